/**
 * One policy for everything that is kept: fresh, stale and refreshed behind, or a spare for when
 * nothing better can be had. Work is shared by a herd, and a failure is remembered for a while from
 * when it happened.
 */

import { Failure } from '../failures.ts'
import { coalesce } from './coalesce.ts'
import { Memory } from './memory.ts'
import { type CacheTiers, type Kept, type Reach, readCache, recall, writeCache } from './store.ts'

/**
 * `fresh`: answered as it is. `stale`: answered, and made anew behind. `spare`: answered only when
 * it cannot be made anew. `useless`: as if it were not there.
 */
export type Standing = 'fresh' | 'stale' | 'spare' | 'useless'

export interface Made<Value> {
  readonly value: Value
  /** Where it is kept. `nowhere`: it is incomplete, and a spare would be better. */
  readonly reach: Reach | 'nowhere'
}

export interface Keeping<Value> {
  readonly key: string
  /** Names the work, where one key stands for several: the key and a revision. */
  readonly work?: string
  readonly isValue: (value: unknown) => value is Value
  readonly standing: (kept: Kept<Value>) => Standing
  /** @param kept the copy at hand, whatever its standing */
  readonly make: (kept: Kept<Value> | undefined) => Promise<Made<Value>>
  /** Asked before work that somebody waits for, as a rate limit is; what it throws no spare covers. */
  readonly mayMake?: () => Promise<void>
  /** Milliseconds for which a failure is not tried again; 0 for one that is not remembered. */
  readonly failureMs?: (failure: Failure) => number
  readonly ttlSeconds: number
  /** How long to wait for another request that does the same work. */
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

// Failures are kept in this isolate alone: they are short-lived and not worth a write.
const failures = new Memory<RememberedFailure>(1000)

/** How old a copy is, in milliseconds. A clock that went back must not make it fresh for ever. */
export const ageOf = (kept: Kept<unknown>, now: number): number => Math.abs(now - kept.storedAt)

/**
 * The value under a key: from the cache while it is good, else made.
 *
 * @throws Failure what `mayMake` and `make` throw, when there is no copy to answer with
 */
export async function keepFresh<Value>(
  tiers: CacheTiers,
  keeping: Keeping<Value>,
): Promise<Answered<Value>> {
  const { key, isValue, standing } = keeping
  const failed = failedLately(key, tiers.now())
  // After a failure no tier is asked for better: the copy at hand has to do for a while.
  const isGood = (kept: Kept<Value>) =>
    failed ? standing(kept) !== 'useless' : standing(kept) === 'fresh'
  const found = await readCache(tiers, key, isValue, isGood)
  const stands = found ? standing(found) : 'useless'
  if (found && stands === 'fresh') return { value: found.value, cacheStatus: 'hit' }
  const kept = stands === 'useless' ? undefined : found

  const make = () =>
    // Work that keeps nothing is not shared with those who count on its being kept.
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
  // A straggler of a herd, whose look into the cache took longer than the work of the others.
  const failed = failedLately(key, tiers.now())
  if (failed) throw failed
  const lately = recall(key, isValue)
  if (lately && standing(lately) === 'fresh') return { value: lately.value, reach: 'near' }
  try {
    const made = await make(kept)
    if (made.reach !== 'nowhere') {
      // The isolate remembers it before this returns.
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
