/** The article behind an address: from the cache while it is good, else from the page itself. */

import { canonicalAddress, judgeAddress } from '../article/web/address.ts'
import { coalesce } from '../cache/coalesce.ts'
import { Memory } from '../cache/memory.ts'
import { type Kept, readCache, writeCache } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { ANALYSED_KEY_VERSION, type Analysed, isAnalysed, sha256 } from './analysed.ts'
import { readPage, type StoredPage, type Surroundings } from './page-reading.ts'
import type { LedeContext } from './request/context.ts'
import { requireFetchAllowed } from './request/fetch-policy.ts'
import { takeTurn } from './request/limit.ts'

const HOUR_MS = 3_600_000
/** Answered as it is. */
export const FRESH_MS = HOUR_MS
/** Answered as it is, and refreshed behind. */
const STALE_WHILE_REVALIDATE_MS = 24 * HOUR_MS
/** Answered only when the page cannot be had. */
const STALE_IF_ERROR_MS = 7 * 24 * HOUR_MS
const FAILURE_MS = 60_000
/** A page that is not there is not asked for again so soon. */
const GONE_MS = 5 * 60_000
/** A little over the deadline of a fetch. */
const PATIENCE_MS = 12_000

const isStoredPage = (value: unknown): value is StoredPage =>
  isAnalysed(value) && typeof (value as Partial<StoredPage>).validators === 'object'

export interface PageAnalysis extends Analysed {
  /** RFC 9211. */
  readonly cacheStatus: string
  /** Seconds since the page was read, when it could not be read again now. */
  readonly staleSeconds?: number
}

interface RememberedFailure {
  readonly failure: Failure
  readonly until: number
}

// Failures are kept in this isolate alone: they are short-lived and not worth a write.
const failures = new Memory<RememberedFailure>(1000)

// A digest leaves the isolate's own thread; for a page that is asked for often it is kept.
const keys = new Memory<string>(200_000)

async function keyOf(text: string): Promise<string> {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = `page/${ANALYSED_KEY_VERSION}/${await sha256(text)}`
  keys.set(text, key, text.length + key.length)
  return key
}

/**
 * The article and analysis of a public page.
 *
 * @param address as it stood in the request
 * @param language overrides the identified language
 * @param counted false where the request has been counted against its client's limit already
 * @throws Failure for an address that is refused, and whatever fetching and extracting throw
 */
export async function analysePage(
  context: LedeContext,
  address: string,
  language?: string,
  { counted = true }: { readonly counted?: boolean } = {},
): Promise<PageAnalysis> {
  const surroundings = surroundingsOf(context)
  const { tiers, ownHosts } = surroundings
  const url = judgeAddress(address, { ownHosts })
  await requireFetchAllowed(context, address, url)
  const canonical = canonicalAddress(url)
  const key = await keyOf(`${canonical}\n${language ?? ''}`)

  const kept = await readCache(tiers, key, isStoredPage)
  // A clock that went back must not make a copy fresh for ever.
  const age = kept ? Math.abs(tiers.now() - kept.storedAt) : Number.POSITIVE_INFINITY
  if (kept && age <= FRESH_MS) return { ...kept.value, cacheStatus: 'hit' }

  const refresh = () =>
    coalesce(key, () => readAndKeep(surroundings, canonical, key, language, kept), {
      keepAlive: tiers.keepAlive,
      patienceMs: PATIENCE_MS,
    })
  if (kept && age <= STALE_WHILE_REVALIDATE_MS) {
    tiers.keepAlive(refresh().catch(() => undefined))
    return { ...kept.value, cacheStatus: 'hit; detail=stale-while-revalidate' }
  }

  try {
    const remembered = failures.get(key)
    if (remembered && remembered.until > tiers.now()) throw remembered.failure
    if (counted) await takeTurn(context)
    return { ...(await refresh()), cacheStatus: 'fwd=miss; stored' }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    rememberFailure(key, error, tiers.now())
    if (kept && age <= STALE_IF_ERROR_MS && error.code !== 'rate-limited') {
      return { ...kept.value, cacheStatus: 'fwd=stale', staleSeconds: Math.round(age / 1000) }
    }
    throw error
  }
}

export function surroundingsOf(context: LedeContext): Surroundings {
  const { settings, tiers } = context.var
  const ownHosts = [new URL(settings.baseUrl).hostname, new URL(context.req.url).hostname]
  return { settings, tiers, ownHosts }
}

function rememberFailure(key: string, failure: Failure, now: number): void {
  if (failure.code === 'rate-limited') return
  const gone = failure.status === 404 || failure.status === 410
  failures.set(key, { failure, until: now + (gone ? GONE_MS : FAILURE_MS) }, 1)
}

async function readAndKeep(
  surroundings: Surroundings,
  address: string,
  key: string,
  language: string | undefined,
  kept: Kept<StoredPage> | undefined,
): Promise<StoredPage> {
  const { tiers } = surroundings
  const ttlSeconds = STALE_IF_ERROR_MS / 1000
  const read = await readPage(surroundings, address, language, kept?.value.validators)
  if (read) {
    tiers.keepAlive(writeCache(tiers, key, read, ttlSeconds))
    return read
  }
  if (!kept) {
    throw new Failure(
      'upstream-failed',
      'The page says that it has not changed, but was never read.',
    )
  }
  // Nothing changed, so nothing is written but that it is fresh again here.
  tiers.keepAlive(writeCache(tiers, key, kept.value, ttlSeconds, 'near'))
  return kept.value
}
