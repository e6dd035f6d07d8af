/** The ranking of a summary's sentences, for everything on the page that follows the slider. */

import { sentenceGap } from '../language/spacing.ts'
import type { Analysis } from '../summary/analysis.ts'
import { countWithin } from '../summary/excerpt.ts'
import type { Summary, SummarySentence } from '../summary/summary.ts'

export interface RankedSentence {
  readonly sentence: SummarySentence
  /** Zero-based: the summary of k sentences has those with a rank below k. */
  readonly rank: number
  /** Whether it is in the requested summary. */
  readonly chosen: boolean
  /** Reading time of this sentence. */
  readonly seconds: number
}

function shownOf(
  { excerpt, language }: Pick<Summary, 'excerpt' | 'language'>,
  sentences: readonly SummarySentence[],
): number {
  if (!excerpt) return sentences.length
  const lengths = sentences.map(({ start, end }) => end - start)
  return countWithin(excerpt, lengths, sentenceGap(language).length)
}

/**
 * All sentences that may be chosen, the best first; of somebody else's text, those that may be
 * shown. The chosen ones come before all others, even where a question (`query=`) chose them
 * against the article's own ranking.
 */
export function rankSentences(
  summary: Pick<Summary, 'sentences' | 'allSentences' | 'excerpt' | 'language'>,
  analysis: Pick<Analysis, 'order' | 'sentences' | 'words' | 'readingSeconds'>,
): RankedSentence[] {
  const all = summary.allSentences
  const chosen = new Set(summary.sentences.map(({ index }) => index))
  // Chosen sentences without a rank, as in a short text that is shown as a whole, are included.
  const order = new Set([
    ...analysis.order.filter((index) => chosen.has(index)),
    ...chosen,
    ...analysis.order,
  ])
  const choosable = [...order].flatMap((index) => all[index] ?? [])
  const ordered = choosable.slice(0, shownOf(summary, choosable))
  const secondsPerWord = analysis.words > 0 ? analysis.readingSeconds / analysis.words : 0
  return ordered.map((sentence, rank) => ({
    sentence,
    rank,
    chosen: chosen.has(sentence.index),
    seconds: (analysis.sentences[sentence.index]?.words ?? 0) * secondsPerWord,
  }))
}
