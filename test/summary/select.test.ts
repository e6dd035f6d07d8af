import { describe, expect, test } from 'vitest'
import { orderOfChoice } from '../../src/summary/select.ts'
import type { Candidate } from '../../src/summary/standing.ts'

const ties = { alike: () => 0, hanging: 4 }
const sentence = (text: string, rest: Partial<Candidate> = {}): Candidate => ({
  text,
  eligible: true,
  pointsBack: false,
  worth: 0,
  opens: 0.3,
  needsPrevious: 0.05,
  needsFirst: 0.05,
  needsBetween: 0.05,
  ...rest,
})
const news = (...rest: Partial<Candidate>[]) => rest.map((own, i) => sentence(`s${i}`, own))

describe('what stands together', () => {
  test('a sentence that hangs comes with the one before it, or not at all', () => {
    const plain = { worth: -1 }
    const order = orderOfChoice(
      news(
        { worth: 1, opens: 0.9 },
        plain,
        plain,
        plain,
        { worth: 0.2, needsPrevious: 0.95 },
        plain,
      ),
      ties,
    )
    expect(order[0]).toBe(0)
    const at = order.indexOf(4)
    expect(order.indexOf(3)).toBeLessThan(at)
  })

  test('the needed one stands before the needing one in the order', () => {
    const order = orderOfChoice(
      news(
        { worth: 1, opens: 0.9 },
        { worth: -3 },
        { worth: 0.5 },
        { worth: 0.9, needsPrevious: 0.95 },
        { worth: -3 },
      ),
      ties,
    )
    expect(order.slice(0, 3)).toEqual([0, 2, 3])
  })

  test('the best opening opens, and shorter summaries are parts of longer ones', () => {
    const order = orderOfChoice(
      news({ worth: 0.5, opens: 0.02 }, { worth: 0.4, opens: 0.9 }, { worth: 0.3 }, { worth: 0.2 }),
      ties,
    )
    expect(order[0]).toBe(1)
    expect(new Set(order).size).toBe(order.length)
  })
})

test('what points back opens no summary but at the very beginning of an article', () => {
  const back = { worth: 2, opens: 0.9, pointsBack: true }
  const later = orderOfChoice(news({ eligible: false }, back, { worth: 0 }, { worth: 0 }), ties)
  expect(later).toEqual([2, 3])
  expect(orderOfChoice(news(back, { worth: 0 }, { worth: 0 }), ties)[0]).toBe(0)
})

test('nothing is said twice', () => {
  const alike = (a: number, b: number) => (Math.abs(a - b) === 1 ? 0.9 : 0)
  const order = orderOfChoice(
    news({ worth: 1, opens: 0.9 }, { worth: 0.9 }, { worth: 0.1 }, { worth: 0 }),
    { alike, hanging: 4 },
  )
  expect(order).not.toContain(1)
  const twice = [sentence('same', { opens: 0.9 }), sentence('same'), sentence('other')]
  expect(orderOfChoice(twice, ties)).not.toContain(1)
})

test('nothing eligible gives an empty order', () => {
  expect(orderOfChoice(news({ eligible: false }), ties)).toEqual([])
  expect(orderOfChoice([], ties)).toEqual([])
})

test('each choice counts for the sentences near it: the order is that of all gains made anew', () => {
  const of = (i: number, step: number) => ((i * step) % 101) / 101
  const candidates = Array.from({ length: 24 }, (_, i) =>
    sentence(`s${i}`, {
      pointsBack: i % 5 === 3,
      worth: 2 * of(i, 37),
      opens: of(i, 53),
      needsPrevious: of(i, 71),
      needsFirst: of(i, 23) / 2,
      needsBetween: of(i, 89),
    }),
  )
  // Computed once with every gain made anew for every choice.
  expect(orderOfChoice(candidates, { alike: (a, b) => of(a * b, 13) / 2, hanging: 4 })).toEqual([
    0, 1, 2, 16, 3, 4, 5, 6, 7, 8, 10, 9, 13, 11, 12, 14, 15, 17, 18, 19, 20, 21, 23, 22,
  ])
})
