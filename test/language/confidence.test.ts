import { describe, expect, test } from 'vitest'
import { confidenceOf } from '../../src/language/confidence.ts'
import type { Evidence } from '../../src/language/evidence.ts'
import { unpack } from '../../src/language/identification.ts'

/** A table without n-grams; usual text of `xa` brings half a point an n-gram. */
const TABLE = unpack({
  script: 'Latn',
  longest: 5,
  languages: ['xa', 'xb', 'und'],
  bias: [0, 0, 0],
  fit: [50, 50, 0],
  step: 1,
  ngrams: '',
  counts: '',
  entries: '',
  weights: '',
})

const evidence = (scores: number[], fit: number, visited = 400): Evidence => ({
  scores: Float64Array.from(scores),
  sums: Float64Array.from(scores, (_, i) => (i === 0 ? 0.5 * fit * visited : 0)),
  known: visited / 2,
  visited,
})

describe('confidence', () => {
  test('is high for a text like those of the language and far from the others', () =>
    expect(confidenceOf(TABLE, evidence([9, 2, 1], 1), 0)).toBeGreaterThan(0.95))

  test('falls as a twin comes nearer', () => {
    const far = confidenceOf(TABLE, evidence([9, 5, 1], 1), 0)
    const near = confidenceOf(TABLE, evidence([9, 8, 1], 1), 0)
    const level = confidenceOf(TABLE, evidence([9, 9, 1], 1), 0)
    expect(far).toBeGreaterThan(near)
    expect(near).toBeGreaterThan(level)
    expect(level).toBeLessThan(0.6)
  })

  test.each(['bs', 'hr', 'sr-Latn'])('is lower for %s, which has two twins', (twin) => {
    const languages = TABLE.languages.map((each) => (each === 'xa' ? twin : each))
    const same = evidence([9, 7, 1], 1)
    const alone = confidenceOf(TABLE, same, 0)
    expect(confidenceOf({ ...TABLE, languages }, same, 0)).toBeLessThan(alone - 0.02)
  })

  test('falls as less of the text speaks for the language, most in a long one', () => {
    const usual = confidenceOf(TABLE, evidence([9, 2, 1], 0.9), 0)
    const poor = confidenceOf(TABLE, evidence([9, 2, 1], 0.5), 0)
    const poorAndLong = confidenceOf(TABLE, evidence([9, 2, 1], 0.5, 1500), 0)
    expect(usual).toBeGreaterThan(poor)
    expect(poor).toBeGreaterThan(poorAndLong)
    expect(poorAndLong).toBeLessThan(0.6)
  })

  test('does not ask how usual a text is in the class of all other languages', () => {
    const sure = confidenceOf(TABLE, evidence([0, 0, 7], 0), 2)
    expect(sure).toBeGreaterThan(0.8)
    expect(sure).toBeLessThanOrEqual(1)
  })

  test('is none where nothing is known', () =>
    expect(confidenceOf(TABLE, { ...evidence([0, 0, 0], 0), known: 0 }, 0)).toBe(0))
})
