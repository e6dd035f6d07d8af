/**
 * The article behind an address: from the cache while the copy is good enough, else from the page.
 */

import { sha256 } from '../article/text/sha256.ts'
import { canonicalAddress } from '../article/web/address.ts'
import { ageOf, keepFresh, type Made, type Standing } from '../cache/freshness.ts'
import { frontTag, purgeFront } from '../cache/front.ts'
import { Memory } from '../cache/memory.ts'
import type { Kept, Reach } from '../cache/store.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { ANALYSED_KEY_VERSION, isAnalysed } from '../summary/analysed.ts'
import type { StoredPage } from './read-page.ts'
import { READ_PATIENCE_MS, rememberedFor, type Surroundings } from './surroundings.ts'

const HOUR_MS = 3_600_000
/** Younger copies are used as they are. */
export const FRESH_MS = HOUR_MS
/** Younger copies are used, and refreshed in the background. */
const STALE_WHILE_REVALIDATE_MS = 24 * HOUR_MS
/** However fresh a request wants it, a page is not read again sooner than this. */
const LEAST_FRESH_MS = 60_000
/** Younger copies are used only when the page cannot be read. */
const STALE_IF_ERROR_MS = 7 * 24 * HOUR_MS
/** A failure may pass at any moment; a page that is not there may be published. */
const FAILURE_MS = 60_000

const isStoredPage = (value: unknown): value is StoredPage =>
  isAnalysed(value) &&
  typeof (value as Partial<StoredPage>).address === 'string' &&
  typeof (value as Partial<StoredPage>).validators === 'object'

export interface PageAnalysis extends StoredPage {
  /** RFC 9211. */
  readonly cacheStatus: string
  /** The tag of everything made from this page, in the cache in front of the Worker. */
  readonly tag: string
  /** Seconds since the page was read, where it could not be read again now. */
  readonly staleSeconds?: number
}

// A digest is computed outside the isolate's thread; those of popular pages are remembered.
const keys = new Memory<string>(200_000)

async function keyOf(text: string): Promise<string> {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = `page/${ANALYSED_KEY_VERSION}/${await sha256(text)}`
  keys.set(text, key, text.length + key.length)
  return key
}

interface PageOptions {
  /** BCP 47; overrides the identified language. */
  readonly language?: string | undefined
  /** Called before a page is read that a client waits for, such as a rate limit. */
  readonly mayRead?: () => Promise<void>
  /** The oldest acceptable copy, in seconds; undefined: as for all pages. */
  readonly maxAge?: number | undefined
  /** Where the result is cached. */
  readonly reach: Reach
}

/**
 * The article and analysis of a public page.
 *
 * @param url already judged to be allowed
 * @throws Failure of `mayRead`, fetching and extracting
 */
export async function keptPage(
  surroundings: Surroundings,
  url: URL,
  { language, mayRead, maxAge, reach }: PageOptions,
): Promise<PageAnalysis> {
  const { tiers } = surroundings
  const address = canonicalAddress(url)
  const key = await keyOf(`${address}\n${language ?? ''}`)
  const { value, ...status } = await keepFresh<StoredPage>(tiers, {
    key,
    isValue: isStoredPage,
    standing: (kept) => standingOf(ageOf(kept, tiers.now()), maxAge),
    make: async (kept) => {
      const made = await readAgain(surroundings, address, language, kept, reach)
      // Copies in front of the Worker still have the old text.
      if (kept && !isSame(made.value, kept.value)) {
        tiers.keepAlive(purgeFront(tiers.front, [tagOf(key)]))
      }
      return made
    },
    ...defined({ mayMake: mayRead }),
    failureMs: rememberedFor(FAILURE_MS),
    ttlSeconds: STALE_IF_ERROR_MS / 1000,
    patienceMs: READ_PATIENCE_MS,
  })
  return { ...value, ...status, tag: tagOf(key) }
}

/** @param maxAge seconds, as the request wants it */
function standingOf(ageMs: number, maxAge = Number.POSITIVE_INFINITY): Standing {
  const wantedMs = Math.max(maxAge * 1000, LEAST_FRESH_MS)
  if (ageMs <= Math.min(FRESH_MS, wantedMs)) return 'fresh'
  if (ageMs > wantedMs) return ageMs <= STALE_IF_ERROR_MS ? 'spare' : 'useless'
  if (ageMs <= STALE_WHILE_REVALIDATE_MS) return 'stale'
  return ageMs <= STALE_IF_ERROR_MS ? 'spare' : 'useless'
}

/** The tag of what is made of a page, in the cache in front of the Worker. */
const tagOf = (key: string): string => frontTag('page', key.slice(key.lastIndexOf('/') + 1))

/** Whether a page still says the same. */
const isSame = (one: StoredPage, other: StoredPage): boolean =>
  JSON.stringify([one.article, one.analysis]) === JSON.stringify([other.article, other.analysis])

async function readAgain(
  surroundings: Surroundings,
  address: string,
  language: string | undefined,
  kept: Kept<StoredPage> | undefined,
  reach: Reach,
): Promise<Made<StoredPage>> {
  // Cached pages and texts that were sent do not need the code that fetches pages.
  const { readPage } = await import('./read-page.ts')
  const read = await readPage(surroundings, address, defined({ language }), kept?.value.validators)
  if (read && kept && isSame(read, kept.value)) {
    return { value: { ...read, ...defined({ changed: kept.value.changed }) }, reach }
  }
  if (read) return { value: read, reach }
  // Nothing changed, so the copy is only marked as fresh again, near by.
  if (kept) return { value: kept.value, reach: 'near' }
  throw new Failure(
    'upstream-failed',
    'The page answered “not modified”, although no earlier version was named.',
  )
}
