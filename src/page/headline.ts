/** One article on the front page: where it is from, its title, its summary. */

import type { Summary } from '../summary/summary.ts'
import { duration, languageName, longDate } from './locale.ts'
import { dotted, type Markup, markup } from './markup.ts'
import { opening } from './opening.ts'
import { local, type Shell } from './shell.ts'

export interface Headline {
  /** Path or absolute address of its page here. */
  readonly url: string
  readonly summary: Summary
  /** RFC 3339. */
  readonly date: string
}

/** @param level of its heading, under that of the list */
export function headline(
  shell: Shell,
  { url, summary, date }: Headline,
  level: 'h2' | 'h3' = 'h3',
): Markup {
  const { words } = shell
  const { article, language, direction, statistics } = summary
  return markup`<article lang="${language}" dir="${direction}">
<p class="kicker">${dotted([
    markup`<span>${languageName(language)}</span>`,
    article.site ? markup`<bdi>${article.site.name}</bdi>` : undefined,
  ])}</p>
${titled(level, markup`<a href="${local(shell, url)}">${article.title || opening(summary.text) || url}</a>`)}
<p class="dek">${summary.text}</p>
<p class="facts" lang="${words.tag}">${dotted([
    markup`<time datetime="${date}">${longDate(date, shell.locale)}</time>`,
    markup`<span>${duration(statistics.readingSeconds, words.tag)}</span>`,
  ])}</p>
</article>`
}

const titled = (level: 'h2' | 'h3', link: Markup): Markup =>
  level === 'h2' ? markup`<h2>${link}</h2>` : markup`<h3>${link}</h3>`
