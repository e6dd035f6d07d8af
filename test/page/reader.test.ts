import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readerPage } from '../../src/page/reader.ts'
import type { ReaderProps } from '../../src/page/reader-props.ts'
import { ar } from '../../src/page/words/ar.ts'
import { fr } from '../../src/page/words/fr.ts'
import { ja } from '../../src/page/words/ja.ts'
import { example, shell } from './example.ts'

const TEXT = [
  ['The bridge was closed in May.', 'Nobody crossed it for half a year.'],
  ['It opened again on Monday.', 'A bus drove over it first.', 'The mayor walked behind.'],
]
const { analysis, summary } = example(TEXT, { language: 'en' }, [2, 0, 4, 1, 3])

const props: ReaderProps = {
  shell: shell(),
  summary: summary(2),
  analysis,
  canonical: 'https://lede.example/articles/bridge',
  showWholeText: true,
  translations: [{ language: 'ar', url: 'https://lede.example/articles/bridge.ar' }],
  lengthPath: (count) => `/articles/bridge?sentences=${count}`,
  keywordPath: (word) => `/?q=${word}`,
  tagPath: (tag) => `/?tag=${tag}`,
  embedPath: '/embed/builder?url=x',
  cardUrl: 'https://lede.example/card.svg?article=bridge',
  forms: [{ name: 'json', url: '/articles/bridge.json' }],
  feeds: [{ title: 'Lede', url: 'https://lede.example/atom.xml', type: 'application/atom+xml' }],
}
const read = (changes: Partial<ReaderProps> = {}) =>
  parseHTML(readerPage({ ...props, ...changes })).document

const texts = (document: ReturnType<typeof read>, selector: string) =>
  [...document.querySelectorAll(selector)].map((node) => node.textContent?.trim())

describe('the page of a summary', () => {
  it('shows the asked sentences and holds the others ready for the slider', () => {
    const document = read()
    expect(texts(document, '[data-sentences] > :not([hidden])')).toEqual([TEXT[0]![0], TEXT[1]![0]])
    expect(texts(document, '[data-sentences] > span')).toEqual(TEXT.flat())
    expect(document.querySelector('[data-slider]')?.hasAttribute('hidden')).toBe(true)
  })

  it('counts one sentence as one', () => {
    const { analysis, summary } = example([['The bridge is open.']])
    const document = read({ analysis, summary: summary(1) })
    expect(texts(document, '[data-count]')).toEqual(['1 of 1 sentence'])
    expect(texts(read(), '[data-count]')[0]).toMatch(/ sentences$/)
  })

  it('writes the colon of the language before the reading time', () => {
    const timeIn = (words: typeof fr) =>
      texts(read({ shell: shell(words) }), 'header .facts span').join(' ')
    expect(timeIn(fr)).toMatch(/Temps de lecture\u00a0: \d/)
    expect(timeIn(ja)).toMatch(/読了時間：\d+秒/)
  })

  it('marks the same sentences in the whole text, and loses none of it', () => {
    const document = read()
    expect(texts(document, '.whole .on')).toEqual([TEXT[0]![0], TEXT[1]![0]])
    expect(texts(document, '.whole p')).toEqual(TEXT.map((sentences) => sentences.join(' ')))
  })

  it('leads within the page where the text stands there, else into the source', () => {
    const inPage = read().querySelectorAll('[data-sentences] a')
    expect(inPage).toHaveLength(TEXT.flat().length)
    for (const link of inPage) {
      const place = read().querySelector(link.getAttribute('href') ?? '')
      expect(place?.textContent).toBe(link.textContent)
    }
    const elsewhere = read({ showWholeText: false })
    expect(elsewhere.querySelector('.whole')).toBeNull()
    const href = elsewhere.querySelector('[data-sentences] a')?.getAttribute('href')
    expect(href).toMatch(/^https:\/\/news\.example\/1#:~:text=/)
  })

  it('names its other forms, languages and feeds for programs', () => {
    const document = read({ oembed: { json: 'https://l.example/o', xml: 'https://l.example/x' } })
    const alternates = [...document.querySelectorAll('link[rel=alternate]')].map((link) =>
      [link.getAttribute('hreflang') ?? link.getAttribute('type'), link.getAttribute('href')].join(
        ' ',
      ),
    )
    expect(alternates).toEqual([
      'ar https://lede.example/articles/bridge.ar',
      'application/json /articles/bridge.json',
      'application/atom+xml https://lede.example/atom.xml',
      'application/json+oembed https://l.example/o',
      'text/xml+oembed https://l.example/x',
    ])
  })

  it('keeps the article’s language and direction under another interface', () => {
    const document = read({ shell: shell(ar) })
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    const article = document.querySelector('[data-reader]')
    expect(article?.getAttribute('lang')).toBe('en')
    expect(article?.getAttribute('dir')).toBe('ltr')
  })

  it('has what a shared address shows: title, opening, picture', () => {
    const document = read()
    const said = (property: string) =>
      [...document.querySelectorAll(`meta[property="${property}"]`)].map((one) =>
        one.getAttribute('content'),
      )
    expect(said('og:title')).toEqual(['A title'])
    expect(said('og:image')).toEqual([props.cardUrl])
    expect(said('og:image:width')).toEqual(['1200'])
    expect(said('og:image:alt')).toEqual(['A title'])
    const photo = { url: 'https://news.example/a.jpg' }
    const { analysis, summary } = example(TEXT, { image: photo })
    const own = parseHTML(readerPage({ ...props, analysis, summary: summary(2) })).document
    const images = [...own.querySelectorAll('meta[property="og:image"]')]
    expect(images.map((one) => one.getAttribute('content'))).toEqual([photo.url, props.cardUrl])
    expect(read({ cardUrl: null }).querySelector('meta[property="og:image"]')).toBe(null)
  })

  it('tells programs what it is about', () => {
    const dataOf = (changes: Partial<ReaderProps> = {}) =>
      JSON.parse(
        read(changes).querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      )
    expect(dataOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'A title',
      inLanguage: 'en',
      abstract: summary(2).text,
      url: props.canonical,
      publisher: { name: 'Lede' },
      isBasedOn: 'https://news.example/1',
    })
    const foreign = dataOf({ canonical: null })
    expect(foreign.url).toBe('https://news.example/1')
    expect(foreign.publisher).toBe(undefined)
  })

  it('escapes all that comes from outside, and links only to the web', () => {
    const hostile = '<script>alert(1)</script>"\'&'
    const { analysis, summary } = example([[`${hostile} A sentence.`]], {
      title: hostile,
      authors: [{ name: hostile, url: 'javascript:alert(1)' }],
      site: { name: hostile },
      image: { url: 'javascript:alert(1)' },
      url: 'javascript:alert(1)',
    })
    const page = readerPage({ ...props, analysis, summary: summary(1), showWholeText: true })
    expect(page).not.toContain('<script>')
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(page).not.toMatch(/(?:href|src|content)="javascript:/)
    const { document } = parseHTML(page)
    expect(document.querySelector('h1')?.textContent).toBe(hostile)
  })

  it('marks where sentences were left out, and only there', () => {
    const marks = (count: number) =>
      [...read({ summary: summary(count) }).querySelectorAll('.sentences > :not([hidden])')].map(
        (piece) => piece.getAttribute('class') ?? '',
      )
    // Chosen by turns: the first and third sentence, then the last, then the second.
    expect(marks(2)).toEqual(['', 'apart'])
    expect(marks(3)).toEqual(['', 'apart', 'apart'])
    expect(marks(4)).toEqual(['', '', '', 'apart'])
  })

  it('marks what matched a question, and nothing else', () => {
    const [first, ...others] = summary(2).sentences
    const start = first!.start + first!.text.indexOf('bridge')
    const matched = { ...first!, matches: [{ start, end: start + 6 }] }
    const document = read({
      summary: {
        ...summary(2),
        sentences: [matched, ...others],
        allSentences: [matched, ...others],
      },
    })
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['bridge'])
  })

  it('is a list where points are asked for', () => {
    const points = { ...summary(2), style: 'points' as const }
    const items = [...read({ summary: points }).querySelectorAll('ul.points > li:not([hidden])')]
    expect(items.map((item) => item.textContent)).toEqual(points.sentences.map(({ text }) => text))
  })

  it('leads on by its tags and keywords', () => {
    const tagged = { ...summary(2), article: { ...summary(2).article, tags: ['rivers'] } }
    const links = [...read({ summary: tagged }).querySelectorAll('.keywords a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/?tag=rivers',
      '/?q=bridge',
      '/?q=town',
    ])
  })

  it('leads to the feed of the site that an article is from, summarised', () => {
    const sourceFeed = 'https://news.example/feed.xml'
    const link = read({ sourceFeed }).querySelector('.after a[href^="/feed?"]')
    expect(link?.getAttribute('href')).toBe(`/feed?source=${encodeURIComponent(sourceFeed)}`)
    expect(link?.textContent).toContain('news.example')
  })

  it('sends nobody to a source that is this page', () => {
    const canonical = 'https://news.example/1'
    expect(read().querySelector('.source')?.getAttribute('href')).toBe(canonical)
    expect(read({ canonical }).querySelector('.source')).toBeNull()
    expect(read({ canonical }).querySelector('h1 a')).toBeNull()
  })

  it('says when the text is short or only half read', () => {
    expect(read({ summary: { ...summary(5), alreadyShort: true } }).toString()).toContain(
      'short already',
    )
    expect(read({ summary: { ...summary(2), partial: true } }).toString()).toContain('first part')
  })

  it('carries a chosen interface language on to the other lengths and translations', () => {
    const document = read({ shell: shell(ar, true) })
    const steps = [...document.querySelectorAll('[data-steps] a')]
    expect(steps.length).toBeGreaterThan(1)
    for (const link of steps) expect(link.getAttribute('href')).toContain('ui=ar')
    expect(document.querySelector('.after [hreflang=ar]')?.getAttribute('href')).toBe(
      '/articles/bridge.ar?ui=ar',
    )
  })
})
