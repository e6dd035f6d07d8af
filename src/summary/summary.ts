/**
 * A Summary is a cheap projection of an Analysis by the options: sentences of the article,
 * verbatim, in the article's order.
 */

import type { Article } from '../article/article.ts'
import type { Direction } from '../language/direction.ts'
import type { Span } from '../language/span.ts'
import type { Excerpt } from './excerpt.ts'

/** How long a summary may be. */
export type Length =
  /** 1…20 */
  | { readonly kind: 'sentences'; readonly value: number }
  /** 40…5000: as many whole sentences as fit, at least one. */
  | { readonly kind: 'characters'; readonly value: number }
  /** 0.01…1 of the article's sentences. */
  | { readonly kind: 'ratio'; readonly value: number }
  /** 5…600 of reading time. */
  | { readonly kind: 'seconds'; readonly value: number }
  /** 10…1000: as many whole sentences as fit, at least one. */
  | { readonly kind: 'words'; readonly value: number }

/** Sentences that a summary may be asked to leave out. */
export type Avoidable = 'quotes' | 'questions' | 'exclamations'

/** How a summary is laid out where a layout is made: running text, or a list item a sentence. */
export type Style = 'prose' | 'points'

export interface SummaryOptions {
  readonly length: Length
  /** Words; favours the sentences that speak of them. */
  readonly query?: string
  /** Somebody else's text for everybody: no more of it than may be quoted (`excerpt.ts`). */
  readonly excerpt?: boolean
  /** Such sentences are not chosen while others are left. */
  readonly avoid?: readonly Avoidable[]
  /** `prose` when left out. */
  readonly style?: Style
}

export const DEFAULT_OPTIONS: SummaryOptions = { length: { kind: 'sentences', value: 3 } }

export interface SummarySentence extends Span {
  /** `contentText(article).slice(start, end) === text` */
  readonly text: string
  readonly paragraph: number
  readonly index: number
  readonly score: number
  /** Text fragment into the source; the plain address where none is unique; null without address. */
  readonly href: string | null
  /** What matched the query, as offsets into the content text; empty without a query. */
  readonly matches: readonly Span[]
}

export interface Statistics {
  readonly words: number
  readonly sentences: number
  readonly summaryWords: number
  readonly readingSeconds: number
  readonly summaryReadingSeconds: number
}

export interface Summary {
  readonly article: Article
  readonly language: string
  readonly languageConfidence: number
  readonly direction: Direction
  readonly keywords: readonly string[]
  /** The chosen sentences joined for reading. */
  readonly text: string
  readonly sentences: readonly SummarySentence[]
  readonly style: Style
  /** Every sentence of the article with its score. */
  readonly allSentences: readonly SummarySentence[]
  readonly statistics: Statistics
  /** The text is no longer than the summary asked for, and is returned whole. */
  readonly alreadyShort: boolean
  readonly partial: boolean
  /** What of the text may be shown, where that is not all: then the whole text is nobody's to see. */
  readonly excerpt: Excerpt | null
  readonly warnings: readonly string[]
}
