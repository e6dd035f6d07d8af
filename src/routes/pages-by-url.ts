/** The article behind an address: from the cache while it is good, else from the page itself. */

import { canonicalAddress, judgeAddress } from '../article/address.ts'
import { fetchPage, type UpstreamValidators } from '../article/fetch.ts'
import { robotsAddress } from '../article/robots.ts'
import { coalesce } from '../cache/coalesce.ts'
import { Memory } from '../cache/memory.ts'
import { type Kept, readCache, writeCache } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { ANALYSED_KEY_VERSION, type Analysed, isAnalysed, sha256 } from './analysed.ts'
import type { LedeContext } from './context.ts'
import { requireFetchAllowed } from './fetch-policy.ts'
import { takeTurn } from './limit.ts'

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
const ROBOTS_TTL_SECONDS = 24 * 3600
const ROBOTS_DEADLINE_MS = 3_000
const ROBOTS_MAX_BYTES = 512 * 1024
/** A little over the deadline of a fetch. */
const PATIENCE_MS = 12_000

interface StoredPage extends Analysed {
  readonly validators: UpstreamValidators
}

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

/**
 * The article and analysis of a public page.
 *
 * @param address as it stood in the request
 * @param language overrides the identified language
 * @throws Failure for an address that is refused, and whatever fetching and extracting throw
 */
export async function analysePage(
  context: LedeContext,
  address: string,
  language?: string,
): Promise<PageAnalysis> {
  const { tiers } = context.var
  const url = judgeAddress(address, { ownHosts: ownHosts(context) })
  await requireFetchAllowed(context, address, url)
  const canonical = canonicalAddress(url)
  const key = `page/${ANALYSED_KEY_VERSION}/${await sha256(`${canonical}\n${language ?? ''}`)}`

  const kept = await readCache(tiers, key, isStoredPage)
  // A clock that went back must not make a copy fresh for ever.
  const age = kept ? Math.abs(tiers.now() - kept.storedAt) : Number.POSITIVE_INFINITY
  if (kept && age <= FRESH_MS) return { ...kept.value, cacheStatus: 'hit' }

  const refresh = () =>
    coalesce(key, () => readPage(context, canonical, key, language, kept), {
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
    await takeTurn(context)
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

function ownHosts(context: LedeContext): string[] {
  const { settings } = context.var
  return [new URL(settings.baseUrl).hostname, new URL(context.req.url).hostname]
}

function rememberFailure(key: string, failure: Failure, now: number): void {
  if (failure.code === 'rate-limited') return
  const gone = failure.status === 404 || failure.status === 410
  failures.set(key, { failure, until: now + (gone ? GONE_MS : FAILURE_MS) }, 1)
}

async function readPage(
  context: LedeContext,
  address: string,
  key: string,
  language: string | undefined,
  kept: Kept<StoredPage> | undefined,
): Promise<StoredPage> {
  const { tiers } = context.var
  await requireRobotsAllowed(context, address)
  const fetched = await fetchPage(address, {
    ...fetchOptions(context),
    ...(kept && { validators: kept.value.validators }),
  })
  if (fetched.kind === 'not-modified' && kept) {
    tiers.keepAlive(writeCache(tiers, key, kept.value, STALE_IF_ERROR_MS / 1000, 'near'))
    return kept.value
  }
  if (fetched.kind === 'not-modified') {
    throw new Failure(
      'upstream-failed',
      'The page says that it has not changed, but was never read.',
    )
  }
  const { readBody } = await import('../article/read.ts')
  const { analyse } = await import('../summary/analyse.ts')
  const now = new Date(tiers.now()).toISOString()
  const read = await readBody(fetched.bytes, fetched.contentType, { url: fetched.url, now })
  const article = {
    ...read,
    url: read.url ?? fetched.url,
    ...(fetched.partial && {
      partial: true,
      warnings: [...read.warnings, 'The page is larger than 2 MiB; only its beginning was read.'],
    }),
  }
  const analysis = analyse(article, language === undefined ? {} : { language })
  const stored: StoredPage = { article, analysis, validators: fetched.validators }
  tiers.keepAlive(writeCache(tiers, key, stored, STALE_IF_ERROR_MS / 1000))
  return stored
}

function fetchOptions(context: LedeContext) {
  const { settings } = context.var
  return {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    userAgent: `Lede/0.1 (+${settings.contact})`,
    ownHosts: ownHosts(context),
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** A site whose rules cannot be had has none: one person's click is no crawl. */
async function requireRobotsAllowed(context: LedeContext, address: string): Promise<void> {
  const { tiers } = context.var
  const rulesUrl = robotsAddress(address)
  const key = `robots/${await sha256(rulesUrl)}`
  const rules = await coalesce(key, () => readRobots(context, rulesUrl, key), {
    keepAlive: tiers.keepAlive,
    patienceMs: ROBOTS_DEADLINE_MS,
  })
  if (rules === '') return
  const { robotsAllow } = await import('../article/robots.ts')
  if (robotsAllow(rules, address)) return
  throw new Failure(
    'robots-disallowed',
    `${new URL(rulesUrl).host} asks robots in its robots.txt not to read this page.`,
  )
}

async function readRobots(context: LedeContext, rulesUrl: string, key: string): Promise<string> {
  const { tiers } = context.var
  const kept = await readCache(tiers, key, isText)
  if (kept) return kept.value
  let rules = ''
  try {
    const fetched = await fetchPage(rulesUrl, {
      ...fetchOptions(context),
      accept: 'text/plain, */*;q=0.1',
      deadlineMs: ROBOTS_DEADLINE_MS,
      maxBytes: ROBOTS_MAX_BYTES,
    })
    const isPlain = fetched.kind === 'page' && !/html/i.test(fetched.contentType ?? '')
    if (isPlain) rules = new TextDecoder().decode(fetched.bytes)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  tiers.keepAlive(writeCache(tiers, key, rules, ROBOTS_TTL_SECONDS, 'near'))
  return rules
}
