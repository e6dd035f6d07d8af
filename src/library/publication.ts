/** A Publication: an article of the library with its names and dates. */

import type { Article } from '../article/article.ts'
import type { Analysis } from '../summary/analysis.ts'

/** A Publication is an article of the library with its place in it. */
export interface Publication {
  /** `urn:uuid:…`, given once: it stays when the title, the text, the slug or the host changes. */
  readonly id: string
  /** Names it in addresses; unique. */
  readonly slug: string
  /** Shared by the translations of one article; the slug itself where there are none. */
  readonly key: string
  readonly article: Article
  readonly analysis: Analysis
  /** RFC 3339: the article's own date, else the moment it was published here. Orders the library. */
  readonly date: string
  /** RFC 3339: when its text last changed here. */
  readonly updated: string
  /** RFC 3339: when anything of it last changed here, its tags and translations too. */
  readonly changed: string
  /**
   * SHA-256 of article, analysis, key, date, sources and closed, hex: equal hash, equal
   * representations.
   */
  readonly hash: string
  /** The name of the followed source that it came from. */
  readonly source?: string
  /** Names of further sources that it came by; it is listed under each. */
  readonly alsoIn?: readonly string[]
  /**
   * True for a text that was fetched from somebody else and that nobody declared free: the whole of
   * it is for the bearer of the publisher's token alone.
   */
  readonly closed?: boolean
}

/** Whether a reader may have no more of a publication than an excerpt. */
export const isExcerptFor = (
  { closed }: Pick<Publication, 'closed'>,
  isPublisher: boolean,
): boolean => closed === true && !isPublisher

/** The same article in another language. */
export interface Translation {
  readonly slug: string
  readonly language: string
}
