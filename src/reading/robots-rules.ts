/**
 * Asks the robots.txt of a site (RFC 9309) whether a page may be read. The rules are cached for a
 * day.
 */

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
/** When the rules could not be read, they are asked for again after this time. */
const UNREACHABLE_TTL_SECONDS = 10 * 60
const DEADLINE_MS = 3_000
const MAX_BYTES = 512 * 1024

interface Known {
  readonly rules: RobotsRules
  /** False when the site did not answer, or only with a server error (section 2.3.1.4). */
  readonly reachable: boolean
}

const isKnown = (value: unknown): value is Known =>
  areRobotsRules((value as Partial<Known> | null)?.rules) &&
  typeof (value as Partial<Known>).reachable === 'boolean'

/**
 * Requires that the site allows robots to read a page. If robots.txt cannot be fetched, a person is
 * let through, because a single click is not crawling; a crawler is not.
 *
 * @throws Failure `robots-disallowed`; `upstream-failed` for a crawler, which must come again later
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
      `The robots.txt of ${host} cannot be read at the moment, so nothing there is read either.`,
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

/** How far to look for the marks of an HTML page. Characters. */
const HEAD = 512

/**
 * Whether a web page stands in place of the rules. The declared type does not tell: many sites
 * serve their rules as HTML.
 */
const isPage = (text: string): boolean =>
  /^\s*<(?:!doctype|html|\?xml|!--)/i.test(text.slice(0, HEAD))

/**
 * Section 2.3.1.4. Also 429: the site is too busy to answer. Any other error means that there are
 * no rules.
 */
function isUnreachable({ code, extra }: Failure): boolean {
  if (code === 'upstream-timeout' || code === 'upstream-failed') return true
  const status = Number(extra.upstreamStatus ?? 0)
  return code === 'upstream-status' && (status >= 500 || status === 429)
}
