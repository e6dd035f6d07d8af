/** Entries as everything here works with them: in order, plain, absolute, dated. */

import { describe, expect, it } from 'vitest'
import { feedEntries, feedHome, feedTitle } from '../../src/follow/feed-entries.ts'
import { parseUpstream } from '../../src/follow/parse.ts'

const URL_OF_FEED = 'https://cdn.example/feeds/all.xml'
const rss = (items: string, channel = '') =>
  parseUpstream(
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>T</title>${channel}${items}</channel></rss>`,
  )
const entries = (items: string, channel = '') => feedEntries(rss(items, channel), URL_OF_FEED)
const day = (n: number) =>
  `<item><title>${n}</title><pubDate>${new Date(Date.UTC(2026, 1, n)).toUTCString()}</pubDate></item>`

describe('the order', () => {
  it.each([
    ['oldest first', [1, 2, 3, 4, 5, 6], '654321'],
    ['newest first', [6, 5, 4, 3, 2, 1], '654321'],
    ['none', [3, 6, 1, 5, 2, 4], '654321'],
    ['a handful as somebody put it', [3, 1, 2], '312'],
  ])('of a feed with %s', (_, days, wanted) => {
    expect(
      entries(days.map(day).join(''))
        .map(({ title }) => title)
        .join(''),
    ).toBe(wanted)
  })

  it('keeps what has no date behind what it follows', () => {
    const items = `${day(1)}<item><title>a</title></item>${day(2)}${day(3)}<item><title>b</title></item>${day(4)}${day(5)}`
    expect(
      entries(items)
        .map(({ title }) => title)
        .join(''),
    ).toBe('543b21a')
  })
})

describe('the tags of an entry', () => {
  const tagged = (names: readonly string[]) =>
    entries(`<item>${names.map((name) => `<category>${name}</category>`).join('')}</item>`)[0]?.tags

  it('are each there once', () => {
    expect(tagged(['sea', ' sea ', '&lt;b&gt;sea&lt;/b&gt;', '', 'sky'])).toEqual(['sea', 'sky'])
  })

  it('are as many as an article may have, the first ones', () => {
    const names = Array.from({ length: 500 }, (_, i) => `tag ${i}`)
    expect(tagged(names)).toEqual(names.slice(0, 50))
    expect(tagged(names.slice(0, 50))).toEqual(names.slice(0, 50))
  })
})

describe('where an entry leads', () => {
  it.each([
    ['a relative link of RSS to the site', '<link>/a</link>', 'https://site.example/a'],
    ['a link without a scheme', '<link>www.quay.example/a</link>', 'https://www.quay.example/a'],
    [
      'behind the counter of Google Alerts',
      '<link>https://www.google.com/url?rct=j&amp;url=https://quay.example/a&amp;ct=ga</link>',
      'https://quay.example/a',
    ],
    [
      'behind that of Bing News',
      '<link>http://www.bing.com/news/apiclick.aspx?ref=x&amp;url=https%3a%2f%2fquay.example%2fa</link>',
      'https://quay.example/a',
    ],
    [
      'where FeedBurner found it',
      '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://quay.example/a</feedburner:origLink>',
      'https://quay.example/a',
    ],
    [
      'a link without what tracks readers, but with its place on the page',
      '<link>/log?utm_source=rss&amp;v=2&amp;utm_medium=feed#v2</link>',
      'https://site.example/log?v=2#v2',
    ],
    ['a relative permalink', '<guid>/b</guid>', 'https://site.example/b'],
    [
      'no link, but an enclosure',
      '<guid isPermaLink="false">1</guid><enclosure url="https://media.example/c.mp3"/>',
      'https://media.example/c.mp3',
    ],
    ['nothing', '<guid isPermaLink="false">1</guid>', null],
    ['the feed itself', `<link>${URL_OF_FEED}#1</link><guid isPermaLink="false">1</guid>`, null],
    ['a guid that is no address', '<guid>12</guid>', null],
    ['an address that is too long to be fetched', `<link>/${'x'.repeat(4_096)}</link>`, null],
  ])('by %s', (_, inner, wanted) => {
    const [entry] = entries(`<item>${inner}</item>`, '<link>https://site.example/</link>')
    expect(entry?.url).toBe(wanted)
  })

  it('is the address that names it, where it has no other', () => {
    const json = parseUpstream(
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"https://site.example/1","content_text":"x"},{"id":"tag:2","content_text":"x"}]}',
    )
    expect(feedEntries(json, URL_OF_FEED).map(({ url }) => url)).toEqual([
      'https://site.example/1',
      null,
    ])
    const rdf = parseUpstream(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://site.example/1"><title>x</title></item><item rdf:about="urn:2"><title>x</title></item></rdf:RDF>',
    )
    expect(feedEntries(rdf, URL_OF_FEED).map(({ url }) => url)).toEqual([
      'https://site.example/1',
      null,
    ])
  })

  it('is the first page among its links', () => {
    const feed = parseUpstream(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>
      <link rel="alternate" href="mailto:a@b.example"/><link rel="alternate" href="magnet:?xt=1"/>
      <link rel="alternate" href="/page"/></entry></feed>`)
    expect(feedEntries(feed, URL_OF_FEED)[0]?.url).toBe('https://cdn.example/page')
    const printed = parseUpstream(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>
      <link rel="alternate" type="application/pdf" href="/a.pdf"/>
      <link rel="alternate" type="text/html" href="/a"/></entry></feed>`)
    expect(feedEntries(printed, URL_OF_FEED)[0]?.url).toBe('https://cdn.example/a')
  })
})

it('gives titles and names as plain text', () => {
  const feed = rss(
    '<item><title>Set&lt;int&gt; &amp;amp; you</title><author>Ada &amp;amp; Co</author></item>',
  )
  expect(feedTitle({ title: 'Fish &amp; <i>Ships</i>' })).toBe('Fish & Ships')
  expect(feedEntries(feed, URL_OF_FEED)[0]).toMatchObject({
    title: 'Set<int> & you',
    authors: [{ name: 'Ada & Co' }],
  })
})

it('dates an entry by its last change where that is its only date', () => {
  const feed = parseUpstream(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><updated>2026-02-03T04:05:06Z</updated></entry></feed>',
  )
  expect(feedEntries(feed, URL_OF_FEED)[0]).toMatchObject({
    published: '2026-02-03T04:05:06Z',
    updated: '2026-02-03T04:05:06Z',
  })
})

it('hands the author of a podcast down, and parts several whole names', () => {
  const [episode] = entries(
    '<item><title>1</title></item>',
    '<itunes:author>Ada Holm</itunes:author>',
  )
  expect(episode?.authors).toEqual([{ name: 'Ada Holm' }])
  const [paper, one] = entries(
    '<item><title>2</title><dc:creator>Ada Holm, Bo Lind, Cy Dahl</dc:creator></item><item><title>3</title><dc:creator>Holm, Ada</dc:creator></item>',
  )
  expect(paper?.authors.map(({ name }) => name)).toEqual(['Ada Holm', 'Bo Lind', 'Cy Dahl'])
  expect(one?.authors).toEqual([{ name: 'Holm, Ada' }])
  const [linked] = entries(
    '<item><title>4</title><dc:creator>&lt;a href="/1"&gt;Ada Holm&lt;/a&gt;, &lt;a href="/2"&gt;Bo Lind&lt;/a&gt;</dc:creator></item>',
  )
  expect(linked?.authors.map(({ name }) => name)).toEqual(['Ada Holm', 'Bo Lind'])
})

it.each([
  ['Ada Holm; Bo Lind', ['Ada Holm', 'Bo Lind']],
  ['By Ada Holm and Bo Lind', ['Ada Holm', 'Bo Lind']],
  ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
  ['a@pier.example (Ada Holm), b@pier.example (Bo Lind)', ['Ada Holm', 'Bo Lind']],
  ['"Ada Holm" &lt;a@pier.example&gt;', ['Ada Holm']],
  ['Holm and Sons', ['Holm and Sons']],
  ['a@pier.example', ['a@pier.example']],
])('names people as feeds write them: %s', (written, wanted) => {
  const [entry] = entries(`<item><title>1</title><author>${written}</author></item>`)
  expect(entry?.authors.map(({ name }) => name)).toEqual(wanted)
})

it('prefers a name to a mail box', () => {
  const [entry] = entries(
    '<item><title>1</title><author>a@pier.example</author><dc:creator>Ada Holm</dc:creator></item>',
  )
  expect(entry?.authors).toEqual([{ name: 'Ada Holm' }])
})

it.each([
  ['en-US', 'en'],
  ['fi_FI', 'fi'],
  ['pt-BR', 'pt-BR'],
  ['zh-TW', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['jp', 'ja'],
  ['cz', 'cs'],
  ['xx', null],
  ['und', null],
  ['english please', null],
  [null, null],
])('takes %s for a text in %s', (declared, wanted) => {
  const [entry] = entries(day(1), declared === null ? '' : `<language>${declared}</language>`)
  expect(entry?.language).toBe(wanted)
})

it('knows the page of a feed, unless that is the feed itself', () => {
  expect(feedHome({ homeUrl: '/' }, URL_OF_FEED)).toBe('https://cdn.example/')
  expect(feedHome({ homeUrl: URL_OF_FEED }, URL_OF_FEED)).toBeNull()
  expect(feedHome({ homeUrl: null }, URL_OF_FEED)).toBeNull()
})
