/** Opens the library for one request: bundled and published articles, whatever state D1 is in. */

import { latest } from '../article/text/moment.ts'
import { changedAt, jointRevision } from '../library/revision.ts'
import type { Bindings } from '../settings.ts'
import { deployedAt, deployedLibrary, isBundled } from './deployed.ts'
import { readingDatabase, readingSession } from './revision.ts'
import { TolerantReader } from './tolerant-reader.ts'
import type { WholeLibrary } from './whole-library.ts'

/** A Library that knows whether a part of it could not be read. */
export interface OpenLibrary extends WholeLibrary {
  /**
   * RFC 3339: when anything in the library last changed, whatever it was; undefined where that is
   * not known.
   */
  changed(): Promise<string | undefined>
  /** True once an answer was made of the bundled articles alone because D1 failed. */
  degraded(): boolean
  /** Whether the article with this slug came with the deployed files. */
  isBundled(slug: string): boolean
}

/**
 * The library as one request sees it.
 *
 * @param newest reads the primary database, for requests that must see what was published just now
 */
export function openLibrary(
  { DB }: Pick<Bindings, 'DB'>,
  now: () => number,
  newest = false,
): OpenLibrary {
  if (!DB) {
    const alone = async () => (await import('./whole-library.ts')).bundledAlone()
    return {
      ...whenAsked(alone, deployedLibrary.revision),
      changed: async () => deployedAt,
      degraded: () => false,
      isBundled,
    }
  }
  const session = newest ? DB.withSession('first-primary') : readingSession(DB)
  const database = newest ? session : readingDatabase(DB, session)
  const reader = new TolerantReader(session)
  // What was known before anything was read: a later change may not be in what was read.
  let first: Promise<string> | undefined
  const published = () => {
    const revision = reader.revision(now())
    first ??= revision
    return revision
  }
  const whole = async () => {
    const { wholeLibrary } = await import('./whole-library.ts')
    return wholeLibrary(database, reader, published)
  }
  const revision = async () => {
    const [ours, theirs] = await Promise.all([deployedLibrary.revision(), published()])
    return jointRevision(ours, theirs)
  }
  const changed = async () => {
    const revision = await (first ?? published())
    return reader.degraded ? undefined : latest([deployedAt, changedAt(revision)])
  }
  return { ...whenAsked(whole, revision), changed, degraded: () => reader.degraded, isBundled }
}

/** A library that is loaded when something else than its revision is asked for. */
function whenAsked(
  load: () => Promise<WholeLibrary>,
  revision: () => Promise<string>,
): WholeLibrary {
  // The promise, not its value: whatever is asked meanwhile must ask the same library, which puts
  // questions of one moment together.
  let loading: Promise<WholeLibrary> | undefined
  const whole = () => (loading ??= load())
  return {
    revision,
    get: async (slug) => (await whole()).get(slug),
    many: async (slugs) => (await whole()).many(slugs),
    list: async (query) => (await whole()).list(query),
    translations: async (key) => (await whole()).translations(key),
    facets: async () => (await whole()).facets(),
    listChanged: async (query, items) => (await whole()).listChanged(query, items),
    articleChanged: async (publication) => (await whole()).articleChanged(publication),
    stories: {
      list: async (query) => (await whole()).stories.list(query),
      get: async (id) => (await whole()).stories.get(id),
      of: async (slugs) => (await whole()).stories.of(slugs),
    },
  }
}
