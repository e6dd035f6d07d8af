import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../src/feed/entry.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'
import { channel, entry, HOSTILE_TEXTS, notWellFormed } from './samples.ts'

const FULL: Entry = entry({
  authors: [
    {
      name: 'Ana "A" O’Brien & Söhne',
      email: 'ana@harbour.example',
      url: 'https://ana.example/?x=1&y=2',
    },
    { name: '李雷' },
    { name: ' ' },
  ],
  tags: [
    {
      term: 'c++ <&> "q"',
      label: 'C++ & <templates>',
      scheme: 'https://harbour.example/tags?a=1&b=2',
    },
    { term: 'boats' },
  ],
  image: {
    url: 'https://harbour.example/image/0123',
    type: 'image/avif',
    length: 12345,
    width: 640,
    height: 480,
  },
  attachments: [
    {
      url: 'https://harbour.example/sound.mp3',
      type: 'audio/mpeg',
      length: 99,
      durationSeconds: 3,
    },
    { url: 'https://harbour.example/plan.pdf', type: '' },
  ],
  source: {
    title: 'Upstream & Co',
    url: 'https://up.example/original?a=1&b=2',
    feedUrl: 'https://up.example/feed.xml',
  },
  translations: [
    { language: 'de', url: 'https://harbour.example/articles/faehre' },
    { language: 'en', url: 'https://harbour.example/articles/ferry' },
    { language: 'de', url: 'https://harbour.example/articles/zweimal' },
  ],
})

describe('RSS', () => {
  test('every field arrives', () => {
    const feed = parseRssFeed(
      renderRss(channel({ previousUrl: 'https://harbour.example/feed?page=0' }), [FULL]),
    )
    expect(feed).toMatchObject({
      title: 'Notes from the harbour',
      link: 'https://harbour.example/',
      description: 'What was written about the harbour',
      language: 'en',
      copyright: 'CC BY 4.0',
      image: { url: 'https://harbour.example/icon.png' },
    })
    expect(new Date(feed.lastBuildDate as string).toISOString()).toBe('2026-02-03T04:05:06.000Z')
    expect(feed.atom?.links).toEqual([
      { href: 'https://harbour.example/feed', rel: 'self', type: 'application/rss+xml' },
      { href: 'https://hub.example/', rel: 'hub' },
      { href: 'https://harbour.example/feed?page=0', rel: 'previous' },
      { href: 'https://harbour.example/feed?cursor=2&limit=5', rel: 'next' },
      { href: 'https://harbour.example/feed?cursor=2&limit=5', rel: 'prev-archive' },
    ])
    const item = feed.items?.[0]
    expect(item).toMatchObject({
      title: 'The ferry is late',
      link: 'https://harbour.example/articles/ferry',
      guid: { value: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', isPermaLink: false },
      description: 'It left at nine.',
      content: { encoded: '<div lang="en" dir="ltr"><p>It left at nine.</p></div>' },
      dc: { creators: ['Ana "A" O’Brien & Söhne', '李雷'], languages: ['en'] },
      enclosures: [{ url: 'https://harbour.example/sound.mp3', type: 'audio/mpeg', length: 99 }],
      source: { title: 'Upstream & Co', url: 'https://up.example/feed.xml' },
    })
    expect(item?.categories).toEqual([
      { name: 'C++ & <templates>', domain: 'https://harbour.example/tags?a=1&b=2' },
      { name: 'boats' },
    ])
    expect(item?.media?.contents).toEqual([
      {
        url: 'https://harbour.example/image/0123',
        type: 'image/avif',
        medium: 'image',
        fileSize: 12345,
        width: 640,
        height: 480,
      },
      { url: 'https://harbour.example/plan.pdf', type: 'application/pdf' },
    ])
    expect(new Date(item?.pubDate as string).toISOString()).toBe('2026-02-01T08:00:00.000Z')
    expect(new Date(item?.atom?.updated as string).toISOString()).toBe('2026-02-02T08:30:00.000Z')
  })

  test('translations stand between the address with and without its language', () => {
    const rss = renderRss(channel(), [FULL])
    const links = [...rss.matchAll(/<atom:link rel="alternate"[^>]*>/g)].map(([tag]) => tag)
    expect(links).toEqual([
      '<atom:link rel="alternate" hreflang="en" href="https://harbour.example/articles/ferry"/>',
      '<atom:link rel="alternate" hreflang="de" href="https://harbour.example/articles/faehre"/>',
      '<atom:link rel="alternate" href="https://harbour.example/articles/ferry"/>',
    ])
  })

  test('an item without title and summary is named by its address', () => {
    const rss = renderRss(channel(), [
      entry({ title: '\u0000', summary: ' ', tags: [{ term: '' }] }),
    ])
    expect(rss).toContain('<title>https://harbour.example/articles/ferry</title>')
    expect(rss).not.toContain('<category')
  })

  test('what is not known is not written', () => {
    const { published, updated, language, ...rest } = entry()
    const rss = renderRss(channel({ language: 'und' }), [
      { ...rest, title: '', url: 'javascript:alert(1)', image: { url: 'https://a.example/0123' } },
    ])
    expect(rss).not.toMatch(/<pubDate|atom:updated|dc:language|<language|javascript|<enclosure/)
    expect(rss.slice(rss.indexOf('<item>'))).not.toMatch(/<title|<link>/)
    expect(rss).toContain('<media:content url="https://a.example/0123" medium="image"/>')
    expect(notWellFormed(rss)).toBeNull()
  })
})

describe('Atom', () => {
  test('every field arrives', () => {
    const feed = parseAtomFeed(renderAtom(channel(), [FULL]))
    expect(feed).toMatchObject({
      id: 'urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      updated: '2026-02-03T04:05:06.000Z',
      authors: [{ name: 'Harbour Office', uri: 'https://harbour.example/office' }],
      xml: { lang: 'en' },
    })
    expect(feed.links).toEqual([
      { rel: 'alternate', href: 'https://harbour.example/' },
      { rel: 'self', type: 'application/atom+xml', href: 'https://harbour.example/feed' },
      { rel: 'hub', href: 'https://hub.example/' },
      { rel: 'next', href: 'https://harbour.example/feed?cursor=2&limit=5' },
      { rel: 'prev-archive', href: 'https://harbour.example/feed?cursor=2&limit=5' },
    ])
    const item = feed.entries?.[0]
    expect(item).toMatchObject({
      id: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      updated: '2026-02-02T08:30:00.000Z',
      published: '2026-02-01T08:00:00.000Z',
      xml: { lang: 'en' },
      authors: [
        {
          name: 'Ana "A" O’Brien & Söhne',
          email: 'ana@harbour.example',
          uri: 'https://ana.example/?x=1&y=2',
        },
        { name: '李雷' },
      ],
      source: {
        id: 'https://up.example/feed.xml',
        updated: '2026-02-02T08:30:00.000Z',
        links: [{ rel: 'self', href: 'https://up.example/feed.xml' }],
      },
    })
    expect(item?.categories).toEqual([
      {
        term: 'c++ <&> "q"',
        label: 'C++ & <templates>',
        scheme: 'https://harbour.example/tags?a=1&b=2',
      },
      { term: 'boats' },
    ])
    expect(item?.links).toEqual([
      { rel: 'alternate', hreflang: 'en', href: 'https://harbour.example/articles/ferry' },
      { rel: 'alternate', hreflang: 'de', href: 'https://harbour.example/articles/faehre' },
      { href: 'https://harbour.example/articles/ferry' },
      { rel: 'via', href: 'https://up.example/original?a=1&b=2' },
      {
        rel: 'enclosure',
        href: 'https://harbour.example/sound.mp3',
        type: 'audio/mpeg',
        length: 99,
      },
      { rel: 'enclosure', href: 'https://harbour.example/plan.pdf', type: 'application/pdf' },
    ])
    expect(item?.media?.contents?.[0]).toMatchObject({ type: 'image/avif', fileSize: 12345 })
  })

  test('the own title and id come before those of the source', () => {
    const atom = renderAtom(channel(), [FULL])
    const item = atom.slice(atom.indexOf('<entry'))
    expect(item.indexOf('The ferry is late')).toBeLessThan(item.indexOf('Upstream'))
    expect(item.indexOf('f81d4fae')).toBeLessThan(item.indexOf('<source>'))
  })

  test('each entry has its own language and its own source', () => {
    const source = {
      title: 'Upstream',
      url: 'https://up.example/original',
      feedUrl: 'https://up.example/',
    }
    const feed = parseAtomFeed(
      renderAtom(channel(), [
        entry({ language: 'de' }),
        entry({ id: 'urn:x:2', language: 'ar', source }),
        entry({ id: 'urn:x:3', language: 'und' }),
        entry({ id: 'urn:x:4', language: 'zh-Hans', source }),
      ]),
    )
    expect(feed.entries?.map((item) => item.xml?.lang)).toEqual(['de', 'ar', undefined, 'zh-Hans'])
    expect(feed.entries?.map((item) => item.source?.id)).toEqual([
      undefined,
      'https://up.example/',
      undefined,
      'https://up.example/',
    ])
  })

  test.each([
    ['Short summary.', 'Short summary.'],
    [`${'word '.repeat(30)}`, `${'word '.repeat(15)}word…`.replace(' …', '…')],
    ['𠮷'.repeat(60), `${'𠮷'.repeat(40)}…`],
    ['', 'https://harbour.example/articles/ferry'],
  ])('without a title the opening of the summary stands for it: %j', (summary, expected) => {
    const feed = parseAtomFeed(renderAtom(channel(), [entry({ title: ' ', summary })]))
    expect(feed.entries?.[0]?.title).toMatchObject({ value: expected })
  })

  test('an entry without dates and authors is still valid Atom', () => {
    const { published, updated, ...rest } = entry()
    const feed = parseAtomFeed(renderAtom(channel(), [{ ...rest, id: 'sha256-01ab', title: '' }]))
    expect(feed.entries?.[0]).toMatchObject({
      id: 'urn:lede:sha256-01ab',
      updated: '2026-02-03T04:05:06.000Z',
    })
    expect(feed.entries?.[0]?.published).toBeUndefined()
    expect(feed.authors).toHaveLength(1)
  })
})

describe.each([
  ['RSS', renderRss],
  ['Atom', renderAtom],
] as const)('%s', (_, render) => {
  test.each(HOSTILE_TEXTS)('stays well-formed with %s everywhere', (_name, text) => {
    const url = `https://harbour.example/${text}`
    const document = render(
      channel({
        id: text,
        title: text,
        description: text,
        homeUrl: text,
        selfUrl: text,
        language: text,
        updated: text,
        author: { name: text, url },
        icon: text,
        hubs: [text, url],
        nextUrl: url,
        rights: text,
      }),
      [
        {
          id: text,
          url,
          title: text,
          language: text,
          summary: text,
          contentHtml: text,
          authors: [{ name: text, url, email: text }],
          tags: [{ term: text, label: text, scheme: url }],
          published: text,
          updated: text,
          image: { url, type: text, length: Number.NaN },
          attachments: [{ url, type: text, length: -1 }],
          source: { title: text, url, feedUrl: url },
          translations: [{ url, language: text }],
        },
        entry({ tags: [{ term: text }] }),
      ],
    )
    expect(notWellFormed(document)).toBeNull()
    expect(document).toContain('The ferry is late')
  })

  test('equal content is equal bytes, and nothing is said of the present', () => {
    const { updated, published, ...undated } = entry()
    const broken = channel({ updated: 'never' })
    const [one, later] = [2031, 2042].map((year) => {
      vi.setSystemTime(Date.UTC(year, 0))
      return render(broken, [undated])
    })
    vi.useRealTimers()
    expect(later).toBe(one)
    expect(render(broken, [entry()])).toMatch(/2026-02-02T08:30:00.000Z|02 Feb 2026 08:30:00 GMT/)
  })

  test('a feed in which nothing has a date states none where the format allows that', () => {
    const document = render(channel({ updated: undefined }), [])
    expect(document).not.toContain('lastBuildDate')
    if (document.includes('<feed')) expect(document).toContain('<updated>1970-01-01T00:00:00.000Z')
  })

  test('the entries keep their order, and none but they are there', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      entry({ id: `urn:x:${index}`, title: `N${index}.` }),
    )
    const document = render(channel(), many)
    expect(notWellFormed(document)).toBeNull()
    expect([...document.matchAll(/N(\d+)\./g)].map(([, index]) => Number(index))).toEqual(
      many.map((_, index) => index),
    )
    expect(notWellFormed(render(channel(), []))).toBeNull()
  })
})
