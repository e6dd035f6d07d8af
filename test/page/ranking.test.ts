import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankSentences } from '../../src/page/ranking.ts'
import { example } from './example.ts'

const permutations = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size }))

const article = (order: readonly number[]) =>
  example([order.map((_, index) => `Sentence number ${index} stands here.`)], {}, order)

describe('rankSentences', () => {
  it('puts the sentences in the order of choice: the first k are the summary of k', () => {
    fc.assert(
      fc.property(permutations, fc.integer({ min: 1, max: 12 }), (order, count) => {
        const { analysis, summary } = article(order)
        const ranked = rankSentences(summary(count), analysis)
        expect(ranked.map(({ sentence }) => sentence.index)).toEqual(order)
        expect(ranked.map(({ rank }) => rank)).toEqual(order.map((_, rank) => rank))
        expect(ranked.filter(({ chosen }) => chosen)).toHaveLength(Math.min(count, order.length))
      }),
    )
  })

  it('lets a question’s choice stand before the article’s own order', () => {
    const { analysis, summary } = article([0, 1, 2, 3])
    const focused = { ...summary(4), sentences: [summary(4).allSentences[3]!] }
    const ranked = rankSentences(focused, analysis)
    expect(ranked.map(({ sentence }) => sentence.index)).toEqual([3, 0, 1, 2])
    expect(ranked.map(({ chosen }) => chosen)).toEqual([true, false, false, false])
  })

  it('knows a sentence again when it comes as another object', () => {
    const { analysis, summary } = article([2, 0, 1])
    const copied = {
      language: 'en',
      excerpt: null,
      sentences: summary(2).sentences.map((sentence) => ({ ...sentence })),
      get allSentences() {
        return summary(2).allSentences.map((sentence) => ({ ...sentence }))
      },
    }
    const ranked = rankSentences(copied, analysis)
    expect(ranked.map(({ sentence }) => sentence.index)).toEqual([2, 0, 1])
  })

  it('holds of somebody else’s text no more than may be shown', () => {
    const { analysis, summary } = article([2, 0, 1, 3])
    const indices = (excerpt: { sentences: number; characters: number }) =>
      rankSentences({ ...summary(1), excerpt }, analysis).map(({ sentence }) => sentence.index)
    expect(indices({ sentences: 2, characters: 1000 })).toEqual([2, 0])
    // A sentence has 30 characters, and a space stands between two.
    expect(indices({ sentences: 4, characters: 61 })).toEqual([2, 0])
    expect(indices({ sentences: 4, characters: 60 })).toEqual([2])
    expect(indices({ sentences: 4, characters: 0 })).toEqual([])
  })

  it('shares the reading time out by words', () => {
    const { analysis, summary } = article([0, 1, 2])
    const seconds = rankSentences(summary(1), analysis).map((one) => one.seconds)
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(analysis.readingSeconds)
  })
})
