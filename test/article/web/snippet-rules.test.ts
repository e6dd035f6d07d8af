import { describe, expect, it } from 'vitest'
import { maxSnippetOf, stricter } from '../../../src/article/web/snippet-rules.ts'

describe('how much of a page may be quoted', () => {
  it.each<[string, number | undefined]>([
    ['', undefined],
    ['index, follow', undefined],
    ['nosnippet', 0],
    ['noarchive,NoSnippet', 0],
    ['max-snippet:120', 120],
    ['max-snippet : 120 , max-image-preview:large', 120],
    ['max-snippet:-1', undefined],
    ['max-snippet:-2', 0],
    ['max-snippet:many', undefined],
    ['max-snippet:50, max-snippet:20', 20],
    ['max-snippet:50, nosnippet', 0],
    ['lede: nosnippet', 0],
    ['Lede: max-snippet:80', 80],
    ['*: nosnippet', 0],
    ['otherbot: nosnippet', undefined],
    ['otherbot: noindex, nosnippet', undefined],
    ['otherbot: nosnippet, lede: max-snippet:10', 10],
    ['nosnippet, otherbot: noindex', 0],
    ['unavailable_after: 25 Jun 2040 15:00:00 PST, nosnippet', 0],
  ])('by “%s”: %s', (rules, expected) => {
    expect(maxSnippetOf(rules)).toBe(expected)
  })

  it('reads no more of a declaration than a sane one has', () => {
    expect(maxSnippetOf(`${'noarchive, '.repeat(100_000)}nosnippet`)).toBeUndefined()
  })

  it('is the stricter of several bounds', () => {
    expect(stricter(undefined, undefined)).toBeUndefined()
    expect(stricter(undefined, 5)).toBe(5)
    expect(stricter(7, undefined)).toBe(7)
    expect(stricter(7, 5)).toBe(5)
  })
})
