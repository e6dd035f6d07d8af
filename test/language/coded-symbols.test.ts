import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSymbols, encodeSymbols } from '../../src/language/coded-symbols.ts'

test('numbers come back as they were', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3000 }),
      fc.integer({ min: 1, max: 256 }),
      (numbers, most) => {
        const symbols = numbers.map((each) => each % most)
        expect([...decodeSymbols(encodeSymbols(symbols))]).toEqual(symbols)
      },
    ),
  ))

test.each([[[]], [[0]], [[255]], [Array.from({ length: 20_000 }, () => 7)]])(
  'so does a row of one number, or none',
  (symbols) => expect([...decodeSymbols(encodeSymbols(symbols))]).toEqual(symbols),
)

test('rare numbers beside very common ones cost no other number', () => {
  const symbols = [...Array.from({ length: 100_000 }, () => 0), 1, 2, 3, 4, 5]
  expect([...decodeSymbols(encodeSymbols(symbols))]).toEqual(symbols)
})

test('what is said often takes little room', () => {
  // Three fourths are 0: 0.8113 bits each by Shannon, six of them in a character.
  const symbols = Array.from({ length: 8000 }, (_, i) => (i % 4 === 3 ? 1 : 0))
  const [, , base64 = ''] = encodeSymbols(symbols).split(';')
  expect(base64.length).toBeLessThan(1.02 * ((8000 * 0.8113) / 6) + 8)
})
