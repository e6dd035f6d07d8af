import type { Article } from '../article/article.ts'
import type { Analysis } from '../summary/analysis.ts'

/** A Publication is an article of the library, with its names and dates there. */
export interface Publication {
  /** `urn:uuid:…`, given once. It stays when the title, text, slug or host changes. */
  readonly id: string
  /** Its name in addresses; unique. */
  readonly slug: string
  /** The same for all translations of an article; by default the slug. */
  readonly key: string
  readonly article: Article
  readonly analysis: Analysis
  /**
   * RFC 3339: the article's own date, else when it was published here. Decides the order of the
   * library.
   */
  readonly date: string
  /** RFC 3339: when its text last changed here. */
  readonly updated: string
  /** RFC 3339: when anything about it last changed here, tags and translations included. */
  readonly changed: string
  /**
   * SHA-256 of article, analysis, key, date, sources and closed, in hex. Equal hashes mean equal
   * representations.
   */
  readonly hash: string
  /** The name of the followed source that it came from. */
  readonly source?: string
  /** Names of further sources that brought it; it is listed under each. */
  readonly alsoIn?: readonly string[]
  /**
   * True for a text that was fetched from somebody else and not declared free: only the bearer of
   * the publisher's token may read all of it.
   */
  readonly closed?: boolean
}

/** The names of the followed sources under which an article is listed. */
export const sourcesOf = ({
  source,
  alsoIn = [],
}: Pick<Publication, 'source' | 'alsoIn'>): readonly string[] =>
  source === undefined ? alsoIn : [source, ...alsoIn]

/** Whether a reader gets only an excerpt of a publication. */
export const isExcerptFor = (
  { closed }: Pick<Publication, 'closed'>,
  isPublisher: boolean,
): boolean => closed === true && !isPublisher

/** The same article in another language. */
export interface Translation {
  readonly slug: string
  readonly language: string
}
