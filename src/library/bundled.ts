/** The articles in `articles/`, which the build step put into the Worker. */

import { matchesLanguage } from '../language/tag.ts'
import { comparePlaces, decodeCursor, encodeCursor, placeOf } from './cursor.ts'
import { countFacets } from './facets.ts'
import type { Library, LibraryPage, LibraryQuery } from './library.ts'
import { matchScore } from './match.ts'
import type { Publication } from './publication.ts'
import type { Story } from './story.ts'

/** What the build step reads. */
export interface Bundle {
  readonly revision: string
  /** RFC 3339: when exactly these articles were first built. */
  readonly built: string
  readonly publications: readonly Publication[]
  readonly stories: readonly Story[]
  /**
   * What was wrong with the files at the last build; then the articles are those of the build
   * before.
   */
  readonly mistakes?: readonly string[]
}

/** The order of the library: newest first. */
const inOrder = (publications: readonly Publication[]): Publication[] =>
  [...publications].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))

export function bundledLibrary(bundle: Bundle): Library {
  const publications = inOrder(bundle.publications)
  const bySlug = new Map(publications.map((publication) => [publication.slug, publication]))

  const best = (query: LibraryQuery, text: string): LibraryPage => {
    const items = publications
      .filter((publication) => isWanted(publication, query))
      .map((publication) => ({ publication, score: matchScore(text, publication.article) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, query.limit)
      .map(({ publication }) => publication)
    return { items, next: null }
  }

  const list = (query: LibraryQuery): LibraryPage => {
    if (query.order === 'best' && query.text !== undefined) return best(query, query.text)
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor)
    const items: Publication[] = []
    for (const publication of publications) {
      const place = placeOf(publication)
      if (after && comparePlaces(place, after) <= 0) continue
      if (!isWanted(publication, query)) continue
      if (items.length === query.limit) {
        return { items, next: encodeCursor(placeOf(items[items.length - 1]!)) }
      }
      items.push(publication)
    }
    return { items, next: null }
  }

  return {
    revision: async () => bundle.revision,
    get: async (slug) => bySlug.get(slug),
    many: async (slugs) =>
      new Map(slugs.flatMap((slug) => (bySlug.has(slug) ? [[slug, bySlug.get(slug)!]] : []))),
    list: async (query) => list(query),
    translations: async (key) =>
      publications
        .filter((publication) => publication.key === key)
        .map(({ slug, analysis }) => ({ slug, language: analysis.language })),
    facets: async () => countFacets(publications),
  }
}

function isWanted(publication: Publication, query: LibraryQuery): boolean {
  const { article, analysis, source } = publication
  if (query.language && !matchesLanguage(query.language, analysis.language)) return false
  if (query.tag && !article.tags.includes(query.tag)) return false
  if (query.source && source !== query.source) return false
  if (query.frontPage && article.frontPage === false) return false
  if (query.since !== undefined && placeOf(publication).time < query.since) return false
  return query.text === undefined || matchScore(query.text, article) > 0
}
