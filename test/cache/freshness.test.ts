import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ageOf, type Keeping, keepFresh, type Standing } from '../../src/cache/freshness.ts'
import type { CacheTiers } from '../../src/cache/store.ts'
import { Failure } from '../../src/failures.ts'

const kv = (env as unknown as { CACHE: KVNamespace }).CACHE
let now = 0
let behind: Promise<unknown>[] = []
let made = 0
let key = 0

const tiers: CacheTiers = {
  kv,
  near: undefined,
  keepAlive: (work) => behind.push(work),
  now: () => now,
  mayWrite: async () => true,
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Fresh for 10 s, stale to 100 s, a spare to 1,000 s. */
function standing(ageMs: number): Standing {
  if (ageMs <= 10_000) return 'fresh'
  if (ageMs <= 100_000) return 'stale'
  return ageMs <= 1_000_000 ? 'spare' : 'useless'
}

const keeping = (more: Partial<Keeping<string>> = {}): Keeping<string> => ({
  key: `k${key}`,
  isValue: isText,
  standing: (kept) => standing(ageOf(kept, now)),
  make: async () => {
    made += 1
    return { value: `value ${made}`, reach: 'near' }
  },
  ttlSeconds: 1000,
  patienceMs: 60_000,
  ...more,
})
const settled = async () => {
  while (behind.length > 0) await Promise.allSettled(behind.splice(0))
}
const fails = async () => {
  made += 1
  throw new Failure('upstream-failed', 'It is down.')
}

beforeEach(() => {
  now = 1_000_000
  made = 0
  key += 1
  behind = []
})
afterEach(async () => {
  await reset()
})

describe('what is kept', () => {
  it('is made once, answered while fresh, refreshed behind while stale, made anew after that', async () => {
    expect(await keepFresh(tiers, keeping())).toEqual({
      value: 'value 1',
      cacheStatus: 'fwd=miss; stored',
    })
    await settled()
    now += 9_000
    expect(await keepFresh(tiers, keeping())).toEqual({ value: 'value 1', cacheStatus: 'hit' })
    now += 50_000
    expect(await keepFresh(tiers, keeping())).toEqual({
      value: 'value 1',
      cacheStatus: 'hit; detail=stale-while-revalidate',
    })
    await settled()
    expect(await keepFresh(tiers, keeping())).toMatchObject({ value: 'value 2' })
    now += 500_000
    expect(await keepFresh(tiers, keeping())).toMatchObject({ value: 'value 3' })
  })

  it('is a spare when it cannot be made anew, until it is too old', async () => {
    await keepFresh(tiers, keeping())
    await settled()
    now += 500_000
    expect(await keepFresh(tiers, keeping({ make: fails }))).toEqual({
      value: 'value 1',
      cacheStatus: 'fwd=stale',
      staleSeconds: 500,
    })
    now += 600_000
    await expect(keepFresh(tiers, keeping({ make: fails }))).rejects.toThrow('It is down.')
  })

  it('is a spare for what would be incomplete, which nobody keeps', async () => {
    const incomplete = async () => ({ value: 'half', reach: 'nowhere' as const })
    expect(await keepFresh(tiers, keeping({ make: incomplete }))).toEqual({
      value: 'half',
      cacheStatus: 'fwd=miss',
    })
    await keepFresh(tiers, keeping())
    await settled()
    now += 500_000
    expect(await keepFresh(tiers, keeping({ make: incomplete }))).toMatchObject({
      value: 'value 1',
      cacheStatus: 'fwd=stale',
    })
  })

  it('is made by one for a herd', async () => {
    const make = async () => {
      made += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
      return { value: `value ${made}`, reach: 'near' as const }
    }
    const herd = Array.from({ length: 20 }, () => keepFresh(tiers, keeping({ make })))
    const all = await Promise.all(herd)
    expect(made).toBe(1)
    expect(new Set(all.map(({ value }) => value))).toEqual(new Set(['value 1']))
  })

  it('asks whether it may be made only when somebody waits for it', async () => {
    let asked = 0
    const mayMake = async () => {
      asked += 1
      if (asked > 1) throw new Failure('rate-limited', 'Too many.')
    }
    await keepFresh(tiers, keeping({ mayMake }))
    await settled()
    await keepFresh(tiers, keeping({ mayMake }))
    now += 50_000
    await keepFresh(tiers, keeping({ mayMake }))
    await settled()
    expect(asked).toBe(1)
    now += 500_000
    await expect(keepFresh(tiers, keeping({ mayMake }))).rejects.toThrow('Too many.')
    expect(made).toBe(2)
  })
})

describe('a failure', () => {
  const failing = { make: fails, failureMs: () => 60_000 }

  it('is remembered from when it happened, however often it is asked for', async () => {
    let turns = 0
    const mayMake = async () => {
      turns += 1
    }
    for (let i = 0; i < 6; i += 1) {
      await expect(keepFresh(tiers, keeping({ ...failing, mayMake }))).rejects.toThrow()
      now += 10_000
    }
    expect([made, turns]).toEqual([1, 1])
    expect(await keepFresh(tiers, keeping({ mayMake }))).toMatchObject({ value: 'value 2' })
  })

  it('is not tried again behind a stale answer either', async () => {
    await keepFresh(tiers, keeping())
    await settled()
    now += 50_000
    for (let i = 0; i < 5; i += 1) {
      expect(await keepFresh(tiers, keeping(failing))).toMatchObject({ value: 'value 1' })
      await settled()
      now += 1_000
    }
    expect(made).toBe(2)
  })
})
