import { describe, expect, it } from 'vitest'
import { makeArticle } from '../../src/article/article.ts'
import { matchScore } from '../../src/library/match.ts'
import { facetTerm, indexedText, indexTerms, searchExpressions } from '../../src/library/search.ts'

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

describe('indexTerms', () => {
  it.each([
    ['NHKは火', 'nhk は火 火'],
    ['山火山', '山火 火山 山 火'],
    ['Maß', 'maß'],
  ])('%s → %s', (text, wanted) => {
    expect(indexTerms(text)).toBe(wanted)
  })
})

describe('searchExpressions', () => {
  it.each([
    ['comet', '"comet"', '"comet" *'],
    ['comet tail', '"comet" AND "tail"', '"comet" * AND "tail" *'],
    ['to go', '"to" AND "go"', '"to" AND "go"'],
    ['서울', '"서울"', '"서울" *'],
    ['東京の', '"東京 京の"', '"東京 京の"'],
    ['火', '"火"', '"火" *'],
    ['"; drop table --', '"drop" AND "table"', '"drop" * AND "table" *'],
    ['AND OR NOT', '"and" AND "or" AND "not"', '"and" * AND "or" AND "not" *'],
  ])('%s → %s, %s', (query, exact, beginnings) => {
    const { groups, ...whole } = searchExpressions(query)!
    expect(whole.exact).toBe(exact)
    expect(groups.map(({ beginning }) => beginning).join(' AND ')).toBe(beginnings)
  })

  it('has none for a query without letters', () => {
    expect(searchExpressions('***')).toBeUndefined()
  })
})

describe('facetTerm', () => {
  it('is no term of any text, and keeps what looks alike apart', () => {
    const terms = ['é', 'e', 'E'].map((tag) => facetTerm('tag', tag))
    expect(new Set(terms.map((term) => term.toLowerCase())).size).toBe(3)
    expect(indexedText(terms.join(' ')).split(' ')).not.toContain(terms[0])
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
