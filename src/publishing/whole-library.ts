/**
 * All that a request may ask of the library besides its revision. It is loaded when something is
 * asked for: an answer that was kept needs the revision alone.
 */

import { latest } from '../article/text/moment.ts'
import { Failure } from '../failures.ts'
import { lastChange, lastChangeOfKeys } from '../library/changes.ts'
import { databaseLibrary } from '../library/database.ts'
import { excludingLibrary } from '../library/excluding.ts'
import { facetFilters } from '../library/facet-filters.ts'
import type { Facets, Library, LibraryPage, LibraryQuery } from '../library/library.ts'
import { mergedLibrary } from '../library/merged.ts'
import { mergedStories } from '../library/merged-stories.ts'
import type { Publication } from '../library/publication.ts'
import { databaseStories } from '../library/stories.ts'
import type { Stories, StorySource } from '../library/story.ts'
import { deployedFiles, deployedLibrary, deployedStories, isBundled } from './deployed.ts'
import type { TolerantReader } from './tolerant-reader.ts'

export interface WholeLibrary extends Library {
  /**
   * RFC 3339: when a list last changed, for whatever reason; undefined where that is not known.
   *
   * @param items what the list contains now
   */
  listChanged(query: LibraryFilter, items: readonly Publication[]): Promise<string | undefined>
  /** The same for one article, its translations included. */
  articleChanged(publication: Publication): Promise<string | undefined>
  readonly stories: Stories
}

type LibraryFilter = Omit<LibraryQuery, 'limit' | 'cursor'>

type Database = Pick<D1Database, 'prepare'>

/** Seldom needed, so the analysis is loaded only then. */
async function reanalysed(publication: Publication): Promise<Publication> {
  const { analyse } = await import('../summary/analyse.ts')
  return { ...publication, analysis: analyse(publication.article) }
}

const NOTHING: LibraryPage = { items: [], next: null }
const NO_FACETS: Facets = { languages: [], tags: [], sources: [] }

/** The bundled and the published articles together. */
export function wholeLibrary(
  database: Database,
  reader: TolerantReader,
  revision: () => Promise<string>,
): WholeLibrary {
  const stories = databaseStories(database, deployedFiles)
  const tolerantStories: StorySource = {
    list: (query) => reader.read(stories.list(query), []),
    places: (wanted, query) => reader.read(stories.places(wanted, query), new Map()),
    get: (id) => reader.read(stories.get(id), undefined),
    of: (slugs) => reader.read(stories.of(slugs), new Map()),
  }
  const published = tolerantLibrary(database, reader, revision)
  return {
    ...excludingLibrary(mergedLibrary(deployedLibrary, published)),
    stories: mergedStories(deployedStories, tolerantStories),
    ...changesOf(database, reader),
  }
}

/** The library of a site without a database. */
export const bundledAlone = (): WholeLibrary => ({
  ...excludingLibrary(deployedLibrary),
  listChanged: async (_, items) => latest(items.map(({ changed }) => changed)),
  articleChanged: async ({ changed }) => changed,
  stories: mergedStories(deployedStories),
})

/** What was published at run time. If D1 fails, lists are empty and an article is unavailable. */
function tolerantLibrary(
  database: Database,
  reader: TolerantReader,
  revision: () => Promise<string>,
): Library {
  const published = databaseLibrary(database, reanalysed)
  return {
    revision,
    get: async (slug) => {
      const found = await reader.read<Publication | undefined>(published.get(slug), undefined)
      if (found || !reader.degraded) return found
      throw new Failure('unavailable', 'The articles cannot be read at the moment.', {
        retryAfter: 10,
      })
    },
    many: (slugs) => reader.read(published.many(slugs), new Map()),
    list: (query) => reader.read(published.list(query), NOTHING),
    translations: (key) => reader.read(published.translations(key), []),
    facets: () => reader.read(published.facets(), NO_FACETS),
  }
}

/** When lists and articles last changed, as far as D1 can tell. */
function changesOf(
  database: Database,
  reader: TolerantReader,
): Pick<WholeLibrary, 'listChanged' | 'articleChanged'> {
  /** When translations of bundled articles that were published at run time last changed. */
  const keysChanged = async (own: readonly Publication[]): Promise<number | undefined> => {
    if (own.length === 0) return undefined
    const keys = own.map(({ key }) => key)
    return reader.read(lastChangeOfKeys(database, keys), undefined)
  }
  return {
    listChanged: async (query, items) => {
      const own = items.filter(({ slug }) => isBundled(slug))
      // A search ranks every article against all others, so each of them counts.
      const filters = query.text === undefined ? facetFilters(query) : []
      const times = await Promise.all([
        reader.read(lastChange(database, filters), undefined),
        keysChanged(own),
      ])
      if (reader.degraded) return undefined
      return latest([...own.map(({ changed }) => changed), ...dated(times)])
    },
    articleChanged: async (publication) => {
      const times = [await keysChanged(isBundled(publication.slug) ? [publication] : [])]
      return reader.degraded ? undefined : latest([publication.changed, ...dated(times)])
    },
  }
}

/** Milliseconds since 1970 as RFC 3339; unknown times are left out. */
const dated = (times: readonly (number | undefined)[]): string[] =>
  times.flatMap((time) => (time === undefined ? [] : [new Date(time).toISOString()]))
