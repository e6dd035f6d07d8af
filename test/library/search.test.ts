import { describe, expect, it } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { matchScore } from '../../src/library/match.ts'
import { indexedText, matchExpression } from '../../src/library/search.ts'

describe('indexedText', () => {
  it.each([
    ['Größe & Maß', 'größe maß'],
    ['東京の塔', '東京 京の の塔'],
    ['ดาวหาง', 'ดา าว วห หา าง'],
    ['NHKは火', 'nhk は火'],
    ['हिन्दी समाचार', 'हिन्दी समाचार'],
    ['…', ''],
  ])('%s → %s', (text, wanted) => {
    expect(indexedText(text)).toBe(wanted)
  })
})

describe('matchExpression', () => {
  it.each([
    ['comet', '"comet" *'],
    ['comet tail', '"comet" * AND "tail" *'],
    ['東京の', '"東京 京の"'],
    ['"; drop table articles --', '"drop" * AND "table" * AND "articles" *'],
    ['AND OR NOT', '"and" * AND "or" * AND "not" *'],
    ['***', undefined],
  ])('%s → %s', (query, wanted) => {
    expect(matchExpression(query)).toBe(wanted)
  })
})

describe('matchScore', () => {
  const article = makeArticle(
    [{ kind: 'prose', text: 'A comet passed the Sun. 彗星が太陽に近づいた。' }],
    { title: 'Night sky' },
  )

  it.each(['comet', 'COMETS passed'.slice(0, 5), 'sun comet', '彗星', '太陽に', 'com'])(
    'finds %s',
    (query) => {
      expect(matchScore(query, article)).toBeGreaterThan(0)
    },
  )

  it.each(['meteor', 'comet meteor', '星彗', 'omet'])('does not find %s', (query) => {
    expect(matchScore(query, article)).toBe(0)
  })

  it('holds a match in the title for better', () => {
    expect(matchScore('sky', article)).toBeGreaterThan(matchScore('sun', article))
  })
})
