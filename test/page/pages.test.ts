import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type BuilderProps, builderPage } from '../../src/page/builder.ts'
import { failurePage } from '../../src/page/failure.ts'
import { feedViewPage } from '../../src/page/feed-view.ts'
import { chooseExamples, type HomeProps, homePage } from '../../src/page/home.ts'
import { DEFAULT_CHOICE } from '../../src/page/snippets.ts'
import { de } from '../../src/page/words/de.ts'
import { ja } from '../../src/page/words/ja.ts'
import { example, shell } from './example.ts'

const { summary } = example([['The bridge was closed.', 'It opened again.']])
const home: HomeProps = {
  shell: shell(),
  headlines: [{ url: '/articles/bridge', summary: summary(2), date: '2026-11-02T00:00:00Z' }],
  examples: [{ title: 'Bridge', url: '/articles/bridge', language: 'en' }],
  languages: [
    { name: 'en', count: 2 },
    { name: 'ar', count: 1 },
  ],
  own: [],
  others: { tags: ['bridges'], sources: [] },
  filter: {},
  total: null,
  feeds: [{ title: 'Lede', url: 'https://lede.example/atom.xml', type: 'application/atom+xml' }],
  older: null,
  canonical: 'https://lede.example/',
}
const read = (page: string) => parseHTML(page).document

describe('every page', () => {
  it('holds nothing inline that its policy forbids', () => {
    for (const page of [
      homePage(home),
      failurePage({ shell: shell(), status: 404, code: '', detail: '' }),
    ]) {
      expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>/)
      expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/)
    }
  })
})

describe('the sentences of the interface', () => {
  const search = (words: typeof de) =>
    read(homePage({ ...home, shell: shell(words), filter: { text: '橋' } }))

  it('stand as close as the language has them', () => {
    const footer = (words: typeof de) =>
      search(words).querySelector('.colophon p')?.textContent ?? ''
    expect(footer(ja)).toBe(ja.promise + ja.privacy)
    expect(footer(de)).toBe(`${de.promise} ${de.privacy}`)
  })

  it('quote with the marks of the language', () => {
    expect(search(ja).title).toBe('「橋」 · Lede')
    expect(search(de).title).toBe('„橋“ · Lede')
  })
})

describe('the front page', () => {
  const told = (...lengths: readonly number[]) =>
    lengths.map((length) => ({
      ...home.headlines[0]!,
      summary: { ...summary(2), text: 'The bridge is open. '.repeat(length) },
    }))
  const gridOf = (...lengths: readonly number[]) =>
    read(homePage({ ...home, headlines: told(...lengths) })).querySelector('.headlines')

  it('gives two columns to an article whose text fills them', () => {
    for (const lengths of [[6, 6, 6], [5, 6, 1], [1]]) {
      expect([lengths, gridOf(...lengths)?.className]).toEqual([lengths, 'headlines led'])
    }
    for (const lengths of [
      [1, 6, 6],
      [3, 6, 6],
      [6, 6],
    ]) {
      expect([lengths, gridOf(...lengths)?.className]).toEqual([lengths, 'headlines even'])
    }
  })

  it('has one field, headlines, languages and lines to copy', () => {
    const document = read(homePage(home))
    expect(document.querySelectorAll('form[data-ask]').length).toBe(1)
    expect(document.querySelectorAll('form[role=search]').length).toBe(1)
    expect(document.querySelector('.headlines h3 a')?.getAttribute('href')).toBe('/articles/bridge')
    expect(document.querySelector('.languages [aria-current]')?.getAttribute('href')).toBe('/')
    const lines = [...document.querySelectorAll('.line code')].map((node) => node.textContent)
    expect(lines).toEqual([
      'https://lede.example/atom.xml',
      expect.stringContaining('<script type="module" src="https://lede.example/embed.js">'),
      expect.stringContaining('curl'),
      "javascript:location.href='https://lede.example/summary?format=html&url='+encodeURIComponent(location.href)",
    ])
    // A list by itself has nothing to do with it.
    const search = read(
      homePage({
        ...home,
        filter: { text: 'bridge' },
        canonical: 'https://lede.example/?q=bridge',
      }),
    )
    expect(search.querySelector('[data-bookmark]')).toBe(null)
  })

  it('says what is shown, how much, and leads out again', () => {
    const document = read(homePage({ ...home, filter: { text: 'old bridge' }, total: 3 }))
    const heading = document.querySelector('h1')
    expect(heading?.textContent).toContain('old bridge')
    expect(heading?.classList.contains('unseen')).toBe(false)
    expect(document.querySelector('.shown .measure')?.textContent).toContain('3 articles')
    expect(document.querySelector('.shown .out')?.getAttribute('href')).toBe('/')
    expect(document.querySelector('[type=search]')?.getAttribute('value')).toBe('old bridge')
  })

  it('has the embed of the very list that is shown', () => {
    const filter = { language: 'ar', tag: 'rivers', text: 'bridge' }
    const canonical = 'https://lede.example/?lang=ar&tag=rivers&q=bridge'
    const document = read(homePage({ ...home, filter, canonical }))
    const code = document.querySelectorAll('.along code')[1]?.textContent ?? ''
    const element = read(code).querySelector('lede-headlines')
    expect(['lang', 'tag', 'query'].map((name) => element?.getAttribute(name))).toEqual([
      'ar',
      'rivers',
      'bridge',
    ])
    const builder = document.querySelector('.along a[href^="/embed/builder"]')
    expect(builder?.getAttribute('href')).toBe('/embed/builder?lang=ar&tag=rivers&q=bridge')
  })

  it('has the reader’s own languages first', () => {
    const document = read(homePage({ ...home, own: home.headlines, headlines: [] }))
    const [first] = document.querySelectorAll('.front')
    expect(first?.querySelector('h2')?.textContent).toBe('In your languages')
    expect(first?.querySelectorAll('article')).toHaveLength(1)
  })

  it('marks the language it is narrowed to', () => {
    const document = read(homePage({ ...home, filter: { language: 'ar' } }))
    expect(document.querySelector('.languages [aria-current]')?.getAttribute('lang')).toBe('ar')
    expect(document.title).toContain('العربية')
  })

  it('is never empty without a word', () => {
    expect(homePage({ ...home, headlines: [] })).toContain('nothing here yet')
  })
})

describe('chooseExamples', () => {
  const of = (language: string, title: string) => ({ language, title, url: `/${language}` })

  it('takes one of each language, whichever scripts its titles have most of', () => {
    const chosen = chooseExamples([
      of('ja', 'フェリーが'),
      of('ja', '新幹線開業'),
      of('en', 'The ferry'),
    ])
    expect(chosen.map(({ language }) => language)).toEqual(['ja', 'en'])
  })

  it('takes the first of each script, and none without a title', () => {
    const chosen = chooseExamples([
      of('de', ''),
      of('en', 'The ferry'),
      of('fr', 'Le bac'),
      of('ar', 'العبّارة'),
      of('fa', 'کشتی'),
      of('ja', 'フェリーが帰ってきた'),
      of('hi', 'नौका'),
    ])
    expect(chosen.map(({ language }) => language)).toEqual(['en', 'ar', 'ja'])
  })
})

describe('the builder', () => {
  const props: BuilderProps = {
    shell: shell(),
    canonical: 'https://lede.example/embed/builder',
    choice: { ...DEFAULT_CHOICE, tag: 'a "b" & <c>' },
    languages: ['en'],
    tags: ['a "b" & <c>'],
    sources: [],
    element: 'https://lede.example/embed.js',
    fit: 'https://lede.example/embed-fit.js',
    feedUrl: 'https://lede.example/atom.xml',
  }

  it('writes snippets that hold whatever was chosen', () => {
    const document = read(builderPage(props))
    const snippet = read(document.querySelector('#element-code')?.textContent ?? '')
    expect(snippet.querySelector('lede-headlines')?.getAttribute('tag')).toBe('a "b" & <c>')
    expect(snippet.querySelector('script')?.getAttribute('src')).toBe(props.element)
    const frame = read(document.querySelector('#frame-code')?.textContent ?? '')
    const address = new URL(frame.querySelector('iframe')?.getAttribute('src') ?? '')
    expect(address.searchParams.get('tag')).toBe('a "b" & <c>')
  })

  it('writes a story and an article of this site by their names, all else by address', () => {
    for (const [url, name, value] of [
      ['https://lede.example/articles/a%20b', 'article', 'a b'],
      ['https://lede.example/stories/s1', 'story', 's1'],
      ['https://lede.example/articles/%E0%A4%A', 'url', 'https://lede.example/articles/%E0%A4%A'],
      ['https://news.example/stories/s1', 'url', 'https://news.example/stories/s1'],
    ] as const) {
      const document = read(builderPage({ ...props, choice: { ...DEFAULT_CHOICE, url } }))
      const frame = read(document.querySelector('#frame-code')?.textContent ?? '')
      const address = new URL(frame.querySelector('iframe')?.getAttribute('src') ?? '')
      expect(address.searchParams.get(name)).toBe(value)
    }
  })

  it('promises a height at most, and writes it into both', () => {
    const document = read(builderPage({ ...props, choice: { ...DEFAULT_CHOICE, maxHeight: 320 } }))
    const code = (id: string) => read(document.querySelector(id)?.textContent ?? '')
    const frame = code('#frame-code').querySelector('iframe')
    expect(frame?.getAttribute('data-max-height')).toBe('320')
    expect(Number(frame?.getAttribute('height'))).toBeLessThanOrEqual(320)
    const element = code('#element-code').querySelector('lede-headlines')
    expect(Number(element?.getAttribute('max-height'))).toBeLessThanOrEqual(320)
  })

  it('writes several feeds, columns and pictures into both', () => {
    const feeds = ['https://a.example/feed', 'https://b.example/rss?c=d&e']
    const choice = {
      ...DEFAULT_CHOICE,
      source: feeds.join(' '),
      columns: 2,
      pictures: true,
    } as const
    const document = read(builderPage({ ...props, choice }))
    const snippet = read(document.querySelector('#element-code')?.textContent ?? '')
    const element = snippet.querySelector('lede-headlines')
    expect(element?.getAttribute('source')).toBe(feeds.join(' '))
    expect(element?.getAttribute('columns')).toBe('2')
    expect(element?.hasAttribute('pictures')).toBe(true)
    expect(element?.querySelector('a')?.getAttribute('href')).toBe(feeds[0])
    const frame = read(document.querySelector('#frame-code')?.textContent ?? '')
    const address = new URL(frame.querySelector('iframe')?.getAttribute('src') ?? '')
    expect(address.searchParams.getAll('source')).toEqual(feeds)
    expect(address.searchParams.get('columns')).toBe('2')
    expect(address.searchParams.get('pictures')).toBe('on')
    expect(document.querySelector('#choose-pictures')?.hasAttribute('checked')).toBe(true)
  })
})

describe('a failure', () => {
  /** `isOpen`: the text does not say what exactly is wrong. */
  const table: {
    status: number
    code: string
    title: string
    text?: string
    isOpen?: boolean
  }[] = [
    { status: 404, code: 'not-found', title: de.notFoundTitle, text: de.notFoundText },
    { status: 415, code: 'unsupported-type', title: de.noArticleTitle, text: de.wrongTypeText },
    { status: 404, code: 'upstream-status', title: de.notFoundTitle, text: de.goneText },
    { status: 410, code: 'upstream-status', title: de.notFoundTitle, text: de.goneText },
    { status: 422, code: 'no-article', title: de.noArticleTitle },
    { status: 424, code: 'upstream-status', title: de.upstreamTitle },
    { status: 504, code: 'upstream-timeout', title: de.upstreamTitle },
    { status: 403, code: 'robots-disallowed', title: de.refusedTitle, text: de.robotsText },
    { status: 400, code: 'blocked-url', title: de.refusedTitle, isOpen: true },
    { status: 429, code: 'rate-limited', title: de.tooManyTitle },
    { status: 400, code: 'bad-parameter', title: de.badTitle, isOpen: true },
    { status: 500, code: 'internal', title: de.faultTitle },
  ]
  for (const { status, code, title, text, isOpen = false } of table) {
    it(`${status} ${code} is told in the reader’s language, in English only what that leaves open`, () => {
      const told = { status, code, detail: '<b> & “more”' }
      const document = read(failurePage({ shell: shell(de), ...told }))
      expect(document.querySelector('h1')?.textContent).toBe(title)
      if (text) expect(document.querySelector('h1 + p')?.textContent).toBe(text)
      expect(document.querySelector('.detail')?.textContent).toBe(
        isOpen ? '<b> & “more”' : undefined,
      )
      const english = read(failurePage({ shell: shell(), ...told }))
      expect(english.querySelector('.detail')?.textContent).toBe('<b> & “more”')
    })
  }
})

describe('a failure about another page', () => {
  const failed = (feed?: string) =>
    read(
      failurePage({
        shell: shell(),
        status: 422,
        code: 'no-article',
        detail: '',
        source: 'https://news.example/a?b=1',
        ...(feed && { feed }),
      }),
    )
  const hrefs = (feed?: string) =>
    [...failed(feed).querySelectorAll('.actions a')].map((link) => link.getAttribute('href'))

  it('opens the page that was asked for, and has the field', () => {
    expect(hrefs()).toEqual(['https://news.example/a?b=1'])
    expect(failed().querySelector('form[data-ask] textarea')).not.toBeNull()
  })

  it('offers the feed that there is', () => {
    const feed = 'https://news.example/feed.xml'
    expect(hrefs(feed)[0]).toBe(`/feed?source=${encodeURIComponent(feed)}`)
    expect(failed(feed).querySelector('.actions a')?.textContent).toContain('news.example')
    const itself = failed('https://news.example/a?b=1').querySelector('.actions a')
    expect(itself?.textContent).toBe('Read this feed, summarised')
  })
})

describe('a feed in a browser', () => {
  it('says what it is and how to subscribe', () => {
    const document = read(
      feedViewPage({
        shell: shell(),
        title: 'Lede',
        description: '',
        selfUrl: 'https://lede.example/atom.xml',
        type: 'application/atom+xml',
        entries: [
          {
            url: 'javascript:alert(1)',
            title: 'T',
            summary: 'S',
            language: 'ar',
            direction: 'rtl',
          },
        ],
      }),
    )
    expect(document.querySelector('.line code')?.textContent).toBe('https://lede.example/atom.xml')
    expect(document.querySelector('.entries a')?.getAttribute('href')).toBe('#')
    expect(document.querySelector('.entries article')?.getAttribute('dir')).toBe('rtl')
  })
})
