/** Analysis → Summary: cheap, for any length and any question. */

import { type Article, contentText } from '../article/article.ts'
import { exactReadingSeconds, wholeSeconds } from '../language/reading-speed.ts'
import { sentenceGap } from '../language/spacing.ts'
import type { Span } from '../language/span.ts'
import type { Analysis } from './analysis.ts'
import { avoidOrder } from './avoid.ts'
import { fittingCount } from './budget.ts'
import { countWithin, type Excerpt, excerptOf } from './excerpt.ts'
import { focusOrder, matchesOf, queryTerms } from './focus.ts'
import { linker } from './provenance.ts'
import type { Length, Summary, SummaryOptions, SummarySentence } from './summary.ts'

const CAPPED =
  'The text is very long; only its first 120,000 characters or 400 sentences were considered.'

/** The summary of an analysed article. `analysis` must be of this very article. */
export function summarise(article: Article, analysis: Analysis, options: SummaryOptions): Summary {
  const text = contentText(article)
  const { language, sentences } = analysis
  const separator = sentenceGap(language)
  const wanted = options.query === undefined ? [] : queryTerms(options.query)
  const excerpt = options.excerpt ? excerptOf(sentences.length, article.maxSnippet) : null
  const { chosen, alreadyShort } = choose({ text, analysis, options, wanted, excerpt })

  const sentenceAt = sentenceReader(article, text, analysis, wanted)
  const made = chosen.map(sentenceAt)
  const joined = made.map((sentence) => sentence.text).join(separator)
  const secondsOf = secondsReader(text, analysis)
  const summaryWords = chosen.reduce((sum, index) => sum + sentences[index]!.words, 0)
  return {
    article,
    language,
    languageConfidence: analysis.languageConfidence,
    direction: analysis.direction,
    keywords: analysis.keywords,
    text: joined,
    sentences: made,
    style: options.style ?? 'prose',
    get allSentences() {
      return sentences.map((_, i) => sentenceAt(i))
    },
    statistics: {
      words: analysis.words,
      sentences: sentences.length,
      summaryWords,
      readingSeconds: analysis.readingSeconds,
      // Computed only when read: lists of headlines and feeds do not show it.
      get summaryReadingSeconds() {
        if (alreadyShort) return analysis.readingSeconds
        return wholeSeconds(chosen.reduce((sum, index) => sum + secondsOf(index), 0))
      },
    },
    alreadyShort,
    partial: article.partial || analysis.capped,
    excerpt,
    warnings: [
      ...article.warnings,
      ...(analysis.capped ? [CAPPED] : []),
      ...(excerpt && chosen.length === 0 ? [unquoted(excerpt)] : []),
    ],
  }
}

interface Choosing {
  readonly text: string
  readonly analysis: Analysis
  readonly options: SummaryOptions
  /** Terms of the question, if there is one. */
  readonly wanted: readonly string[]
  readonly excerpt: Excerpt | null
}

/** Which sentences make the summary, by index in the order of the text. */
function choose({ text, analysis, options, wanted, excerpt }: Choosing) {
  const { language, sentences } = analysis
  const { length } = options
  const gap = sentenceGap(language).length
  const focused = focusOrder(text, sentences, analysis.order, wanted)
  const order = avoidOrder(focused, options.avoid ?? [], (index) => {
    const { start, end } = sentences[index]!
    return text.slice(start, end)
  })
  const lengthOf = (index: number) => sentences[index]!.end - sentences[index]!.start
  const permits = (chosen: readonly number[]) =>
    excerpt ? countWithin(excerpt, chosen.map(lengthOf), gap) : chosen.length
  const secondsOf = secondsReader(text, analysis)
  const everything = sentences.map((_, i) => i)
  if (fitsWhole(length, analysis, text) && permits(everything) === everything.length) {
    return { chosen: everything, alreadyShort: true }
  }
  const fitting = fittingCount(
    length,
    order.map((index) => {
      const { words } = sentences[index]!
      const seconds = length.kind === 'seconds' ? secondsOf(index) : 0
      return { length: lengthOf(index), words, seconds }
    }),
    sentences.length,
    gap,
  )
  const chosen = order.slice(0, Math.min(fitting, permits(order))).toSorted((a, b) => a - b)
  return { chosen, alreadyShort: false }
}

/**
 * Gives the seconds that a sentence takes, by its index. The budget and the statistics add up the
 * same, so that no summary tells of more seconds than were asked for.
 */
function secondsReader(text: string, { language, sentences }: Analysis): (index: number) => number {
  return (index) => {
    const { start, end, words } = sentences[index]!
    return exactReadingSeconds(text.slice(start, end), language, words)
  }
}

/** Gives the sentences of an article by index. Costly properties are computed when first read. */
function sentenceReader(
  article: Article,
  text: string,
  { sentences }: Analysis,
  wanted: readonly string[],
): (index: number) => SummarySentence {
  const links = article.url === null ? undefined : linker(text, article.url)
  return (index) => {
    const { start, end, paragraph, score } = sentences[index]!
    let href: string | null | undefined
    let matches: readonly Span[] | undefined
    return {
      text: text.slice(start, end),
      start,
      end,
      paragraph,
      index,
      score,
      // Lists of headlines never read it.
      get href() {
        if (href === undefined) href = links ? links.href({ start, end }) : null
        return href
      },
      get matches() {
        matches ??= matchesOf(text, { start, end }, wanted)
        return matches
      },
    }
  }
}

function unquoted({ characters }: Excerpt): string {
  return characters === 0
    ? 'The page asks not to be quoted, so none of its sentences is shown.'
    : `The page allows quotations of at most ${characters} characters, and its best sentence is longer.`
}

/** Whether the whole text is no longer than the summary asked for. */
function fitsWhole(length: Length, analysis: Analysis, text: string): boolean {
  if (analysis.capped) return false
  switch (length.kind) {
    case 'sentences':
      return analysis.sentences.length <= length.value
    case 'ratio':
      return length.value === 1 || analysis.sentences.length <= 1
    case 'characters':
      return text.length <= length.value
    case 'words':
      return analysis.words <= length.value
    case 'seconds':
      return analysis.readingSeconds <= length.value
  }
}
