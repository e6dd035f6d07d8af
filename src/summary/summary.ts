/**
 * A Summary is made cheaply from an Analysis and options: sentences of the article, verbatim, in
 * the order of the article.
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
export const AVOIDABLE = ['quotes', 'questions', 'exclamations'] as const
export type Avoidable = (typeof AVOIDABLE)[number]

/**
 * The layout of a summary in forms that have one: running text, or one list item for each sentence.
 */
export const STYLES = ['prose', 'points'] as const
type Style = (typeof STYLES)[number]

export interface SummaryOptions {
  readonly length: Length
  /** Words; sentences about them are preferred. */
  readonly query?: string
  /** For somebody else's text shown to everybody: no more than may be quoted (`excerpt.ts`). */
  readonly excerpt?: boolean
  /** Such sentences are chosen only when no others are left. */
  readonly avoid?: readonly Avoidable[]
  /** `prose` by default. */
  readonly style?: Style
}

export const DEFAULT_OPTIONS: SummaryOptions = { length: { kind: 'sentences', value: 3 } }

export interface SummarySentence extends Span {
  /** `contentText(article).slice(start, end) === text` */
  readonly text: string
  readonly paragraph: number
  readonly index: number
  readonly score: number
  /**
   * Text fragment into the source; the plain address if no fragment is unique; null without an
   * address.
   */
  readonly href: string | null
  /** What matched the query, as offsets into the content text; empty without a query. */
  readonly matches: readonly Span[]
}

interface Statistics {
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
  /** The text is no longer than the requested summary, and is returned whole. */
  readonly alreadyShort: boolean
  readonly partial: boolean
  /** How much of the text may be shown; null if everybody may see the whole of it. */
  readonly excerpt: Excerpt | null
  readonly warnings: readonly string[]
}
