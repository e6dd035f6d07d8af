import { describe, expect, test } from 'vitest'
import { Coverage } from '../../src/summary/coverage.ts'

const both = { member: 0, terms: [1, 2, 3] }
const again = { member: 1, terms: [1, 2, 3, 9, 8, 7] }
const alone = { member: 0, terms: [4, 5, 6] }

describe('how much of an event has been told', () => {
  test('only what several articles report is news, and the denser the better', () => {
    const coverage = new Coverage([both, again, alone])
    expect(coverage.newsOf(alone)).toBe(0)
    expect(coverage.newsOf(both)).toBeCloseTo(2 * coverage.newsOf(again))
    const mean = [both, again, alone].reduce((sum, one) => sum + coverage.newsOf(one), 0) / 3
    expect(mean).toBeCloseTo(1)
  })

  test('once told it is news no more', () => {
    const coverage = new Coverage([both, again, alone])
    coverage.tell(again)
    expect(coverage.newsOf(both)).toBeCloseTo(0)
    coverage.tell(both)
    expect(coverage.newsOf(again)).toBeCloseTo(0)
  })

  test('one article repeating itself does not make an event', () => {
    const coverage = new Coverage([both, { ...both }, alone])
    expect(coverage.newsOf(both)).toBe(0)
  })
})
