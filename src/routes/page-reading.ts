/** Reads and analyses one public page as its site allows it; no cache of pages, no policy here. */

import type { Article } from '../article/article.ts'
import { type FetchOptions, fetchPage, type UpstreamValidators } from '../article/web/fetch.ts'
import {
  areRobotsRules,
  isAllowed,
  PRODUCT_TOKEN,
  parseRobots,
  type RobotsRules,
  robotsAddress,
} from '../article/web/robots.ts'
import { coalesce } from '../cache/coalesce.ts'
import { type CacheTiers, readCache, writeCache } from '../cache/store.ts'
import { Failure } from '../failures.ts'
import type { Settings } from '../settings.ts'
import { type Analysed, sha256 } from './analysed.ts'

const ROBOTS_TTL_SECONDS = 24 * 3600
const ROBOTS_DEADLINE_MS = 3_000
const ROBOTS_MAX_BYTES = 512 * 1024

/** What reading needs of its surroundings, whether a request or a timer started it. */
export interface Surroundings {
  readonly settings: Settings
  readonly tiers: CacheTiers
  /** Host names of this service, which are never fetched. */
  readonly ownHosts: readonly string[]
}

export interface StoredPage extends Analysed {
  readonly validators: UpstreamValidators
}

type Outgoing = Pick<FetchOptions, 'fetch' | 'userAgent' | 'ownHosts'>

/** Who we are to the pages that we fetch; nothing of our clients is passed on. */
export function outgoing({
  settings,
  ownHosts,
}: Pick<Surroundings, 'settings' | 'ownHosts'>): Outgoing {
  return {
    fetch: (input, init) => fetch(input, init),
    userAgent: `${PRODUCT_TOKEN}/0.1 (+${settings.contact})`,
    ownHosts,
  }
}

/**
 * The article and analysis of a page; null when the page says that the known copy is still good.
 *
 * @param language overrides the identified language
 * @param known validators of the copy that is at hand
 * @throws Failure whatever robots.txt, fetching and extracting say
 */
export async function readPage(
  surroundings: Surroundings,
  address: string,
  language?: string,
  known?: UpstreamValidators,
): Promise<StoredPage | null> {
  await requireRobotsAllowed(surroundings, address)
  const fetched = await fetchPage(address, {
    ...outgoing(surroundings),
    ...(known && { validators: known }),
  })
  if (fetched.kind === 'not-modified') return null
  const { readBody } = await import('../article/read.ts')
  const { analyse } = await import('../summary/analyse.ts')
  const now = new Date(surroundings.tiers.now()).toISOString()
  const read = await readBody(fetched.bytes, fetched.contentType, { url: fetched.url, now })
  const article: Article = {
    ...read,
    url: read.url ?? fetched.url,
    ...(fetched.partial && {
      partial: true,
      warnings: [...read.warnings, 'The page is larger than 2 MiB; only its beginning was read.'],
    }),
  }
  const analysis = analyse(article, language === undefined ? {} : { language })
  return { article, analysis, validators: fetched.validators }
}

/** A site whose rules cannot be had has none: one person's click is no crawl. */
async function requireRobotsAllowed(surroundings: Surroundings, address: string): Promise<void> {
  const { tiers } = surroundings
  const rulesUrl = robotsAddress(address)
  const key = `robots-rules/${await sha256(rulesUrl)}`
  const rules = await coalesce(key, () => readRobots(surroundings, rulesUrl, key), {
    keepAlive: tiers.keepAlive,
    patienceMs: ROBOTS_DEADLINE_MS,
  })
  if (isAllowed(rules, address)) return
  throw new Failure(
    'robots-disallowed',
    `${new URL(rulesUrl).host} asks robots in its robots.txt not to read this page.`,
  )
}

async function readRobots(
  surroundings: Surroundings,
  rulesUrl: string,
  key: string,
): Promise<RobotsRules> {
  const { tiers } = surroundings
  const kept = await readCache(tiers, key, areRobotsRules)
  if (kept) return kept.value
  let rules: RobotsRules = []
  try {
    const fetched = await fetchPage(rulesUrl, {
      ...outgoing(surroundings),
      accept: 'text/plain, */*;q=0.1',
      deadlineMs: ROBOTS_DEADLINE_MS,
      maxBytes: ROBOTS_MAX_BYTES,
    })
    const isPlain = fetched.kind === 'page' && !/html/i.test(fetched.contentType ?? '')
    if (isPlain) rules = parseRobots(new TextDecoder().decode(fetched.bytes))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  tiers.keepAlive(writeCache(tiers, key, rules, ROBOTS_TTL_SECONDS, 'near'))
  return rules
}
