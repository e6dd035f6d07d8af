import { expect, it, vi } from 'vitest'
import { together } from '../../src/library/together.ts'

const lengths = async (keys: readonly string[]) => new Map(keys.map((key) => [key, key.length]))

it('asks once for all that is asked at one moment', async () => {
  const load = vi.fn(lengths)
  const ask = together(load)
  expect(await Promise.all([ask('a'), ask('bcd'), ask('a')])).toEqual([1, 3, 1])
  expect(load.mock.calls).toEqual([[['a', 'bcd']]])
  expect(await ask('ef')).toBe(2)
  expect(load).toHaveBeenCalledTimes(2)
})

it('tells everyone that it failed, and tries again the next time', async () => {
  let failing = true
  const ask = together((keys) => (failing ? Promise.reject(new Error('down')) : lengths(keys)))
  const answers = await Promise.allSettled([ask('a'), ask('b')])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  failing = false
  expect(await ask('a')).toBe(1)
})
