/** Opens the library for one request: bundled and published articles, whatever state D1 is in. */

import bundle from '../../.generated/articles.json' with { type: 'json' }
import { within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import { bundledLibrary } from '../library/bundled.ts'
import { databaseLibrary } from '../library/database.ts'
import { excludingLibrary } from '../library/excluding.ts'
import type { Facets, Library, LibraryPage } from '../library/library.ts'
import { mergedLibrary } from '../library/merged.ts'
import { type PackedBundle, unpackBundle } from '../library/packed.ts'
import type { Publication } from '../library/publication.ts'
import type { Bindings } from '../settings.ts'

/** A Library that says when a part of it could not be read. */
export interface OpenLibrary extends Library {
  /** True once something asked of it was answered from the bundled articles alone. */
  degraded(): boolean
  /** Whether the article of this slug came with the deployed files. */
  isBundled(slug: string): boolean
}

// The build step wrote it with the very types that are read here.
const files = unpackBundle(bundle as unknown as PackedBundle)
const bundled = bundledLibrary(files)
const bundledSlugs = new Set(files.publications.map(({ slug }) => slug))
const isBundled = (slug: string): boolean => bundledSlugs.has(slug)

const DATABASE_PATIENCE_MS = 2_000
const KV_PATIENCE_MS = 250
/** How long this isolate believes that nothing was published meanwhile. */
const REVISION_TRUST_MS = 1_000
const REVISION_KEY = 'library/revision'
/** Should an announcement be lost, D1 itself is asked again after so long. */
const REVISION_TTL_SECONDS = 86_400

interface KnownRevision {
  readonly revision: string
  readonly at: number
}

// Of this isolate. Publishing here replaces it at once, elsewhere KV brings the news.
let known: KnownRevision | undefined

/** Makes a new revision known, here at once and everywhere as fast as KV allows. */
export async function announceRevision(bindings: Bindings, now: number): Promise<void> {
  const { DB, CACHE } = bindings
  if (!DB) return
  const revision = await within(
    DATABASE_PATIENCE_MS,
    'D1',
    databaseLibrary(DB, reanalysed).revision(),
  )
  known = { revision, at: now }
  if (!CACHE) return
  // KV takes one write a second and key: the second try covers the end of a burst.
  for (const waitMs of [0, 1_100]) {
    try {
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
      await CACHE.put(REVISION_KEY, known.revision, { expirationTtl: REVISION_TTL_SECONDS })
      return
    } catch {
      // The cache lags until the next change; the database is right all the same.
    }
  }
}

/** Rare, so what it needs is loaded only then. */
async function reanalysed(publication: Publication): Promise<Publication> {
  const { analyse } = await import('../summary/analyse.ts')
  return { ...publication, analysis: analyse(publication.article) }
}

const isUnmigrated = (error: unknown): boolean => /no such table/i.test(String(error))

const NOTHING: LibraryPage = { items: [], next: null }
const NO_FACETS: Facets = { languages: [], tags: [], sources: [] }

/** The library as one request sees it. */
export function openLibrary(bindings: Bindings, now: () => number): OpenLibrary {
  const { DB, CACHE } = bindings
  if (!DB) return { ...excludingLibrary(bundled), degraded: () => false, isBundled }
  const published = databaseLibrary(DB, reanalysed)
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
    if (known && Math.abs(now() - known.at) < REVISION_TRUST_MS) return known.revision
    try {
      const told = CACHE && (await within(KV_PATIENCE_MS, 'KV', CACHE.get(REVISION_KEY)))
      const found = told ?? (await within(DATABASE_PATIENCE_MS, 'D1', published.revision()))
      // A KV that lags must not take back what this isolate knows better.
      const newer = known && Number(known.revision) > Number(found) ? known.revision : found
      known = { revision: newer, at: now() }
      return newer
    } catch (error) {
      if (isUnmigrated(error)) return '0'
      degraded = true
      return known?.revision ?? 'unknown'
    }
  }

  const merged = mergedLibrary(bundled, {
    revision,
    get: async (slug) => {
      const found = await tolerant<Publication | undefined>(published.get(slug), undefined)
      if (found || !degraded) return found
      throw new Failure('unavailable', 'The articles cannot be read at the moment.', {
        retryAfter: 10,
      })
    },
    list: (query) => tolerant(published.list(query), NOTHING),
    translations: (key) => tolerant(published.translations(key), []),
    facets: () => tolerant(published.facets(), NO_FACETS),
  })
  return { ...excludingLibrary(merged), degraded: () => degraded, isBundled }
}
