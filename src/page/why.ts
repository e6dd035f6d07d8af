/** Shows why these sentences were chosen: their scores, places and keywords, the best first. */

import type { Direction } from '../language/direction.ts'
import { number } from './locale.ts'
import { type Markup, markup, NOTHING } from './markup.ts'
import { opening } from './opening.ts'
import type { RankedSentence } from './ranking.ts'
import type { Shell } from './shell.ts'

/** Rows that are shown; the JSON form has all. */
const ROWS = 10

export function why(
  shell: Shell,
  ranked: readonly RankedSentence[],
  keywords: readonly string[],
  direction: Direction,
): Markup {
  const { tag, direction: own, ...words } = shell.words
  if (ranked.length === 0) return NOTHING
  return markup`<details class="why" lang="${tag}" dir="${direction}">
<summary><bdi>${words.whyTitle}</bdi></summary>
<p dir="${own}">${words.whyText}</p>
<table>
<thead><tr><th scope="col">${words.rank}</th><th scope="col">${words.sentence}</th><th scope="col">${words.score}</th><th scope="col">${words.paragraph}</th></tr></thead>
<tbody>${ranked.slice(0, ROWS).map((one) => row(tag, one, keywords))}</tbody>
</table>
</details>`
}

function row(
  tag: string,
  { sentence, rank, chosen }: RankedSentence,
  keywords: readonly string[],
): Markup {
  const score = Math.round(sentence.score * 100)
  const text = sentence.text.toLowerCase()
  const found = keywords.filter((keyword) => text.includes(keyword.toLowerCase()))
  return markup`<tr data-rank="${rank}" class="${chosen ? 'on' : ''}">
<td>${number(rank + 1, tag)}</td><td dir="auto">${opening(sentence.text)}${
    found.length > 0 ? markup` <small>${found.join(' · ')}</small>` : NOTHING
  }</td>
<td><svg viewBox="0 0 100 8" aria-hidden="true"><rect class="scale" width="100" height="8"/><rect class="value" width="${score}" height="8"/></svg> ${number(score, tag)}</td>
<td>${number(sentence.paragraph + 1, tag)}</td></tr>\n`
}
