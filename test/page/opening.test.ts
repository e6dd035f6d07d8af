import fc from 'fast-check'
import { expect, it } from 'vitest'
import { opening } from '../../src/page/opening.ts'

it('a short text stands whole', () => {
  expect(opening('The bridge was closed.')).toBe('The bridge was closed.')
})

it('a long one ends after a whole word, or a whole letter where words are not spaced', () => {
  expect(opening('The bridge was closed in May.', 20)).toBe('The bridge was…')
  expect(opening('橋は五月に閉じられた。', 6)).toBe('橋は五月に…')
  expect(opening('𝒂𝒃𝒄𝒅', 3)).toBe('𝒂𝒃…')
})

it('is never longer than asked, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const cut = opening(text, most)
      expect([...cut].length).toBeLessThanOrEqual(most)
      expect(text.startsWith(cut.replace(/…$/, '')) || cut === text).toBe(true)
    }),
  )
})
