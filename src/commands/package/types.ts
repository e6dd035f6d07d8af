/** The exports of the package. This file is its `index.d.ts`, so it imports nothing. */

/** The length of a summary, its focus, and the kind of the text. */
export interface SummarizeOptions {
  /** 1…20 sentences; 3 by default. At most one of the five lengths may be given. */
  readonly sentences?: number
  /** 40…5000: as many whole sentences as fit into so many characters, at least one. */
  readonly characters?: number
  /** 10…1000: as many whole sentences as fit into so many words, at least one. */
  readonly words?: number
  /** 5…600 seconds of reading. */
  readonly seconds?: number
  /** 0.01…1 of the text's sentences. */
  readonly ratio?: number
  /** Words; sentences about them are preferred. */
  readonly query?: string
  /** Such sentences are chosen only when no others are left. */
  readonly avoid?: readonly ('quotes' | 'questions' | 'exclamations')[]
  /** BCP 47 tag of the text's language; identified by default. */
  readonly lang?: string
  /** The kind of the text; `text` by default. */
  readonly format?: 'text' | 'markdown' | 'html'
  /** Its title, which helps the ranking. */
  readonly title?: string
  /** Its address, which `href` is made from. */
  readonly url?: string
}

export interface SummarySentence {
  /** Exactly as it is in the text. */
  readonly text: string
  /** UTF-16 offsets into `content_text`. */
  readonly start: number
  readonly end: number
  /** Zero-based. */
  readonly paragraph: number
  /** Zero-based, among all sentences. */
  readonly index: number
  /** 0…1 within the text. */
  readonly score: number
  /** A link to the sentence in its page; null without an address. */
  readonly href: string | null
  /** What matched the query: UTF-16 offsets into `content_text`. */
  readonly matches?: readonly { readonly start: number; readonly end: number }[]
}

export interface Summary {
  /** SHA-256 of the address or the text. */
  readonly id: string
  readonly url: string | null
  readonly title: string
  /** BCP 47; `und` if it is unknown. */
  readonly language: string
  /** 0…1 */
  readonly language_confidence: number
  readonly direction: 'ltr' | 'rtl'
  readonly authors: readonly { readonly name: string; readonly url?: string }[]
  readonly site: { readonly name: string; readonly icon?: string } | null
  /** RFC 3339 */
  readonly date_published: string | null
  readonly date_modified: string | null
  readonly image: string | null
  readonly tags: readonly string[]
  /** Found in the text, strongest first. */
  readonly keywords: readonly string[]
  /** The chosen sentences joined for reading. */
  readonly summary: string
  readonly sentences: readonly SummarySentence[]
  readonly statistics: {
    readonly words: number
    readonly sentences: number
    readonly summary_words: number
    readonly reading_seconds: number
    readonly summary_reading_seconds: number
  }
  /** `sha256-…` of `content_text`. */
  readonly source_hash: string
  /** The text is no longer than the requested summary, and is returned whole. */
  readonly already_short: boolean
  readonly partial: boolean
  readonly warnings?: readonly string[]
  /** The cleaned text that the offsets refer to. */
  readonly content_text: string
}

/**
 * The most important sentences of a text, word for word, in the order of the text.
 *
 * @throws Error whose message says which option, or what in the text, is wrong
 */
export declare function summarize(text: string, options?: SummarizeOptions): Promise<Summary>
