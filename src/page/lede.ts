/** The summary on its page: its sentences, its length, and what can be done with it. */

import { sentenceGap } from '../language/spacing.ts'
import type { SummarySentence } from '../summary/summary.ts'
import { duration, number, pluralOf } from './locale.ts'
import { type Markup, markup, NOTHING, webAddress } from './markup.ts'
import type { RankedSentence } from './ranking.ts'
import type { ReaderProps } from './reader-props.ts'
import { local } from './shell.ts'
import { fill } from './words/words.ts'

export function lede(props: ReaderProps, ranked: readonly RankedSentence[]): Markup {
  const { shell, summary } = props
  const { words } = shell
  const note =
    summary.excerpt && ranked.length === 0
      ? words.notQuotable
      : summary.alreadyShort
        ? words.alreadyShort
        : summary.partial
          ? words.partial
          : ''
  return markup`<section class="lede" aria-labelledby="lede-title">
<h2 id="lede-title" lang="${words.tag}">${words.summary}</h2>
${lengths(props, ranked)}
${
  summary.style === 'points'
    ? markup`<ul class="sentences points" data-sentences>${ledeSentences(props, ranked)}</ul>`
    : markup`<p class="sentences" data-sentences>${ledeSentences(props, ranked)}</p>`
}
${note ? markup`<p class="note" lang="${words.tag}" dir="${words.direction}">${note}</p>` : NOTHING}
<p class="tools" lang="${words.tag}">
<button type="button" class="quiet" data-listen data-stop="${words.stop}" hidden>${words.listen}</button>
<button type="button" class="quiet" data-share="${props.lengthPath === null ? 'text' : 'page'}" data-done="${words.copied}" hidden>${words.share}</button>
${props.embedPath === null ? NOTHING : markup`<a class="button quiet" href="${local(shell, props.embedPath)}" rel="nofollow">${words.embedThis}</a>`}
</p>
</section>`
}

/** The most that the service gives. */
const MAX_SENTENCES = 20

/** A sentence with the words that match the reader's question in `<mark>`. */
function marked({ text, start, matches }: SummarySentence): readonly (Markup | string)[] {
  let at = 0
  const parts: (Markup | string)[] = []
  for (const match of matches) {
    const [from, to] = [match.start - start, match.end - start]
    parts.push(text.slice(at, from), markup`<mark>${text.slice(from, to)}</mark>`)
    at = to
  }
  return [...parts, text.slice(at)]
}

/** All sentences that the slider can show, in the order of the text. */
function ledeSentences(props: ReaderProps, ranked: readonly RankedSentence[]): Markup[] {
  const shown = ranked
    .filter(({ rank }) => rank < MAX_SENTENCES)
    .sort((a, b) => a.sentence.start - b.sentence.start)
  let before: number | undefined
  return shown.map((one) => {
    const { index } = one.sentence
    const apart = one.chosen && before !== undefined && index !== before + 1
    if (one.chosen) before = index
    return ledeSentence(props, one, apart)
  })
}

/** @param apart whether text was left out before it */
function ledeSentence(
  props: ReaderProps,
  { sentence, rank, chosen, seconds }: RankedSentence,
  apart: boolean,
): Markup {
  const place =
    props.showWholeText && !props.summary.excerpt
      ? `#s${sentence.index}`
      : webAddress(sentence.href)
  const words = marked(sentence)
  const text = place ? markup`<a href="${place}">${words}</a>` : words
  const attributes = markup` data-rank="${rank}" data-index="${sentence.index}" data-seconds="${seconds.toFixed(1)}"${apart ? markup` class="apart"` : NOTHING}${chosen ? NOTHING : markup` hidden`}`
  if (props.summary.style === 'points') return markup`<li${attributes}>${text}</li>`
  // The space is inside, so that it is hidden together with the sentence.
  const gap = sentenceGap(props.summary.language)
  return markup`<span${attributes}>${text}${gap}</span>`
}

function lengths(
  { shell, summary, analysis, lengthPath }: ReaderProps,
  ranked: readonly RankedSentence[],
): Markup {
  const { words } = shell
  const { tag } = words
  const most = Math.min(MAX_SENTENCES, ranked.length)
  const { sentences, statistics } = summary
  const total = number(statistics.sentences, tag)
  const countText = pluralOf(words.sentencesOf, statistics.sentences, tag)
  const saved = statistics.readingSeconds - statistics.summaryReadingSeconds
  const steps = [1, 2, 3, 5, 8, 13].filter((count) => count <= most)
  return markup`<div class="lengths" lang="${tag}" data-total="${statistics.sentences}" data-reading="${analysis.readingSeconds}" data-count-text="${countText}" data-saved-text="${words.saved}"${lengthPath ? markup` data-addressed` : NOTHING}>
${
  most > 1
    ? markup`${
        lengthPath
          ? markup`<nav class="steps" aria-label="${words.length}" data-steps>${steps.map(
              (count) =>
                markup`<a href="${local(shell, lengthPath(count))}" rel="nofollow"${count === sentences.length ? markup` aria-current="true"` : NOTHING}>${number(count, tag)}</a> `,
            )}</nav>`
          : NOTHING
      }<label class="slider" data-slider hidden><span>${words.length}</span> <input type="range" min="1" max="${most}" step="1" value="${Math.max(1, Math.min(most, sentences.length))}"></label><button type="button" class="quiet" data-more hidden>${words.oneMore}</button>`
    : NOTHING
}
<p class="measure"><output data-count dir="${words.direction}">${fill(countText, { count: number(sentences.length, tag), total })}</output><span class="dot"> · </span><span data-saved dir="${words.direction}">${
    saved > 0 ? fill(words.saved, { time: duration(saved, tag) }) : ''
  }</span></p>
</div>`
}
