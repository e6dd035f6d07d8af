import { expect, test } from 'vitest'
import { writingOf } from '../../src/summary/writing.ts'

test('counts capitals after white space, commas and opening brackets', () => {
  const text = 'The Bridge, once (in May) closed，opens; A\u00a0Boat（new）、iPhone'
  expect(writingOf(text)).toMatchObject({ capitals: 4, commas: 4, brackets: 2 })
})

test('the share of capitals is of the letters that have capitals', () => {
  expect(writingOf('AB cd').capitalsShare).toBe(0.5)
  expect(writingOf('Ça 東京 12').capitalsShare).toBe(0.5)
  expect(writingOf('東京 12').capitalsShare).toBe(0)
})

test('a capital beyond the basic plane counts, a small letter and an emoji there do not', () => {
  // Deseret long I, capital and small.
  expect(writingOf('a \u{10400}').capitals).toBe(1)
  expect(writingOf('a \u{10428} 😀').capitals).toBe(0)
})
