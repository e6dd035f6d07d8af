import { describe, expect, it } from 'vitest'
import { coalesce } from '../../src/cache/coalesce.ts'

const options = { keepAlive: () => undefined, patienceMs: 60_000 }

describe('coalesce', () => {
  it('does the work of a herd once', async () => {
    let runs = 0
    const work = async () => {
      runs += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      return runs
    }
    const results = await Promise.all(
      Array.from({ length: 100 }, () => coalesce('herd', work, options)),
    )
    expect(runs).toBe(1)
    expect(new Set(results)).toEqual(new Set([1]))
    expect(await coalesce('herd', work, options)).toBe(2)
  })

  it('shares a failure, and forgets it', async () => {
    const failing = () => Promise.reject(new Error('no'))
    await expect(coalesce('fail', failing, options)).rejects.toThrow('no')
    expect(await coalesce('fail', async () => 'yes', options)).toBe('yes')
  })

  it('does not hang with a request that the runtime ended', async () => {
    void coalesce('hang', () => new Promise<string>(() => undefined), options)
    const impatient = { ...options, patienceMs: 50 }
    expect(await coalesce('hang', async () => 'mine', impatient)).toBe('mine')
  })
})
