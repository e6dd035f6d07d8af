/** The summary on its page: the sentences, their length, and what can be done with them. */

import { sentenceGap } from '../language/spacing.ts'
import { duration, number } from './locale.ts'
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
<p class="sentences" data-sentences>${ranked
    .filter(({ rank }) => rank < MAX_SENTENCES)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map((one) => ledeSentence(props, one))}</p>
${note ? markup`<p class="note" lang="${words.tag}" dir="${words.direction}">${note}</p>` : NOTHING}
<p class="tools" lang="${words.tag}">
<button type="button" class="quiet" data-listen data-stop="${words.stop}" hidden>${words.listen}</button>
<button type="button" class="quiet" data-share data-done="${words.copied}" hidden>${words.share}</button>
</p>
</section>`
}

/** As many as the service gives at most. */
const MAX_SENTENCES = 20

function ledeSentence(
  props: ReaderProps,
  { sentence, rank, chosen, seconds }: RankedSentence,
): Markup {
  const place =
    props.showWholeText && !props.summary.excerpt
      ? `#s${sentence.index}`
      : webAddress(sentence.href)
  const text = place ? markup`<a href="${place}">${sentence.text}</a>` : sentence.text
  // The space stands inside, so that it goes when the sentence is hidden.
  const gap = sentenceGap(props.summary.language)
  return markup`<span data-rank="${rank}" data-seconds="${seconds.toFixed(1)}"${chosen ? NOTHING : markup` hidden`}>${text}${gap}</span>`
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
  const saved = statistics.readingSeconds - statistics.summaryReadingSeconds
  const steps = [1, 2, 3, 5, 8, 13].filter((count) => count <= most)
  return markup`<div class="lengths" lang="${tag}" data-total="${statistics.sentences}" data-reading="${analysis.readingSeconds}" data-count-text="${words.sentencesOf}" data-saved-text="${words.saved}">
${
  most > 1
    ? markup`${
        lengthPath
          ? markup`<nav class="steps" aria-label="${words.length}" data-steps>${steps.map(
              (count) =>
                markup`<a href="${local(shell, lengthPath(count))}" rel="nofollow"${count === sentences.length ? markup` aria-current="true"` : NOTHING}>${number(count, tag)}</a> `,
            )}</nav>`
          : NOTHING
      }<label class="slider" data-slider hidden><span class="unseen">${words.length}</span><input type="range" min="1" max="${most}" step="1" value="${Math.max(1, Math.min(most, sentences.length))}"></label>`
    : NOTHING
}
<p class="measure"><output data-count dir="${words.direction}">${fill(words.sentencesOf, { count: number(sentences.length, tag), total })}</output><span class="dot"> · </span><span data-saved dir="${words.direction}">${
    saved > 0 ? fill(words.saved, { time: duration(saved, tag) }) : ''
  }</span></p>
</div>`
}
