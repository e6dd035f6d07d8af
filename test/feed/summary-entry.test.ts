import { describe, expect, test } from 'vitest'
import { contentText, makeArticle, type Paragraph } from '../../src/article/article.ts'
import { summaryEntry } from '../../src/feed/summary-entry.ts'
import type { Summary, SummarySentence } from '../../src/summary/summary.ts'

const PARAGRAPHS: readonly Paragraph[] = [
  { kind: 'heading', text: 'Why <late>' },
  { kind: 'prose', text: 'Fog & ice came. The ferry waited.' },
  { kind: 'item', text: 'First berth' },
  { kind: 'item', text: 'Second berth' },
  { kind: 'quote', text: '“Never before.”' },
  { kind: 'preformatted', text: 'a < b' },
  { kind: 'prose', text: 'It left at nine.' },
]

const ARTICLE = makeArticle(PARAGRAPHS, {
  url: 'https://paper.example/ferry?x=1&y=2',
  title: 'Ferry <late>',
  authors: [{ name: 'Ana', url: '/ana' }, { name: 'Bo' }],
  site: { name: 'The Paper & Co' },
  published: '2026-02-01T08:00:00Z',
  image: { url: '/ferry.jpg', type: 'image/jpeg', width: 640, height: 480 },
  tags: ['boats'],
})

function sentence(text: string, paragraph: number, href: string | null): SummarySentence {
  const start = contentText(ARTICLE).indexOf(text)
  return {
    text,
    paragraph,
    index: paragraph,
    start,
    end: start + text.length,
    score: 1,
    href,
    matches: [],
  }
}

function summary(changes: Partial<Summary> = {}): Summary {
  const sentences = [
    sentence('Fog & ice came.', 1, 'https://paper.example/ferry#:~:text=Fog%20%26%20ice'),
    sentence('The ferry waited.', 1, null),
    sentence('It left at nine.', 6, 'javascript:alert(1)'),
  ]
  return {
    article: ARTICLE,
    language: 'en',
    languageConfidence: 1,
    direction: 'ltr',
    keywords: [],
    text: 'Fog & ice came. The ferry waited. It left at nine.',
    sentences,
    allSentences: sentences,
    statistics: {
      words: 20,
      sentences: 3,
      summaryWords: 11,
      readingSeconds: 6,
      summaryReadingSeconds: 3,
    },
    style: 'prose',
    alreadyShort: false,
    partial: false,
    excerpt: null,
    warnings: [],
    ...changes,
  }
}

const OPTIONS = {
  id: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  url: 'https://lede.example/articles/ferry',
  content: 'summary',
  baseUrl: 'https://paper.example/ferry',
} as const

describe('summaryEntry', () => {
  test('sentences link to their places, in the paragraphs of the article', () => {
    expect(summaryEntry(summary(), OPTIONS).contentHtml).toBe(
      '<div lang="en" dir="ltr">' +
        '<p><a href="https://paper.example/ferry#:~:text=Fog%20%26%20ice">Fog &amp; ice came.</a> The ferry waited.</p>' +
        '<p>It left at nine.</p>' +
        '<p>→ <a href="https://paper.example/ferry?x=1&amp;y=2"><cite>The Paper &amp; Co</cite></a></p>' +
        '</div>',
    )
  })

  test('the full text keeps headings, lists, quotations and preformatted lines', () => {
    const { contentHtml } = summaryEntry(summary(), { ...OPTIONS, content: 'full' })
    expect(contentHtml).toContain(
      '<hr><h2>Why &lt;late&gt;</h2><p>Fog &amp; ice came. The ferry waited.</p>' +
        '<ul><li>First berth</li><li>Second berth</li></ul>' +
        '<blockquote><p>“Never before.”</p></blockquote><pre>a &lt; b</pre><p>It left at nine.</p>',
    )
  })

  test('a text that is its own summary does not stand there twice', () => {
    const { contentHtml } = summaryEntry(summary({ alreadyShort: true }), {
      ...OPTIONS,
      content: 'full',
    })
    expect(contentHtml.match(/It left at nine/g)).toHaveLength(1)
  })

  test('right-to-left and unspaced scripts', () => {
    expect(
      summaryEntry(summary({ language: 'ar', direction: 'rtl' }), OPTIONS).contentHtml,
    ).toMatch(/^<div lang="ar" dir="rtl"><p>/)
    expect(summaryEntry(summary({ language: 'ja' }), OPTIONS).contentHtml).toContain(
      '</a>The ferry waited.',
    )
  })

  test('the source is named where the entry leads elsewhere, in the direction of the text', () => {
    const url = 'https://paper.example/ferry?x=1&y=2'
    expect(summaryEntry(summary(), { ...OPTIONS, url }).contentHtml).not.toContain('<cite>')
    expect(summaryEntry(summary({ direction: 'rtl' }), OPTIONS).contentHtml).toContain('<p>← <a')
  })

  test('metadata: relative addresses are resolved, dates may be overridden', () => {
    expect(summaryEntry(summary(), OPTIONS)).toMatchObject({
      id: OPTIONS.id,
      url: OPTIONS.url,
      title: 'Ferry <late>',
      language: 'en',
      direction: 'ltr',
      summary: 'Fog & ice came. The ferry waited. It left at nine.',
      authors: [{ name: 'Ana', url: 'https://paper.example/ana' }, { name: 'Bo' }],
      tags: [{ term: 'boats' }],
      published: '2026-02-01T08:00:00Z',
      updated: '2026-02-01T08:00:00Z',
      image: {
        url: 'https://paper.example/ferry.jpg',
        type: 'image/jpeg',
        width: 640,
        height: 480,
      },
      attachments: [],
      translations: [],
    })
    expect(summaryEntry(summary(), { ...OPTIONS, updated: '2026-03-01T00:00:00Z' }).updated).toBe(
      '2026-03-01T00:00:00Z',
    )
  })

  test('nothing is invented for an article without metadata', () => {
    const article = makeArticle([{ kind: 'prose', text: 'It left at nine.' }])
    const entry = summaryEntry(summary({ article, sentences: [] }), OPTIONS)
    expect(Object.keys(entry)).not.toContain('published')
    expect(Object.keys(entry)).not.toContain('image')
    expect(entry.contentHtml).toBe('<div lang="en" dir="ltr"></div>')
  })
})
