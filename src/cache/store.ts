/**
 * The cache for plain values: first the memory of this isolate, then the Cache API of the data
 * centre and KV, which is global, in the order that a reader wants. Any tier may be slow, stale,
 * garbled or empty at any time: whatever cannot be read counts as a miss, and no fault of the cache
 * reaches the caller.
 */

import type { FrontCache } from './front.ts'
import { Memory } from './memory.ts'
import type { Share } from './shares.ts'
import { within } from './within.ts'

/** Raise it when the shape of the envelope changes. */
const ENVELOPE_VERSION = 1
/** A cache that takes longer than this is no use. Milliseconds. */
const READ_PATIENCE_MS = 250
const WRITE_PATIENCE_MS = 2_000
/** KV accepts no shorter lifetime. */
const MIN_TTL_SECONDS = 60
/** For the values in one isolate together, as the length of their JSON. */
const MEMORY_LIMIT = 8_000_000

export interface Kept<Value> {
  readonly value: Value
  /** Milliseconds since 1970. */
  readonly storedAt: number
}

interface Envelope<Value> extends Kept<Value> {
  readonly version: number
}

export interface CacheTiers {
  readonly kv: KVNamespace | undefined
  readonly near: Cache | undefined
  readonly keepAlive: (work: Promise<unknown>) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Whether the day allows one more KV write of a share. */
  readonly mayWrite: (share: Share) => Promise<boolean>
  /** True where nothing of a request may be cached, in no tier. */
  readonly noStore?: boolean
  /** The cache in front of the Worker, where there is one. */
  readonly front?: FrontCache | undefined
}

/** The tiers for values that are never written to KV, which is then not asked for them either. */
export const nearOnly = (tiers: CacheTiers): CacheTiers => ({ ...tiers, kv: undefined })

// Shared by all requests of the isolate: plain values only.
const memory = new Memory<Envelope<unknown>>(MEMORY_LIMIT)

const nearKey = (key: string): Request =>
  new Request(`https://cache.lede.invalid/${encodeURIComponent(key)}`)

function opened<Value>(
  stored: unknown,
  isValue: (value: unknown) => value is Value,
): Envelope<Value> | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { version, storedAt, value } = stored as Partial<Envelope<unknown>>
  if (version !== ENVELOPE_VERSION || typeof storedAt !== 'number' || !isValue(value)) {
    return undefined
  }
  return { version, storedAt, value }
}

/** What the memory of this isolate holds under a key, without asking the other tiers. */
export function recall<Value>(
  key: string,
  isValue: (value: unknown) => value is Value,
): Kept<Value> | undefined {
  return opened(memory.get(key), isValue)
}

/** A tier beyond the memory of this isolate. */
export type Tier = 'near' | 'kv'

const TIERS: readonly Tier[] = ['near', 'kv']

/**
 * Reads a value from the first tier that has a good one, else the newest one found.
 *
 * @param isValue checks the shape of what is found: an old or foreign one is a miss
 * @param isGood checks its age; by default any will do
 * @param order which tier is asked first. KV first for what usually lies there: it keeps a copy near
 *   by itself for a minute, so nothing else needs to be asked or written
 */
export async function readCache<Value>(
  tiers: CacheTiers,
  key: string,
  isValue: (value: unknown) => value is Value,
  isGood: (kept: Kept<Value>) => boolean = () => true,
  order = TIERS,
): Promise<Kept<Value> | undefined> {
  let newest = opened(memory.get(key), isValue)
  if (newest && isGood(newest)) return newest
  for (const tier of order) {
    const text = await quietly(() => textIn(tiers, tier, key))
    const found = text === undefined ? undefined : opened(parse(text), isValue)
    if (text === undefined || !found) continue
    const isNewest = !newest || found.storedAt > newest.storedAt
    if (isNewest) newest = found
    if (isGood(found) || (isNewest && tier === 'kv')) memory.set(key, found, text.length)
    if (isNewest && tier === 'kv' && order[0] !== 'kv') {
      tiers.keepAlive(writeNear(tiers, key, text, MIN_TTL_SECONDS))
    }
    if (isGood(found)) return found
  }
  return newest
}

async function textIn(tiers: CacheTiers, tier: Tier, key: string): Promise<string | undefined> {
  if (tier === 'near') return (await tiers.near?.match(nearKey(key)))?.text()
  return (await tiers.kv?.get(key, 'text')) ?? undefined
}

/**
 * `near`: only in this isolate and data centre, for what is cheap to make again and not worth a KV
 * write. A share: also in KV, while that share of the day's writes lasts.
 */
export type Reach = 'near' | Share

/**
 * Writes a value for at least a minute, unless nothing may be kept. Resolves to whether KV took it;
 * the near tiers are written either way.
 */
export async function writeCache<Value>(
  tiers: CacheTiers,
  key: string,
  value: Value,
  ttlSeconds: number,
  reach: Reach,
): Promise<boolean> {
  if (tiers.noStore) return false
  const envelope: Envelope<Value> = { version: ENVELOPE_VERSION, storedAt: tiers.now(), value }
  const text = JSON.stringify(envelope)
  const expirationTtl = Math.max(MIN_TTL_SECONDS, Math.round(ttlSeconds))
  memory.set(key, envelope, text.length)
  await writeNear(tiers, key, text, expirationTtl)
  const { kv } = tiers
  if (!kv || reach === 'near' || !(await tiers.mayWrite(reach))) return false
  try {
    await within(WRITE_PATIENCE_MS, 'KV', kv.put(key, text, { expirationTtl }))
    return true
  } catch {
    return false
  }
}

async function writeNear(
  tiers: CacheTiers,
  key: string,
  text: string,
  ttlSeconds: number,
): Promise<void> {
  await quietly(async () => {
    const headers = { 'cache-control': `max-age=${ttlSeconds}`, 'content-type': 'application/json' }
    await tiers.near?.put(nearKey(key), new Response(text, { headers }))
    return undefined
  })
}

async function quietly<Value>(read: () => Promise<Value | undefined>): Promise<Value | undefined> {
  try {
    return await within(READ_PATIENCE_MS, 'The cache', read())
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
