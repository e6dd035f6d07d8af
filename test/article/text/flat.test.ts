import { describe, expect, test } from 'vitest'
import { namesIn } from '../../../src/article/metadata/authors.ts'
import { flat, withoutDoubles } from '../../../src/article/text/flat.ts'
import { latest, readMoment } from '../../../src/article/text/moment.ts'
import { nearest } from '../../../src/article/text/nearest.ts'

describe('withoutDoubles', () => {
  test.each([
    ['Devanagari', ['मल', 'माल', 'मेल', 'मोल']],
    ['Bengali', ['কল', 'কাল', 'কিল']],
    ['Tamil', ['கல்', 'கால்', 'கலை']],
    ['Thai', ['ปา', 'ป่า', 'ป้า']],
    ['Burmese', ['မာ', 'မိ']],
  ])('keeps words that differ in vowel signs: %s', (_, words) => {
    expect(withoutDoubles(words)).toEqual(words)
  })

  test.each([
    ['letter case', ['Ada Holt', 'ADA HOLT']],
    ['spaces and signs', ['e-mail', 'E mail']],
    ['composition', ['café'.normalize('NFC'), 'café'.normalize('NFD')]],
    ['Arabic vowel points', ['محمد', 'مُحَمَّد']],
    ['Hebrew vowel points', ['שלום', 'שָׁלוֹם']],
  ])('takes one of those that differ in %s', (_, words) => {
    expect(withoutDoubles(words)).toEqual(words.slice(0, 1))
  })

  test('names that differ in vowel signs are two people', () => {
    expect(namesIn('विमल शर्मा, विमला शर्मा')).toEqual(['विमल शर्मा', 'विमला शर्मा'])
  })

  test('nothing is left of signs alone', () => expect(flat(' — !')).toBe(''))
})

describe('readMoment', () => {
  test.each([
    ['2026-03-01', '2026-03-01T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2026-03-01t08:00z', '2026-03-01T08:00:00Z'],
    ['2026-03-01 08:00:30.25+05:30', '2026-03-01T08:00:30+05:30'],
  ])('%s is %s', (text, moment) => expect(readMoment(text)).toBe(moment))

  test.each([
    '2026-02-29',
    '2026-00-10',
    '2026-01-32',
    '2026-01-01T24:00:00Z',
    '2026-01-01T08:00:60Z',
    '2026-01-01T08:00:00',
    '2026-01-01T08:00:00+24:00',
    '1 March',
    '',
  ])('%s is none', (text) => expect(readMoment(text)).toBeNull())
})

test('the latest moment is not the greatest text', () => {
  const dates = ['2026-01-02T01:00:00+09:00', '2026-01-01T20:00:00Z', 'no date']
  expect(latest(dates)).toBe('2026-01-01T20:00:00Z')
  expect(latest([])).toBeUndefined()
})

test.each([
  ['sentence', 'sentences'],
  ['Autors', 'authors'],
  ['tga', undefined],
  ['x', undefined],
  ['completely', undefined],
  ['s'.repeat(1000), undefined],
])('nearest to %s is %s', (name, found) =>
  expect(nearest(name, ['sentences', 'authors', 'tag'])).toBe(found),
)
