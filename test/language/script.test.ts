import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countScripts, scriptOf } from '../../src/language/script.ts'

test.each([
  ['a', 'Latn'],
  ['ß', 'Latn'],
  ['ộ', 'Latn'],
  ['ж', 'Cyrl'],
  ['λ', 'Grek'],
  ['ک', 'Arab'],
  ['क', 'Deva'],
  ['中', 'Hani'],
  ['か', 'Kana'],
  ['カ', 'Kana'],
  ['한', 'Hang'],
  ['ქ', 'Geor'],
  ['ខ', 'Khmr'],
  ['ລ', 'Laoo'],
  ['က', 'Mymr'],
  ['አ', 'Ethi'],
  ['×', undefined],
  ['7', undefined],
  ['٣', undefined],
  ['।', undefined],
  ['—', undefined],
  ['。', undefined],
])('%j is %s', (letter, out) => expect(scriptOf(letter.charCodeAt(0))).toBe(out))

test('counts letters only, rare ideographs too, emoji not', () => {
  expect([...countScripts('Ab, вг! 7 😀 中𠀀')]).toEqual([
    ['Latn', 2],
    ['Cyrl', 2],
    ['Hani', 2],
  ])
})

test('counts no more letters than there are code units', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let sum = 0
      for (const count of countScripts(text).values()) sum += count
      expect(sum).toBeLessThanOrEqual(text.length)
    }),
  ))
