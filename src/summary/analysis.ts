/**
 * An Analysis is all that costs thought about one Article, made once for each text and stored.
 * Every length, format and feed is a cheap projection of it. It is plain JSON.
 */

import type { Direction } from '../language/direction.ts'
import type { Span } from '../language/span.ts'

/** Raise it whenever `analyse` may give another result for the same text: stored ones are then misses. */
export const ANALYSIS_VERSION = 11

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
  /** BCP 47, as identified (a declared one is a prior). */
  readonly language: string
  /** 0…1. */
  readonly languageConfidence: number
  readonly direction: Direction
  /** Every sentence in the article's order, headings left out. */
  readonly sentences: readonly AnalysedSentence[]
  /**
   * Indices into `sentences` in the order of choice: the first k of them are the summary of k
   * sentences, so a longer summary always contains the shorter one. Sentences that must never be
   * chosen (not body text, half a quotation) are left out.
   */
  readonly order: readonly number[]
  /** Phrases found in the text, strongest first. */
  readonly keywords: readonly string[]
  /** Of the whole text. */
  readonly words: number
  readonly readingSeconds: number
  /** True when the text was longer than is analysed; then only its beginning was. */
  readonly capped: boolean
}

/** Whether something stored is an Analysis that this version of the program made. */
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
