/**
 * The library as its readers see it: the articles in `articles/` and those published at run time
 * together, newest first.
 */

import type { Publication, Translation } from './publication.ts'

export interface LibraryQuery {
  /** BCP 47 range: `zh` matches zh-Hans and zh-Hant. */
  readonly language?: string
  readonly tag?: string
  readonly source?: string
  /** Full text. */
  readonly text?: string
  /** Words; articles with any of them in their title or text are left out. */
  readonly exclude?: string
  /** Only articles that their publisher shows on the front page. */
  readonly frontPage?: boolean
  /** Milliseconds since 1970: only articles with this date or a later one. */
  readonly since?: number
  /** `best`: the best matches of `text` first; otherwise, and in feeds, the newest. */
  readonly order?: 'newest' | 'best'
  readonly limit: number
  /** Where the previous page ended. */
  readonly cursor?: string
}

export interface LibraryPage {
  readonly items: readonly Publication[]
  readonly next: string | null
}

export interface Facet {
  readonly name: string
  readonly count: number
}

export interface Facets {
  readonly languages: readonly Facet[]
  readonly tags: readonly Facet[]
  readonly sources: readonly Facet[]
}

export interface Library {
  /** Changes whenever the content of the library changes. */
  revision(): Promise<string>
  get(slug: string): Promise<Publication | undefined>
  /** Those of these articles that exist, by slug. */
  many(slugs: readonly string[]): Promise<ReadonlyMap<string, Publication>>
  /** @throws Failure `bad-parameter` for a cursor that this library did not make */
  list(query: LibraryQuery): Promise<LibraryPage>
  /** All languages of an article, its own included, by its key. */
  translations(key: string): Promise<readonly Translation[]>
  facets(): Promise<Facets>
}
