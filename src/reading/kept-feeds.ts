/** The feed behind an address: from the cache while that copy is fresh, else from its server. */

import { sha256 } from '../article/text/sha256.ts'
import { type Answered, ageOf, keepFresh } from '../cache/freshness.ts'
import { nearOnly } from '../cache/store.ts'
import { type FoundFeed, findFeed } from '../follow/find-feed.ts'
import { outgoing } from './outgoing.ts'
import { READ_PATIENCE_MS, rememberedFor, type Surroundings } from './surroundings.ts'

const FRESH_MS = 15 * 60_000
/** A feed that failed is not fetched again for so long. */
const FAILURE_MS = 60_000
const KEPT_SECONDS = 7 * 86_400

const isFound = (value: unknown): value is FoundFeed =>
  typeof (value as Partial<FoundFeed> | null)?.url === 'string' &&
  Array.isArray((value as Partial<FoundFeed>).feed?.entries)

/**
 * The feed at an address, or the feed that the page there names.
 *
 * @throws Failure of robots.txt, fetching and parsing
 */
export async function keptFeed(
  surroundings: Surroundings,
  address: string,
): Promise<Answered<FoundFeed>> {
  const { tiers } = surroundings
  return keepFresh<FoundFeed>(nearOnly(tiers), {
    key: `upstream/v3/${await sha256(address)}`,
    isValue: isFound,
    standing: (kept) => (ageOf(kept, tiers.now()) <= FRESH_MS ? 'fresh' : 'spare'),
    make: async () => ({ value: await findFeed(address, outgoing(surroundings)), reach: 'near' }),
    failureMs: rememberedFor(FAILURE_MS),
    ttlSeconds: KEPT_SECONDS,
    patienceMs: READ_PATIENCE_MS,
  })
}
