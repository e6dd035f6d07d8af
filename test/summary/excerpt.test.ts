import { describe, expect, it } from 'vitest'
import { type Article, makeArticle } from '../../src/article/article.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { countWithin, excerptOf } from '../../src/summary/excerpt.ts'
import { summarise } from '../../src/summary/summarise.ts'
import type { Length } from '../../src/summary/summary.ts'

const THINGS = 'anchor basket candle drum engine fiddle goblet hammer inkwell jug'.split(' ')

/** An article of so many sentences, each of which says something else. */
function articleOf(sentences: number, maxSnippet?: number): Article {
  const texts = Array.from(
    { length: sentences },
    (_, i) =>
      `On day ${i + 1} the ${THINGS[i % 10]} of the ${THINGS[(i * 7 + 3) % 10]} maker was moved to room ${i * 13 + 40}.`,
  )
  return makeArticle(
    texts.map((text) => ({ kind: 'prose', text })),
    { title: 'A list', language: 'en', ...(maxSnippet !== undefined && { maxSnippet }) },
  )
}

const ALL: Length = { kind: 'ratio', value: 1 }

function excerpt(article: Article, length: Length = ALL) {
  return summarise(article, analyse(article), { length, excerpt: true })
}

describe('an excerpt', () => {
  it.each([
    [1, 1],
    [3, 3],
    [4, 3],
    [7, 3],
    [8, 4],
    [24, 12],
    [39, 19],
    [90, 20],
  ])('of %i sentences holds %i', (sentences, most) => {
    const article = articleOf(sentences)
    expect(analyse(article).sentences).toHaveLength(sentences)
    for (const length of [
      ALL,
      { kind: 'characters', value: 5000 },
      { kind: 'seconds', value: 600 },
    ] satisfies Length[]) {
      expect(excerpt(article, length).sentences.length).toBeLessThanOrEqual(most)
    }
    expect(excerpt(article, { kind: 'sentences', value: 20 }).sentences).toHaveLength(most)
  })

  it('is called already short only when it is the whole text', () => {
    expect(excerpt(articleOf(3)).alreadyShort).toBe(true)
    expect(excerpt(articleOf(12), { kind: 'sentences', value: 20 }).alreadyShort).toBe(false)
  })

  it('is a beginning of the same order, whatever the question', () => {
    const article = articleOf(30)
    const analysis = analyse(article)
    const asked = { length: ALL, query: 'candle', excerpt: true }
    const { sentences } = summarise(article, analysis, asked)
    expect(sentences).toHaveLength(15)
    expect(sentences.some(({ text }) => text.includes('candle'))).toBe(true)
  })

  it('keeps to the characters that the page allows', () => {
    for (const most of [0, 30, 100, 200, 1000]) {
      const summary = excerpt(articleOf(30, most))
      expect(summary.text.length).toBeLessThanOrEqual(most)
      if (most >= 100) expect(summary.sentences.length).toBeGreaterThan(0)
      else expect(summary.warnings.join()).toMatch(most === 0 ? /not to be quoted/ : /at most 30/)
    }
  })

  it('is not what the publisher gets', () => {
    const article = articleOf(30, 0)
    const whole = summarise(article, analyse(article), { length: ALL })
    expect(whole.sentences.length).toBeGreaterThan(20)
    expect(whole.excerpt).toBeNull()
  })
})

it('counts the spaces between sentences', () => {
  expect(countWithin({ sentences: 9, characters: 20 }, [10, 10, 10], 0)).toBe(2)
  expect(countWithin({ sentences: 9, characters: 20 }, [10, 10, 10], 1)).toBe(1)
  expect(excerptOf(100, undefined)).toEqual({ sentences: 20, characters: Number.POSITIVE_INFINITY })
})
