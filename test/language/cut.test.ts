import { expect, test } from 'vitest'
import { wholeCut } from '../../src/language/cut.ts'

test.each([
  ['a flag in half', '🇩🇪🇫🇷', 2, 0],
  ['between two flags', '🇩🇪🇫🇷', 4, 4],
  ['the second of two flags in half', 'a🇩🇪🇫🇷', 7, 5],
  ['a colour of skin', 'a👍🏽!', 3, 1],
  ['a family', 'a👨‍👩‍👧x', 4, 1],
  ['a vowel sign', 'कि', 1, 0],
  ['between letters', 'abc', 2, 2],
])('a text is not cut in the middle of a character: %s', (_, text, at, cut) => {
  expect(wholeCut(text, at)).toBe(cut)
})
