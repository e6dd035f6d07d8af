/** Asks a site's robots.txt (RFC 9309) whether a page may be read; the rules are kept for a day. */

import { sha256 } from '../article/text/sha256.ts'
import { fetchPage } from '../article/web/fetch.ts'
import {
  areRobotsRules,
  isAllowed,
  parseRobots,
  type RobotsRules,
  robotsAddress,
} from '../article/web/robots.ts'
import { coalesce } from '../cache/coalesce.ts'
import { readCache, writeCache } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import { politeFetch, type Surroundings } from './surroundings.ts'

const RULES_TTL_SECONDS = 24 * 3600
/** A site whose rules could not be had is asked for them again after so long. */
const UNREACHABLE_TTL_SECONDS = 10 * 60
const DEADLINE_MS = 3_000
const MAX_BYTES = 512 * 1024

interface Known {
  readonly rules: RobotsRules
  /** False when the site did not answer, or only with an error of its own (section 2.3.1.4). */
  readonly reachable: boolean
}

const isKnown = (value: unknown): value is Known =>
  areRobotsRules((value as Partial<Known> | null)?.rules) &&
  typeof (value as Partial<Known>).reachable === 'boolean'

/**
 * Lets only pages pass that their site lets robots read. If robots.txt cannot be fetched, a person
 * is let through, whose single click is not crawling; a crawler is not.
 *
 * @throws Failure `robots-disallowed`; `upstream-failed` for a crawler that must come again later
 */
export async function requireRobotsAllowed(
  surroundings: Surroundings,
  address: string,
): Promise<void> {
  const { tiers, reader } = surroundings
  const rulesUrl = robotsAddress(address)
  const { host } = new URL(rulesUrl)
  const key = `robots/v2/${await sha256(rulesUrl)}`
  const known = await coalesce(key, () => readRules(surroundings, rulesUrl, key), {
    keepAlive: tiers.keepAlive,
    patienceMs: DEADLINE_MS,
  })
  if (!known.reachable && reader === 'crawler') {
    throw new Failure(
      'upstream-failed',
      `The robots.txt of ${host} cannot be read at the moment; until it can, nothing there is.`,
    )
  }
  if (isAllowed(known.rules, address)) return
  throw new Failure(
    'robots-disallowed',
    `${host} asks robots in its robots.txt not to read this page.`,
  )
}

async function readRules(
  surroundings: Surroundings,
  rulesUrl: string,
  key: string,
): Promise<Known> {
  const { tiers } = surroundings
  const kept = await readCache(tiers, key, isKnown)
  if (kept) return kept.value
  const known = await fetchRules(surroundings, rulesUrl)
  const ttlSeconds = known.reachable ? RULES_TTL_SECONDS : UNREACHABLE_TTL_SECONDS
  tiers.keepAlive(writeCache(tiers, key, known, ttlSeconds, 'near'))
  return known
}

async function fetchRules(surroundings: Surroundings, rulesUrl: string): Promise<Known> {
  try {
    const fetched = await fetchPage(rulesUrl, {
      ...politeFetch(surroundings),
      judgeHop: async (url) => surroundings.permit(url),
      accept: 'text/plain, */*;q=0.1',
      deadlineMs: DEADLINE_MS,
      maxBytes: MAX_BYTES,
    })
    if (fetched.kind !== 'page') return { rules: [], reachable: true }
    const text = new TextDecoder().decode(fetched.bytes)
    return { rules: isPage(text) ? [] : parseRobots(text), reachable: true }
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'too-many-fetches') throw error
    return { rules: [], reachable: !isUnreachable(error) }
  }
}

/** Within which a page shows that it is one. Characters. */
const HEAD = 512

/** A page that stands where the rules should. The type says nothing: many serve rules as HTML. */
const isPage = (text: string): boolean =>
  /^\s*<(?:!doctype|html|\?xml|!--)/i.test(text.slice(0, HEAD))

/** Section 2.3.1.4, and 429 with it: the site is too busy to say. What is refused or lost is no rules. */
function isUnreachable({ code, extra }: Failure): boolean {
  if (code === 'upstream-timeout' || code === 'upstream-failed') return true
  const status = Number(extra.upstreamStatus ?? 0)
  return code === 'upstream-status' && (status >= 500 || status === 429)
}
