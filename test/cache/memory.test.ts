import { describe, expect, it } from 'vitest'
import { Memory } from '../../src/cache/memory.ts'

describe('Memory', () => {
  it('drops what was used longest ago when it is full', () => {
    const memory = new Memory<string>(3)
    memory.set('a', 'A', 1)
    memory.set('b', 'B', 1)
    memory.set('c', 'C', 1)
    memory.get('a')
    memory.set('d', 'D', 1)
    expect(['a', 'b', 'c', 'd'].map((key) => memory.get(key))).toEqual(['A', undefined, 'C', 'D'])
  })

  it('does not take what is larger than all of it, and drops the old value', () => {
    const memory = new Memory<string>(3)
    memory.set('a', 'A', 1)
    memory.set('a', 'AAAA', 4)
    expect(memory.get('a')).toBeUndefined()
  })

  it('counts a replaced value once', () => {
    const memory = new Memory<string>(3)
    for (let i = 0; i < 10; i += 1) memory.set('a', String(i), 2)
    memory.set('b', 'B', 1)
    expect([memory.get('a'), memory.get('b')]).toEqual(['9', 'B'])
  })
})
