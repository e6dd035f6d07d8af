/** The tiers of the cache as the bindings give them. */

import type { FrontCache } from './front.ts'
import { writeShares } from './shares.ts'
import type { CacheTiers } from './store.ts'

interface TierBindings {
  readonly CACHE?: KVNamespace
  readonly DB?: D1Database
}

/**
 * @param writesADay to KV; null: no limit
 *
 * @param keepAlive lets work go on after the answer (`ctx.waitUntil`)
 * @param front the cache in front of the Worker (`ctx.cache`), where there is one
 */
export function openTiers(
  { CACHE, DB }: TierBindings,
  writesADay: number | null,
  keepAlive: (work: Promise<unknown>) => void,
  front?: FrontCache,
): CacheTiers {
  return {
    kv: CACHE,
    near: typeof caches === 'undefined' ? undefined : caches.default,
    keepAlive,
    front,
    now: Date.now,
    mayWrite: writeShares(DB, writesADay, Date.now),
  }
}
