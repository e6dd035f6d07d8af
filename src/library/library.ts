/**
 * The library as readers see it: the articles of `articles/` and those published at run time,
 * newest first, as one.
 */

import type { Publication, Translation } from './publication.ts'

export interface LibraryQuery {
  /** BCP 47 range: `zh` takes zh-Hans and zh-Hant. */
  readonly language?: string
  readonly tag?: string
  readonly source?: string
  /** Full text. */
  readonly text?: string
  /** Words; articles whose title or text holds any of them are left out. */
  readonly exclude?: string
  /** Without what its publisher keeps off the front page. */
  readonly frontPage?: boolean
  /** Milliseconds since 1970: only what is dated then or later. */
  readonly since?: number
  /** `best` puts the best answers to `text` first; without it, and in feeds, the newest are. */
  readonly order?: 'newest' | 'best'
  readonly limit: number
  /** Where the page before ended. */
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
  /** Changes whenever anything that the library gives changes. */
  revision(): Promise<string>
  get(slug: string): Promise<Publication | undefined>
  /** Those of these articles that there are, by slug. */
  many(slugs: readonly string[]): Promise<ReadonlyMap<string, Publication>>
  /** @throws Failure `bad-parameter` for a cursor that this library did not make */
  list(query: LibraryQuery): Promise<LibraryPage>
  /** The other languages of an article, by its key, itself included. */
  translations(key: string): Promise<readonly Translation[]>
  facets(): Promise<Facets>
}
