import { expect, test } from 'vitest'
import { asciiDigits } from '../../src/language/digits.ts'

test.each([
  ['١٢', '12'],
  ['۳۴', '34'],
  ['५६', '56'],
  ['༧༨', '78'],
  ['᠑᠒', '12'],
  ['᭓᭔', '34'],
  ['꧕꧖', '56'],
  ['߇߈', '78'],
  ['９０', '90'],
])('the digits %s are %s', (written, digits) => {
  expect(asciiDigits(`a${written}b`)).toBe(`a${digits}b`)
})
