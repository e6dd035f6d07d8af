/**
 * One policy for everything that is cached. A copy is fresh, stale (answered while it is refreshed
 * in the background), or a spare for when nothing better can be had. Requests that want the same
 * thing share the work, and a failure is remembered for a while.
 */

import { Failure } from '../failures.ts'
import { coalesce } from './coalesce.ts'
import { Memory } from './memory.ts'
import {
  type CacheTiers,
  type Kept,
  type Reach,
  readCache,
  recall,
  type Tier,
  writeCache,
} from './store.ts'

/**
 * `fresh`: used as it is. `stale`: used, and made again in the background. `spare`: used only when
 * it cannot be made again. `useless`: ignored.
 */
export type Standing = 'fresh' | 'stale' | 'spare' | 'useless'

export interface Made<Value> {
  readonly value: Value
  /** Where the value is cached. `nowhere`: it is incomplete, and a spare copy would be better. */
  readonly reach: Reach | 'nowhere'
}

export interface Keeping<Value> {
  readonly key: string
  /**
   * Names the work, where one cache key stands for several pieces of work: the key and a revision.
   */
  readonly work?: string
  readonly isValue: (value: unknown) => value is Value
  readonly standing: (kept: Kept<Value>) => Standing
  /** @param kept the cached copy, whatever its standing */
  readonly make: (kept: Kept<Value> | undefined) => Promise<Made<Value>>
  /**
   * Called before work that a client waits for, such as a rate limit. If it throws, no spare is
   * used.
   */
  readonly mayMake?: () => Promise<void>
  /** How long a failure is remembered, in milliseconds; 0: not at all. */
  readonly failureMs?: (failure: Failure) => number
  readonly ttlSeconds: number
  /** Which tier is asked first, as in `readCache`. */
  readonly order?: readonly Tier[]
  /** How long to wait for another request that does the same work. Milliseconds. */
  readonly patienceMs: number
}

export interface Answered<Value> {
  readonly value: Value
  /** RFC 9211, without the cache's name. */
  readonly cacheStatus: string
  /** Of a spare: seconds since it was made. */
  readonly staleSeconds?: number
}

interface RememberedFailure {
  readonly failure: Failure
  readonly until: number
}

// Failures are kept in this isolate only: they are short-lived and not worth a write.
const failures = new Memory<RememberedFailure>(1000)

/** The age of a copy in milliseconds. A clock that was set back must not make it fresh for ever. */
export const ageOf = (kept: Kept<unknown>, now: number): number => Math.abs(now - kept.storedAt)

/**
 * The value under a key: from the cache while that is good enough, otherwise made.
 *
 * @throws Failure what `mayMake` and `make` throw, when no copy can be used instead
 */
export async function keepFresh<Value>(
  tiers: CacheTiers,
  keeping: Keeping<Value>,
): Promise<Answered<Value>> {
  const { key, isValue, standing } = keeping
  const failed = failedLately(key, tiers.now())
  // After a failure no other tier is asked for a better copy: for a while, the one at hand has to
  // do.
  const isGood = (kept: Kept<Value>) =>
    failed ? standing(kept) !== 'useless' : standing(kept) === 'fresh'
  const found = await readCache(tiers, key, isValue, isGood, keeping.order)
  const stands = found ? standing(found) : 'useless'
  if (found && stands === 'fresh') return { value: found.value, cacheStatus: 'hit' }
  const kept = stands === 'useless' ? undefined : found

  const make = () =>
    // Work that caches nothing is not shared with requests that expect its result to be cached.
    coalesce(
      `${keeping.work ?? key}${tiers.noStore ? '\nno-store' : ''}`,
      () => makeAndKeep(tiers, keeping, kept),
      {
        keepAlive: tiers.keepAlive,
        patienceMs: keeping.patienceMs,
      },
    )
  if (kept && stands === 'stale') {
    if (!failed) tiers.keepAlive(make().catch(() => undefined))
    return { value: kept.value, cacheStatus: 'hit; detail=stale-while-revalidate' }
  }

  if (!failed) await keeping.mayMake?.()
  try {
    if (failed) throw failed
    const { value, reach } = await make()
    if (reach !== 'nowhere') {
      return { value, cacheStatus: tiers.noStore ? 'fwd=miss' : 'fwd=miss; stored' }
    }
    return kept ? spare(tiers, kept) : { value, cacheStatus: 'fwd=miss' }
  } catch (error) {
    if (kept && error instanceof Failure) return spare(tiers, kept)
    throw error
  }
}

function spare<Value>(tiers: CacheTiers, kept: Kept<Value>): Answered<Value> {
  const staleSeconds = Math.round(ageOf(kept, tiers.now()) / 1000)
  return { value: kept.value, cacheStatus: 'fwd=stale', staleSeconds }
}

function failedLately(key: string, now: number): Failure | undefined {
  const remembered = failures.get(key)
  return remembered && remembered.until > now ? remembered.failure : undefined
}

async function makeAndKeep<Value>(
  tiers: CacheTiers,
  { key, isValue, standing, make, failureMs, ttlSeconds }: Keeping<Value>,
  kept: Kept<Value> | undefined,
): Promise<Made<Value>> {
  // A late request of the same crowd: its look into the cache took longer than the others' work.
  const failed = failedLately(key, tiers.now())
  if (failed) throw failed
  const lately = recall(key, isValue)
  if (lately && standing(lately) === 'fresh') return { value: lately.value, reach: 'near' }
  try {
    const made = await make(kept)
    if (made.reach !== 'nowhere') {
      // The isolate's memory has the value before this call returns.
      tiers.keepAlive(writeCache(tiers, key, made.value, ttlSeconds, made.reach))
    }
    return made
  } catch (error) {
    const wait = error instanceof Failure ? (failureMs?.(error) ?? 0) : 0
    if (wait > 0 && !tiers.noStore) {
      failures.set(key, { failure: error as Failure, until: tiers.now() + wait }, 1)
    }
    throw error
  }
}
