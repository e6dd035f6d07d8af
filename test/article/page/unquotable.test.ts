import { describe, expect, it } from 'vitest'
import { contentText } from '../../../src/article/article.ts'
import { extractArticle } from '../../../src/article/page/extract.ts'

const SENTENCES = [
  'The glassmaker opened his furnace before dawn and let the street watch.',
  'Three apprentices carried sand from the river in buckets with holes.',
  'A customer from the coast had ordered forty blue lamps for a hotel.',
  'By noon the first of them hung in the window, still warm to the touch.',
  'Nobody in the town remembers who taught the old man his trade.',
  'His daughter keeps the books and intends to sell the workshop soon.',
]
const paragraphs = (change: (text: string, i: number) => string) =>
  SENTENCES.map((text, i) => change(`<p>${text}</p>`, i)).join('\n')
const pageOf = (body: string, attribute = '') =>
  `<!doctype html><html lang="en"${attribute}><head><title>The glassmaker</title></head><body><article><h1>The glassmaker</h1>${body}</article></body></html>`
const read = (html: string, fetched = true) => {
  const article = extractArticle(html, { url: 'https://glass.example.com/a', fetched })
  return { ...article, text: contentText(article) }
}

describe('data-nosnippet', () => {
  it('takes a block out, and nothing beside it', () => {
    const html = pageOf(
      paragraphs((p, i) => (i === 2 ? `<section data-nosnippet>${p}</section>` : p)),
    )
    const { text, maxSnippet } = read(html)
    expect(text).not.toContain('forty blue lamps')
    for (const i of [0, 1, 3, 4, 5]) expect(text).toContain(SENTENCES[i])
    expect(maxSnippet).toBeUndefined()
  })

  it('takes the whole paragraph of marked words out: no sentence is made another', () => {
    const html = pageOf(
      paragraphs((p) => p.replace('from the coast', '<span data-nosnippet>from the coast</span>')),
    )
    const { text } = read(html)
    expect(text).not.toContain('A customer')
    expect(text).toContain(SENTENCES[3])
  })

  it.each([
    ['the article', pageOf(`<div data-nosnippet="">${paragraphs((p) => p)}</div>`)],
    [
      'the page',
      pageOf(
        paragraphs((p) => p),
        ' data-nosnippet',
      ),
    ],
  ])('of all of %s leaves an article of which nothing may be quoted', (_, html) => {
    const { title, text, maxSnippet } = read(html)
    expect([title, maxSnippet]).toEqual(['The glassmaker', 0])
    expect(text).toContain(SENTENCES[0])
  })

  it('is no way round by the data in the page', () => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The glassmaker',
      articleBody: SENTENCES.join(' '),
    })
    const html = pageOf(
      `<p>${SENTENCES[0]}</p><div data-nosnippet>${paragraphs((p, i) => (i > 0 ? p : ''))}</div><script type="application/ld+json">${data}</script>`,
    )
    expect(read(html).text).not.toContain(SENTENCES[4])
  })

  it('means nothing in a text that somebody sent', () => {
    const html = pageOf(`<div data-nosnippet>${paragraphs((p) => p)}</div>`)
    const { text, maxSnippet } = read(html, false)
    expect(text).toContain(SENTENCES[2])
    expect(maxSnippet).toBeUndefined()
  })
})
