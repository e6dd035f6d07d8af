/** Opens the library for one request: bundled and published articles, whatever state D1 is in. */

import { latest } from '../article/text/moment.ts'
import { within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import { lastChange, lastChangeOfKeys } from '../library/changes.ts'
import { databaseLibrary } from '../library/database.ts'
import { excludingLibrary } from '../library/excluding.ts'
import type { Facets, Library, LibraryPage, LibraryQuery } from '../library/library.ts'
import { facetFilters } from '../library/lists.ts'
import { mergedLibrary } from '../library/merged.ts'
import type { Publication } from '../library/publication.ts'
import { databaseStories } from '../library/stories.ts'
import { mergedStories, type Stories, type StorySource } from '../library/story.ts'
import type { Bindings } from '../settings.ts'
import { deployedLibrary, deployedStories, isBundled } from './deployed.ts'
import {
  currentRevision,
  DATABASE_PATIENCE_MS,
  lastKnownRevision,
  readingSession,
} from './revision.ts'

/** A Library that says when a part of it could not be read. */
export interface OpenLibrary extends Library {
  /** True once something asked of it was answered from the bundled articles alone. */
  degraded(): boolean
  /** Whether the article of this slug came with the deployed files. */
  isBundled(slug: string): boolean
  /**
   * RFC 3339: when a list last changed, whatever changed it; undefined where nobody can tell.
   *
   * @param items what the list holds now
   */
  listChanged(query: ListFilter, items: readonly Publication[]): Promise<string | undefined>
  /** The same of one article, its translations included. */
  articleChanged(publication: Publication): Promise<string | undefined>
  readonly stories: Stories
}

export type ListFilter = Omit<LibraryQuery, 'limit' | 'cursor'>

/** Rare, so what it needs is loaded only then. */
async function reanalysed(publication: Publication): Promise<Publication> {
  const { analyse } = await import('../summary/analyse.ts')
  return { ...publication, analysis: analyse(publication.article) }
}

const isUnmigrated = (error: unknown): boolean => /no such table/i.test(String(error))

const NOTHING: LibraryPage = { items: [], next: null }
const NO_FACETS: Facets = { languages: [], tags: [], sources: [] }

/**
 * The library as one request sees it.
 *
 * @param newest asks the primary database, for whoever must see what was published just now
 */
export function openLibrary(
  { DB }: Pick<Bindings, 'DB'>,
  now: () => number,
  newest = false,
): OpenLibrary {
  if (!DB) {
    return {
      ...excludingLibrary(deployedLibrary),
      degraded: () => false,
      isBundled,
      listChanged: async (_, items) => latest(items.map(({ changed }) => changed)),
      articleChanged: async ({ changed }) => changed,
      stories: mergedStories([deployedStories]),
    }
  }
  const database = newest ? DB.withSession('first-primary') : readingSession(DB)
  const published = databaseLibrary(database, reanalysed)
  let degraded = false

  /** What D1 says within its time, or else what serves without it. */
  async function tolerant<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await within(DATABASE_PATIENCE_MS, 'D1', asked)
    } catch (error) {
      if (error instanceof Failure) throw error
      // Before the first migration there is nothing published yet, and nothing wrong.
      if (isUnmigrated(error)) return otherwise
      degraded = true
      return otherwise
    }
  }

  async function revision(): Promise<string> {
    try {
      return await currentRevision(database, now())
    } catch (error) {
      if (isUnmigrated(error)) return '0'
      degraded = true
      return lastKnownRevision() ?? 'unknown'
    }
  }

  /** When the translations of bundled articles last changed that were published at run time. */
  const keysChanged = (own: readonly Publication[]): Promise<number | undefined> =>
    own.length === 0
      ? Promise.resolve(undefined)
      : tolerant(
          lastChangeOfKeys(
            database,
            own.map(({ key }) => key),
          ),
          undefined,
        )

  async function listChanged(query: ListFilter, items: readonly Publication[]) {
    const own = items.filter(({ slug }) => isBundled(slug))
    // A search weighs every article against all others, so each of them counts.
    const filters = query.text === undefined ? facetFilters(query) : []
    const times = [await tolerant(lastChange(database, filters), undefined), await keysChanged(own)]
    return degraded ? undefined : latest([...own.map(({ changed }) => changed), ...dated(times)])
  }

  async function articleChanged(publication: Publication) {
    const own = isBundled(publication.slug) ? [publication] : []
    const times = [await keysChanged(own)]
    return degraded ? undefined : latest([publication.changed, ...dated(times)])
  }

  const merged = mergedLibrary(deployedLibrary, {
    revision,
    get: async (slug) => {
      const found = await tolerant<Publication | undefined>(published.get(slug), undefined)
      if (found || !degraded) return found
      throw new Failure('unavailable', 'The articles cannot be read at the moment.', {
        retryAfter: 10,
      })
    },
    many: (slugs) => tolerant(published.many(slugs), new Map()),
    list: (query) => tolerant(published.list(query), NOTHING),
    translations: (key) => tolerant(published.translations(key), []),
    facets: () => tolerant(published.facets(), NO_FACETS),
  })
  const stories = databaseStories(database)
  const later: StorySource = {
    list: (query) => tolerant(stories.list(query), []),
    get: (id) => tolerant(stories.get(id), undefined),
    of: (slugs) => tolerant(stories.of(slugs), new Map()),
  }
  return {
    ...excludingLibrary(merged),
    stories: mergedStories([deployedStories, later]),
    degraded: () => degraded,
    isBundled,
    listChanged,
    articleChanged,
  }
}

/** Milliseconds since 1970 as RFC 3339, those that are known. */
const dated = (times: readonly (number | undefined)[]): string[] =>
  times.flatMap((time) => (time === undefined ? [] : [new Date(time).toISOString()]))
