/** The article behind an address: from the cache while it is good, else from the page itself. */

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
import type { Surroundings } from './surroundings.ts'

const HOUR_MS = 3_600_000
/** Answered as it is. */
export const FRESH_MS = HOUR_MS
/** Answered as it is, and refreshed behind. */
const STALE_WHILE_REVALIDATE_MS = 24 * HOUR_MS
/** However fresh somebody wants it, a page is looked at again so often at most. */
const LEAST_FRESH_MS = 60_000
/** Answered only when the page cannot be had. */
const STALE_IF_ERROR_MS = 7 * 24 * HOUR_MS
const FAILURE_MS = 60_000
/** A page that is not there is not asked for again so soon. */
const GONE_MS = 5 * 60_000
/** A little over the deadline of a fetch. */
const PATIENCE_MS = 12_000

const isStoredPage = (value: unknown): value is StoredPage =>
  isAnalysed(value) &&
  typeof (value as Partial<StoredPage>).address === 'string' &&
  typeof (value as Partial<StoredPage>).validators === 'object'

export interface PageAnalysis extends StoredPage {
  /** RFC 9211. */
  readonly cacheStatus: string
  /** Names, in the cache in front of the Worker, what is made of this page. */
  readonly tag: string
  /** Seconds since the page was read, when it could not be read again now. */
  readonly staleSeconds?: number
}

// A digest leaves the isolate's own thread; for a page that is asked for often it is kept.
const keys = new Memory<string>(200_000)

async function keyOf(text: string): Promise<string> {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = `page/${ANALYSED_KEY_VERSION}/${await sha256(text)}`
  keys.set(text, key, text.length + key.length)
  return key
}

export interface PageOptions {
  /** BCP 47; overrides the identified language. */
  readonly language?: string | undefined
  /** Asked before a page is read that somebody waits for, as a rate limit is. */
  readonly mayRead?: () => Promise<void>
  /** The oldest copy that will do, seconds; the policy of all pages where it is undefined. */
  readonly maxAge?: number | undefined
  /** Where what was read is kept. */
  readonly reach: Reach
}

/**
 * The article and analysis of a public page.
 *
 * @param url judged already
 * @throws Failure whatever `mayRead`, fetching and extracting throw
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
      // Copies in front of the Worker say what the page said before.
      if (kept && !isSame(made.value, kept.value)) {
        tiers.keepAlive(purgeFront(tiers.front, [tagOf(key)]))
      }
      return made
    },
    ...defined({ mayMake: mayRead }),
    failureMs,
    ttlSeconds: STALE_IF_ERROR_MS / 1000,
    patienceMs: PATIENCE_MS,
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

function failureMs({ code, status }: Failure): number {
  // Said of a request, not of the page.
  if (code === 'too-many-fetches' || code === 'forbidden') return 0
  return status === 404 || status === 410 ? GONE_MS : FAILURE_MS
}

/** The tag of what is made of a page, in the cache in front of the Worker. */
const tagOf = (key: string): string => frontTag('page', key.slice(key.lastIndexOf('/') + 1))

/** Whether a page says what it said before. */
const isSame = (one: StoredPage, other: StoredPage): boolean =>
  JSON.stringify([one.article, one.analysis]) === JSON.stringify([other.article, other.analysis])

async function readAgain(
  surroundings: Surroundings,
  address: string,
  language: string | undefined,
  kept: Kept<StoredPage> | undefined,
  reach: Reach,
): Promise<Made<StoredPage>> {
  // A page that is kept, and a text that was sent, need nothing of what fetches pages.
  const { readPage } = await import('./read-page.ts')
  const read = await readPage(surroundings, address, defined({ language }), kept?.value.validators)
  if (read && kept && isSame(read, kept.value)) {
    return { value: { ...read, ...defined({ changed: kept.value.changed }) }, reach }
  }
  if (read) return { value: read, reach }
  // Nothing changed, so nothing is written but that it is fresh again here.
  if (kept) return { value: kept.value, reach: 'near' }
  throw new Failure(
    'upstream-failed',
    'The page answered “not modified”, although no earlier version was named.',
  )
}
