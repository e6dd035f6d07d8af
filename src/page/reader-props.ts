/** The properties of the summary page. */

import type { PlainFormatName } from '../plain/media-types.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Summary } from '../summary/summary.ts'
import type { FeedOffer, Shell } from './shell.ts'

export interface ReaderProps {
  readonly shell: Shell
  /** The summary as asked for; it is what stands without script. */
  readonly summary: Summary
  readonly analysis: Analysis
  /** Absolute address of this page; null for a text that was sent. */
  readonly canonical: string | null
  /** Whether the whole text may be shown here. */
  readonly showWholeText: boolean
  /** The same article here in other languages, itself included or not; path or absolute. */
  readonly translations: readonly { readonly language: string; readonly url: string }[]
  /** Path of this page with so many sentences, for readers without script; null where none is. */
  readonly lengthPath: ((sentences: number) => string) | null
  /** Addresses of the other forms. */
  readonly forms: readonly { readonly name: PlainFormatName; readonly url: string }[]
  readonly feeds: readonly FeedOffer[]
  /** The feed that the page names, where it is a page of somebody else; absolute. */
  readonly sourceFeed?: string
  /** Path for a keyword: a search, or this page with the sentences that speak of it; null where neither is. */
  readonly keywordPath: ((word: string) => string) | null
  /** Path for a tag that the publisher gave; null where tags lead nowhere. */
  readonly tagPath: ((tag: string) => string) | null
  /** Path of the builder for this article; null for a text that was sent. */
  readonly embedPath: string | null
  /** Absolute address of the picture that stands for it where it is shared; null for a text that was sent. */
  readonly cardUrl: string | null
  readonly oembed?: { readonly json: string; readonly xml: string }
  /** Pages that show somebody else's article are not for search engines. */
  readonly noIndex?: boolean
}
