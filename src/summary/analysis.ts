/**
 * An Analysis contains everything about an Article that is expensive to find. It is made once for
 * each text and stored; every length, format and feed is then made from it cheaply. It is plain
 * JSON.
 */

import type { Direction } from '../language/direction.ts'
import type { Span } from '../language/span.ts'

/**
 * Raise it whenever `analyse` may give another result for the same text: stored analyses are then
 * misses.
 */
export const ANALYSIS_VERSION = 18

export interface AnalysedSentence extends Span {
  /** Zero-based index into `article.paragraphs`. Offsets are into `contentText(article)`. */
  readonly paragraph: number
  /** 0…1 within this article: 1 is the sentence that would be chosen first. */
  readonly score: number
  /** Words, for statistics and reading time. */
  readonly words: number
}

export interface Analysis {
  readonly version: number
  /** BCP 47, as identified; a declared language is a prior. */
  readonly language: string
  /** 0…1. */
  readonly languageConfidence: number
  readonly direction: Direction
  /** All sentences in the order of the article, without headings. */
  readonly sentences: readonly AnalysedSentence[]
  /**
   * Indices into `sentences` in the order of choice. The first k of them are the summary of k
   * sentences, so a longer summary always contains the shorter one. Sentences that must never be
   * chosen (not part of the text, half a quotation) are left out.
   */
  readonly order: readonly number[]
  /** Phrases from the text, the strongest first. */
  readonly keywords: readonly string[]
  /** In the whole text. */
  readonly words: number
  readonly readingSeconds: number
  /** True when the text was too long, so that only its beginning was analysed. */
  readonly capped: boolean
}

/** Whether a stored value is an Analysis made by this version of the program. */
export function isAnalysis(value: unknown): value is Analysis {
  if (typeof value !== 'object' || value === null) return false
  const { version, sentences, order, keywords } = value as Partial<Analysis>
  return (
    version === ANALYSIS_VERSION &&
    Array.isArray(sentences) &&
    Array.isArray(order) &&
    Array.isArray(keywords)
  )
}
