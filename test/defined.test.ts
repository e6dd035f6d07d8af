import { expect, it } from 'vitest'
import { defined } from '../src/defined.ts'

it('members that are undefined are absent, in the order that is left', () => {
  const given: { b?: string | undefined; a?: number | undefined; c?: string } = {
    b: 'two',
    a: undefined,
    c: 'three',
  }
  const kept = defined(given)
  expect(Object.keys(kept)).toEqual(['b', 'c'])
  expect('a' in kept).toBe(false)
})

it('null, false, zero and the empty string are values', () => {
  const given = { a: null, b: false, c: 0, d: '' }
  expect(defined(given)).toEqual(given)
})

it('what is absent does not hide what a spread has put there', () => {
  const language: string | undefined = undefined
  expect({ language: 'nl', ...defined({ language }) }).toEqual({ language: 'nl' })
})
