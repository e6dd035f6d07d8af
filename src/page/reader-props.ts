/** The properties of the summary page. */

import type { FormName } from '../library/forms.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Summary } from '../summary/summary.ts'
import type { FeedOffer, Shell } from './shell.ts'

export interface ReaderProps {
  readonly shell: Shell
  /** The requested summary; shown as it is without scripts. */
  readonly summary: Summary
  readonly analysis: Analysis
  /** Absolute address of this page; null for a text that was sent. */
  readonly canonical: string | null
  /** Whether the whole text may be shown here. */
  readonly showWholeText: boolean
  /**
   * The same article on this site in other languages, maybe with its own; paths or absolute
   * addresses.
   */
  readonly translations: readonly { readonly language: string; readonly url: string }[]
  /**
   * Path of this page with another number of sentences, for readers without scripts; null if there
   * is none.
   */
  readonly lengthPath: ((sentences: number) => string) | null
  /** Addresses of the other forms. */
  readonly forms: readonly { readonly name: FormName; readonly url: string }[]
  readonly feeds: readonly FeedOffer[]
  /** The feed that the page names, if it is somebody else's page; absolute. */
  readonly sourceFeed?: string
  /**
   * Path for a keyword: a search, or this page with sentences about it; null if there is neither.
   */
  readonly keywordPath: ((word: string) => string) | null
  /** Path for a tag of the publisher; null where tags are not links. */
  readonly tagPath: ((tag: string) => string) | null
  /** Path of the builder for this article; null for a text that was sent. */
  readonly embedPath: string | null
  /** Absolute address of its share card; null for a text that was sent. */
  readonly cardUrl: string | null
  readonly oembed?: { readonly json: string; readonly xml: string }
  /** Search engines must not index pages that show somebody else's article. */
  readonly noIndex?: boolean
}
