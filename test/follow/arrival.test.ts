import { describe, expect, it } from 'vitest'
import { arrivalOf } from '../../src/follow/arrival.ts'
import { feedEntries } from '../../src/follow/feed-entries.ts'
import { parseUpstream } from '../../src/follow/parse.ts'
import type { Source } from '../../src/follow/sources.ts'

const source: Source = {
  name: 'quay',
  url: 'https://quay.example/rss',
  title: '',
  language: null,
  tags: ['sea'],
  added: 0,
  nextPoll: 0,
  lastAttempt: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  ended: false,
  full: false,
  validators: {},
}

function arrivalFrom(item: string, channelTitle = 'Quay') {
  const feed = parseUpstream(
    `<rss version="2.0"><channel><title>${channelTitle}</title><item>${item}</item></channel></rss>`,
  )
  return arrivalOf('key', feedEntries(feed, source.url)[0]!, source, feed, 0)
}

describe('what is queued of an entry', () => {
  it('is titled in plain text, though feeds write HTML', () => {
    const { title, sourceTitle } = arrivalFrom(
      '<title><![CDATA[It&#8217;s <em>high</em> tide]]></title>',
      'Quay &amp;amp; &lt;b&gt;Pier&lt;/b&gt;',
    )
    expect([title, sourceTitle]).toEqual(['It’s high tide', 'Quay & Pier'])
  })

  it('is bounded, and no character is cut in two', () => {
    const { title, tags } = arrivalFrom(
      `<title>${'🚢'.repeat(501)}</title><category>x${'🚢'.repeat(60)}</category>`,
    )
    expect(title.length).toBeLessThanOrEqual(1000)
    expect(title.length).toBeGreaterThan(900)
    expect([title, ...tags].every((text) => text.isWellFormed())).toBe(true)
  })

  it('fits into the queue, whatever its feed writes into each field', () => {
    const long = '雨'.repeat(5_000)
    const link = `https://a.example/${'x'.repeat(4_000)}`
    const author = `<dc:creator>${long}</dc:creator>`
    const item = `<title>${long}</title><link>${link}</link><guid>${long}</guid>${author.repeat(40)}
      ${Array.from({ length: 200 }, (_, i) => `<category>${i}${long}</category>`).join('')}
      <media:thumbnail url="${link}.png"/><description>${long.repeat(20)}</description>`
    const arrival = arrivalFrom(item, long)
    expect(new TextEncoder().encode(JSON.stringify(arrival)).length).toBeLessThan(128_000)
    expect(arrival).toMatchObject({ url: link, isCut: true })
  })

  it('has room for a text beside many authors with endless addresses', () => {
    const name = 'ж'.repeat(200)
    const authors = Array.from({ length: 20 }, (_, i) => ({
      name: `${i}${name}`,
      url: `https://a.example/${i}/${'x'.repeat(4_000)}`,
    }))
    const item = { id: '雨'.repeat(500), title: name, content_html: '雨'.repeat(50_000), authors }
    const version = 'https://jsonfeed.org/version/1.1'
    const feed = parseUpstream(JSON.stringify({ version, title: 'Quay', items: [item] }))
    const [entry] = feedEntries(feed, source.url)
    const arrival = arrivalOf('key', entry!, source, feed, 0)
    expect(arrival.authors).toHaveLength(20)
    expect(arrival.html.length).toBeGreaterThan(25_000)
  })

  it('is filed under the tags of its source and its own', () => {
    const arrival = arrivalFrom('<title>a</title><link>/a</link><category>tides</category>')
    expect(arrival).toMatchObject({ url: 'https://quay.example/a', tags: ['sea', 'tides'] })
  })

  it.each([
    ['behind a sentence', 'It rained. ', /rained\.$/],
    ['behind a sentence', 'Шёл дождь. ', /дождь\.$/],
    ['behind a sentence', '雨が降った。', /降った。$/],
    ['anywhere, as none ends', '\\"rain\\" ', /[\\"rain ]$/],
  ])('is cut to what a queue takes, %s: %s', (_, sentence, end) => {
    const text = sentence.repeat(20_000)
    const arrival = arrivalFrom(`<title>a</title><description>${text}</description>`)
    expect(arrival.isCut).toBe(true)
    expect(arrival.html.length).toBeGreaterThan(10_000)
    expect(text.startsWith(arrival.html)).toBe(true)
    expect(arrival.html).toMatch(end)
    expect(new TextEncoder().encode(JSON.stringify(arrival)).length).toBeLessThan(128_000)
  })

  it('is not cut for a picture that is written into it', () => {
    const html = `<p>It rained.</p><img src="data:image/png;base64,${'A'.repeat(200_000)}"><p>Then not.</p>`
    const arrival = arrivalFrom(`<title>a</title><description><![CDATA[${html}]]></description>`)
    expect(arrival).toMatchObject({
      isCut: false,
      html: '<p>It rained.</p><img src=""><p>Then not.</p>',
    })
  })
})
