import { describe, expect, it, vi } from 'vitest'
import { type FrontCache, frontTag, purgeFront } from '../../src/cache/front.ts'

/** A front cache that refuses so many times, and what it was asked. */
function refusing(times: number) {
  const asked: { tags?: string[]; purgeEverything?: boolean }[] = []
  const front: FrontCache = {
    purge: async (options) => {
      asked.push(options)
      return { success: asked.length > times }
    },
  }
  return { front, asked }
}

describe('frontTag', () => {
  it.each([
    ['tag', 'Old, wood', 'tag:old%2c%20wood'],
    ['tag', 'ساعة', 'tag:%d8%b3%d8%a7%d8%b9%d8%a9'],
    ['lang', 'zh-Hant', 'lang:zh-hant'],
  ])('writes %s %s as printable ASCII without comma or space', (kind, value, tag) => {
    expect(frontTag(kind, value)).toBe(tag)
    expect(tag).toMatch(/^[\x21-\x2b\x2d-\x7e]+$/)
  })
})

describe('purgeFront', () => {
  it('purges each tag once', async () => {
    const { front, asked } = refusing(0)
    await purgeFront(front, ['library', 'lang:ar', 'library'])
    expect(asked).toEqual([{ tags: ['library', 'lang:ar'] }])
  })

  it('does nothing where no cache stands in front, and asks nothing for no tags', async () => {
    await purgeFront(undefined, ['library'])
    const { front, asked } = refusing(0)
    await purgeFront(front, [])
    expect(asked).toEqual([])
  })

  it('purges everything where there are more tags than one purge takes', async () => {
    const { front, asked } = refusing(0)
    await purgeFront(
      front,
      Array.from({ length: 101 }, (_, i) => `tag:${i}`),
    )
    expect(asked).toEqual([{ purgeEverything: true }])
  })

  it('tries again once what was refused, together with what came meanwhile', async () => {
    const { front, asked } = refusing(1)
    let goOn: () => void = () => undefined
    const first = purgeFront(front, ['article:a'], () => new Promise<void>((done) => (goOn = done)))
    await new Promise((done) => setTimeout(done, 0))
    await purgeFront(front, ['article:b'])
    expect(asked).toEqual([{ tags: ['article:a'] }])
    goOn()
    await first
    expect(asked[1]).toEqual({ tags: ['article:a', 'article:b'] })
  })

  it('gives up after three tries, and throws nothing', async () => {
    const { front, asked } = refusing(9)
    await purgeFront(front, ['library'], async () => undefined)
    expect(asked).toHaveLength(3)
    const later = refusing(0)
    await purgeFront(later.front, ['tag:x'])
    expect(later.asked).toEqual([{ tags: ['tag:x', 'library'] }])
  })

  it('takes along what a wait left behind that ended with its request', async () => {
    const { front, asked } = refusing(1)
    void purgeFront(front, ['article:a'], () => new Promise(() => undefined))
    await expect.poll(() => asked).toHaveLength(1)
    vi.setSystemTime(Date.now() + 60_000)
    const later = refusing(0)
    await purgeFront(later.front, ['article:b'])
    vi.useRealTimers()
    expect(later.asked).toEqual([{ tags: ['article:b', 'article:a'] }])
  })

  it('forgets nothing where two purges are refused at the same time', async () => {
    const { front } = refusing(9)
    let goOn: (() => void)[] = []
    const waits = () => new Promise<void>((done) => goOn.push(done))
    const purges = [purgeFront(front, ['tag:a'], waits), purgeFront(front, ['tag:b'], waits)]
    for (let round = 0; round < 2; round += 1) {
      await expect.poll(() => goOn.length).toBe(2)
      const release = goOn
      goOn = []
      for (const done of release) done()
    }
    await Promise.all(purges)
    const later = refusing(0)
    await purgeFront(later.front, ['library'])
    expect(new Set(later.asked[0]?.tags)).toEqual(new Set(['library', 'tag:a', 'tag:b']))
  })

  it('bears a cache that fails', async () => {
    const front: FrontCache = { purge: () => Promise.reject(new Error('not enabled')) }
    await expect(purgeFront(front, ['library'], async () => undefined)).resolves.toBeUndefined()
    // Leaves nothing owed to the tests after it.
    await purgeFront(refusing(0).front, ['library'])
  })
})
