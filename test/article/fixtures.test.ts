/**
 * Pages with a trouble each, a folder with `page.html` and `expected.json`;
 * `npm run scaffold -- fixture NAME` makes one.
 */

import { describe, expect, it } from 'vitest'
import { contentText } from '../../src/article/article.ts'
import { extractArticle } from '../../src/article/page/extract.ts'

interface Expected {
  readonly url: string
  readonly title: string
  /** Texts that the article must hold, in this order. */
  readonly holds: readonly string[]
  readonly lacks: readonly string[]
  /** Names of all authors; left out where the page is not about them. */
  readonly authors?: readonly string[]
  /** The day of publication, yyyy-mm-dd. */
  readonly published?: string
  /** Whether the reader is told that this is only the beginning. */
  readonly warns?: boolean
}

const pages = import.meta.glob<string>('./fixtures/*/page.html', {
  eager: true,
  import: 'default',
  query: '?raw',
})
const expectations = import.meta.glob<Expected>('./fixtures/*/expected.json', {
  eager: true,
  import: 'default',
})
const names = Object.keys(pages).map((path) => path.split('/')[2]!)

describe('the fixtures', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(0))

  it.each(names)('%s', (name) => {
    const { url, title, holds, lacks, authors, published, warns } =
      expectations[`./fixtures/${name}/expected.json`]!
    const article = extractArticle(pages[`./fixtures/${name}/page.html`]!, { url })
    const text = contentText(article)
    expect(article.title).toBe(title)
    const places = holds.map((part) => text.indexOf(part))
    expect(holds.filter((_, i) => places[i] === -1)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(lacks.filter((part) => text.includes(part))).toEqual([])
    if (authors !== undefined) expect(article.authors.map((author) => author.name)).toEqual(authors)
    if (published !== undefined) expect(article.published?.slice(0, 10)).toBe(published)
    expect(article.warnings.some((warning) => warning.includes('beginning'))).toBe(warns ?? false)
  })
})
