import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CacheTiers } from '../../src/cache/store.ts'

const kv = (env as unknown as { CACHE: KVNamespace }).CACHE
const isText = (value: unknown): value is string => typeof value === 'string'

function tiers(more: Partial<CacheTiers> = {}): CacheTiers {
  return {
    kv,
    near: undefined,
    keepAlive: () => undefined,
    now: () => 1000,
    mayWrite: async () => true,
    ...more,
  }
}

/** A KV namespace of which one method goes wrong. */
const broken = (method: 'get' | 'put', answer: () => Promise<unknown>): KVNamespace =>
  new Proxy(kv, {
    get: (target, name) => (name === method ? answer : Reflect.get(target, name).bind(target)),
  })

/** The cache of an isolate that remembers nothing; its functions replace those of the one before. */
async function startIsolate(): Promise<void> {
  vi.resetModules()
  ;({ nearOnly, readCache, writeCache } = await import('../../src/cache/store.ts'))
}
type Store = typeof import('../../src/cache/store.ts')
let nearOnly: Store['nearOnly']
let readCache: Store['readCache']
let writeCache: Store['writeCache']

beforeEach(startIsolate)
afterEach(() => reset())

describe('the cache', () => {
  it('gives back from memory and, when that is gone, from KV', async () => {
    expect(await writeCache(tiers(), 'k', 'value', 60, 'pages')).toBe(true)
    expect(await readCache(tiers({ kv: undefined }), 'k', isText)).toMatchObject({ value: 'value' })
    await startIsolate()
    expect(await readCache(tiers(), 'k', isText)).toMatchObject({ value: 'value', storedAt: 1000 })
  })

  it('writes nothing to KV for what stays near', async () => {
    await writeCache(tiers(), 'k', 'value', 60, 'near')
    expect(await kv.get('k')).toBeNull()
  })

  it('does not ask KV for what stays near', async () => {
    await writeCache(tiers(), 'k', 'value', 60, 'pages')
    await startIsolate()
    let asked = 0
    const counting = broken('get', async () => {
      asked += 1
      return null
    })
    expect(await readCache(nearOnly(tiers({ kv: counting })), 'k', isText)).toBeUndefined()
    expect(asked).toBe(0)
  })

  it('writes nothing to KV beyond the share, and still has it near', async () => {
    const spent = tiers({ mayWrite: async (share) => share === 'feeds' })
    expect(await writeCache(spent, 'page', 'value', 60, 'pages')).toBe(false)
    expect(await writeCache(spent, 'feed', 'value', 60, 'feeds')).toBe(true)
    expect(await kv.get('page')).toBeNull()
    expect(await readCache(spent, 'page', isText)).toMatchObject({ value: 'value' })
  })

  it('looks further for a good value than the one at hand, and keeps the newest', async () => {
    await writeCache(tiers({ now: () => 5000 }), 'k', 'new', 60, 'pages')
    await startIsolate()
    await writeCache(tiers({ kv: undefined }), 'k', 'old', 60, 'near')
    const isGood = ({ storedAt }: { storedAt: number }) => storedAt > 2000
    expect(await readCache(tiers(), 'k', isText)).toMatchObject({ value: 'old' })
    expect(await readCache(tiers(), 'k', isText, isGood)).toMatchObject({ value: 'new' })
    expect(await readCache(tiers({ kv: undefined }), 'k', isText)).toMatchObject({ value: 'new' })
  })

  describe('that asks KV first', () => {
    const order = ['kv', 'near'] as const
    /** The Cache API, with the names of the methods that were called. */
    const watched = (called: string[]): Cache =>
      new Proxy(caches.default, {
        get: (target, name) => {
          called.push(String(name))
          return Reflect.get(target, name).bind(target)
        },
      })

    it('leaves the near tier alone when KV has a good value', async () => {
      await writeCache(tiers(), 'k', 'value', 60, 'feeds')
      const called: string[] = []
      const near = watched(called)
      for (const [isFirst, used] of [
        [true, []],
        [false, ['match', 'put']],
      ] as const) {
        await startIsolate()
        const found = await readCache(
          tiers({ near }),
          'k',
          isText,
          () => true,
          isFirst ? order : undefined,
        )
        expect([found?.value, called]).toEqual(['value', used])
      }
    })

    it('finds near what KV has not, or only an older value of', async () => {
      const near = caches.default
      await writeCache(tiers({ near }), 'only near', 'value', 60, 'near')
      await writeCache(tiers(), 'newer', 'old', 60, 'feeds')
      await writeCache(tiers({ near, now: () => 5000 }), 'newer', 'new', 60, 'near')
      await startIsolate()
      const isGood = ({ storedAt }: { storedAt: number }) => storedAt > 2000
      const read = (key: string) => readCache(tiers({ near }), key, isText, isGood, order)
      expect(await read('only near')).toMatchObject({ value: 'value' })
      expect(await read('newer')).toMatchObject({ value: 'new' })
    })
  })

  it.each([
    ['nothing', null],
    ['no JSON', '{"not":"json'],
    ['another schema', '{"title":1}'],
    ['an older envelope', '{"version":0,"storedAt":1,"value":"value"}'],
    ['another type of value', '{"version":1,"storedAt":1,"value":7}'],
  ])('takes %s for a miss', async (_, stored) => {
    if (stored !== null) await kv.put('k', stored)
    expect(await readCache(tiers(), 'k', isText)).toBeUndefined()
  })

  it('takes a KV that throws or hangs for a miss', async () => {
    const throwing = broken('get', () => Promise.reject(new Error('KV GET failed: 500')))
    expect(await readCache(tiers({ kv: throwing }), 'k', isText)).toBeUndefined()
    const hanging = broken('get', () => new Promise(() => undefined))
    expect(await readCache(tiers({ kv: hanging }), 'k', isText)).toBeUndefined()
  })

  it('says when KV did not take a value, and still has it near', async () => {
    const throwing = broken('put', () => Promise.reject(new Error('KV PUT failed: 429')))
    expect(await writeCache(tiers({ kv: throwing }), 'k', 'value', 60, 'pages')).toBe(false)
    expect(await readCache(tiers({ kv: throwing }), 'k', isText)).toMatchObject({ value: 'value' })
  })
})
