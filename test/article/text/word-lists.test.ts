import { expect, it } from 'vitest'
import { allLazy, anyOf, lazily } from '../../../src/article/text/word-lists.ts'

it('makes one expression of the words of all languages', () => {
  const words = {
    en: `
      read more|
      also read
    `,
    de: 'mehr (?:dazu|lesen)',
  }
  expect(anyOf(words)).toBe('read more|also read|mehr (?:dazu|lesen)')
  expect(anyOf(words.en)).toBe('read more|also read')
  expect(anyOf({ en: 'a|b' })).toBe('a|b')
})

it('makes it when it is first used, once, and tells all that there are', () => {
  let made = 0
  const make = () => {
    made += 1
    return /harbour/u
  }
  const harbour = lazily(make)
  expect(made).toBe(0)
  expect(harbour().test('the harbour')).toBe(true)
  expect(harbour()).toBe(harbour())
  expect(made).toBe(1)
  expect(allLazy()).toContain(make)
})
