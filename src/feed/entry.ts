/** What an entry of a feed contains, in no format yet. */

import type { Direction } from '../language/direction.ts'

/** An Entry is one summary on its way into a feed. */
export interface Entry {
  /** An absolute URI (tag: or urn:) that stays the same when the title, address or host changes. */
  readonly id: string
  readonly url: string
  /** Plain text; '' when there is none. */
  readonly title: string
  readonly language?: string
  readonly direction?: Direction
  /** Plain text. */
  readonly summary: string
  /** Safe HTML, made by us. */
  readonly contentHtml: string
  readonly authors: readonly {
    readonly name: string
    readonly url?: string
    readonly email?: string
  }[]
  readonly tags: readonly EntryTag[]
  /** RFC 3339. */
  readonly published?: string
  readonly updated?: string
  readonly image?: EntryImage
  readonly attachments: readonly Attachment[]
  /**
   * Where the article came from, when it was taken from another feed: that feed's title and
   * address, and the address of the original article.
   */
  readonly source?: { readonly title: string; readonly url: string; readonly feedUrl?: string }
  /** The chosen sentences with their places in the source, for formats that can carry them. */
  readonly sentences?: readonly { readonly text: string; readonly href: string | null }[]
  /** The same article in other languages. */
  readonly translations: readonly { readonly url: string; readonly language: string }[]
}

export interface EntryTag {
  readonly term: string
  readonly label?: string
  readonly scheme?: string
}

export interface EntryImage {
  readonly url: string
  readonly type?: string
  /** Bytes. */
  readonly length?: number
  readonly width?: number
  readonly height?: number
}

export interface Attachment {
  readonly url: string
  readonly type: string
  /** Bytes. */
  readonly length?: number
  readonly durationSeconds?: number
}
