/** RSS 0.91, 1.0 and 2.0 with the vocabularies that its feeds add. */

import { describe, expect, it } from 'vitest'
import { parseUpstream } from '../../src/follow/parse.ts'

const rss = (items: string, channel = '') =>
  `<rss version="2.0"><channel><title>Quay</title>${channel}${items}</channel></rss>`
const entryOf = (item: string) => parseUpstream(rss(`<item>${item}</item>`)).entries[0]!

describe('RSS 2.0', () => {
  it('is read in full', () => {
    const feed = parseUpstream(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <atom:link href="https://quay.example/rss" rel="self"/>
    <title>Quay &amp; Pier</title><link>https://quay.example/</link>
    <description>Ships</description><language>nl-BE</language><copyright>Quay 2026</copyright><ttl>90</ttl>
    <image><title>Logo</title><link>https://logo.example/</link></image>
    <item>
      <title>Tide &lt;b&gt;tables&lt;/b&gt;</title>
      <link>https://quay.example/tides?a=1&amp;b=2</link>
      <guid isPermaLink="false">quay-17</guid>
      <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
      <author>jo@quay.example (Jo Marsh)</author>
      <category>tides</category><category domain="x">moon</category>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>High &amp; low.</p>]]></content:encoded>
      <enclosure url="https://quay.example/t.mp3" length="1234" type="audio/mpeg"/>
      <enclosure url="https://quay.example/t.jpg" length="" type="image/jpeg"/>
    </item>
  </channel>
</rss>`)
    expect(feed).toEqual({
      title: 'Quay & Pier',
      description: 'Ships',
      homeUrl: 'https://quay.example/',
      linksToSite: true,
      language: 'nl-BE',
      rights: 'Quay 2026',
      ttlMinutes: 90,
      entries: [
        {
          hasOwnId: true,
          id: 'quay-17',
          url: 'https://quay.example/tides?a=1&b=2',
          title: 'Tide <b>tables</b>',
          summary: 'Short.',
          content: '<p>High &amp; low.</p>',
          authors: [{ name: 'Jo Marsh' }],
          tags: ['tides', 'moon'],
          published: 'Mon, 02 Mar 2026 10:00:00 GMT',
          updated: null,
          language: null,
          image: 'https://quay.example/t.jpg',
          enclosures: [
            { url: 'https://quay.example/t.mp3', type: 'audio/mpeg', length: 1234 },
            { url: 'https://quay.example/t.jpg', type: 'image/jpeg', length: null },
          ],
        },
      ],
    })
  })

  it.each([
    ['is an address', '<guid>https://quay.example/1</guid>', 'https://quay.example/1'],
    ['says that it is none', '<guid isPermaLink="false">https://quay.example/1</guid>', null],
    ['cannot be one', '<guid>quay-1</guid>', null],
    ['stands behind a link', '<guid>https://a.example/</guid><link>/1</link>', '/1'],
  ])('takes the guid for the address where it %s', (_, item, url) => {
    expect(entryOf(item).url).toBe(url)
  })

  it.each([
    ['guid', '<guid>g</guid><link>l</link><title>t</title>', 'g'],
    ['address', '<link>l</link><title>t</title>', 'l'],
    ['title', '<title>t</title><description>d</description>', 't'],
    ['text', '<description>d</description>', 'd'],
  ])('has an id for every entry: its %s', (_, item, id) => {
    expect(entryOf(item).id).toBe(id)
  })

  it.each([
    ['jo@quay.example (Jo Marsh)', 'Jo Marsh'],
    ['Jo Marsh (jo@quay.example)', 'Jo Marsh'],
    ['Jo Marsh &lt;jo@quay.example&gt;', 'Jo Marsh'],
    ['Jo Marsh (Quay)', 'Jo Marsh (Quay)'],
    ['jo@quay.example', 'jo@quay.example'],
  ])('knows the name in %s', (author, name) => {
    expect(entryOf(`<author>${author}</author>`).authors).toEqual([{ name }])
  })

  it('prefers the address in text to atom:link without relation', () => {
    const feed = parseUpstream(
      rss('', '<atom:link href="https://quay.example/rss"/><link>https://quay.example/</link>'),
    )
    expect(feed.homeUrl).toBe('https://quay.example/')
  })

  it('ignores letter case in names', () => {
    expect(
      entryOf('<PubDate>today</PubDate><GUID ISPERMALINK="FALSE">http://a</GUID>'),
    ).toMatchObject({ published: 'today', id: 'http://a', url: null })
  })

  it('gives markup that nobody escaped back as HTML', () => {
    expect(
      entryOf('<description>One<br/><p class="a">1 &lt; 2 &amp; <i>so on</i></p></description>')
        .summary,
    ).toBe('One<br><p class="a">1 &lt; 2 &amp; <i>so on</i></p>')
    expect(entryOf('<body xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></body>').content).toBe(
      '<p>Text</p>',
    )
  })

  it.each([['-5'], ['soon'], ['Infinity'], ['']])('does not believe a ttl of %j', (ttl) => {
    expect(parseUpstream(rss('', `<ttl>${ttl}</ttl>`)).ttlMinutes).toBeNull()
  })
})

describe('the vocabularies', () => {
  it('Dublin Core stands in for what is missing', () => {
    expect(
      entryOf(`<dc:title>Ebb</dc:title><dc:creator>Ann</dc:creator><dc:creator>Bo</dc:creator>
        <dc:date>2026-03-02</dc:date><dc:subject>sea</dc:subject><dc:description>Low</dc:description>
        <dc:language>ga</dc:language><dcterms:modified>2026-03-03</dcterms:modified>`),
    ).toMatchObject({
      title: 'Ebb',
      authors: [{ name: 'Ann' }, { name: 'Bo' }],
      published: '2026-03-02',
      updated: '2026-03-03',
      tags: ['sea'],
      summary: 'Low',
      language: 'ga',
    })
  })

  it('of Yandex has the text, that of warnings what is to come, that of journals the day', () => {
    expect(
      entryOf('<description>Low</description><yandex:full-text>Ebb &amp; flood</yandex:full-text>'),
    ).toMatchObject({ content: 'Ebb & flood' })
    expect(entryOf('<turbo:content><![CDATA[<p>Ebb</p>]]></turbo:content>').content).toBe(
      '<p>Ebb</p>',
    )
    expect(entryOf('<cap:description>Gusts at noon</cap:description>').summary).toBe(
      'Gusts at noon',
    )
    expect(entryOf('<prism:publicationDate>2026-03-02</prism:publicationDate>').published).toBe(
      '2026-03-02',
    )
  })

  it('names people of Reddit without the path of their pages', () => {
    expect(entryOf('<author><name>/u/ann</name></author>').authors).toEqual([{ name: 'ann' }])
  })

  it('is known by its namespace under any prefix', () => {
    const feed = parseUpstream(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:one="http://purl.org/rss/1.0/" xmlns:d="HTTP://purl.org/dc/elements/1.1">
      <one:channel><one:title>Quay</one:title></one:channel>
      <one:item><one:title>Ebb</one:title><d:creator>Ann</d:creator>
        <subject xmlns="http://purl.org/dc/elements/1.1/">sea</subject></one:item></r:RDF>`)
    expect(feed.title).toBe('Quay')
    expect(feed.entries[0]).toMatchObject({
      title: 'Ebb',
      authors: [{ name: 'Ann' }],
      tags: ['sea'],
    })
  })

  it.each([
    ['content of an image', '<media:content url="/a" medium="image"/>', '/a'],
    [
      'a type',
      '<media:content url="/v" type="video/mp4"/><media:content url="/a" type="image/png"/>',
      '/a',
    ],
    ['a name', '<media:content url="/a.jpg?s=1"/>', '/a.jpg?s=1'],
    ['a thumbnail', '<media:content url="/v" medium="video"/><media:thumbnail url="/a"/>', '/a'],
    [
      'a group',
      '<media:group><media:content url="/v"><media:thumbnail url="/a"/></media:content></media:group>',
      '/a',
    ],
    ['iTunes', '<itunes:image href="/a"/>', '/a'],
    ['nothing', '<media:content url="/v" medium="video"/>', null],
  ])('Media RSS and iTunes show a picture by %s', (_, item, image) => {
    expect(entryOf(item).image).toBe(image)
  })

  it('Media RSS and iTunes name and describe', () => {
    expect(
      entryOf(`<media:group><media:title>Ebb</media:title><media:description>Low</media:description>
        </media:group><itunes:author>Ann</itunes:author>`),
    ).toMatchObject({ title: 'Ebb', summary: 'Low', authors: [{ name: 'Ann' }] })
    expect(entryOf('<itunes:summary>Long</itunes:summary>').summary).toBe('Long')
  })

  it('Media RSS describes in lines of plain text, or in HTML', () => {
    const described = (attributes: string) =>
      entryOf(`<media:description${attributes}>Ebb &lt; flood\n00:00 Ebb</media:description>`)
        .summary
    expect(described('')).toBe('Ebb < flood<br>00:00 Ebb')
    expect(described(' type="html"')).toBe('Ebb < flood\n00:00 Ebb')
  })

  it('Media RSS encloses sound and films, each once', () => {
    const { enclosures } = entryOf(`<enclosure url="/a.mp3" type="audio/mpeg" length="9"/>
      <media:content url="/a.mp3" type="audio/mpeg"/>
      <media:group><media:content url="/b.mp4" type="video/mp4" fileSize="7"/></media:group>
      <media:content url="/c" medium="video"/><media:content url="/d.png" type="image/png"/>
      <media:content url="/player" type="application/x-shockwave-flash" medium="video"/>`)
    expect(enclosures).toEqual([
      { url: '/a.mp3', type: 'audio/mpeg', length: 9 },
      { url: '/b.mp4', type: 'video/mp4', length: 7 },
      { url: '/c', type: null, length: null },
    ])
  })

  it.each([
    ['1:02:03', 3723],
    ['62:03', 3723],
    ['3723', 3723],
    ['0', undefined],
    ['an hour', undefined],
  ])('iTunes says how long it plays: %s', (written, seconds) => {
    const { enclosures } = entryOf(
      `<enclosure url="/a.mp3" type="audio/mpeg"/><enclosure url="/a.png" type="image/png"/>
       <itunes:duration>${written}</itunes:duration>`,
    )
    expect(enclosures.map((one) => one.seconds)).toEqual([seconds, undefined])
  })
})

describe('RSS 1.0 and 0.91', () => {
  it('has its items beside the channel, named by rdf:about', () => {
    const feed = parseUpstream(`<rdf:RDF xmlns="http://purl.org/rss/1.0/"
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <channel rdf:about="https://quay.example/"><title>Quay</title><link>https://quay.example/</link>
        <items><rdf:Seq><rdf:li resource="https://quay.example/1"/></rdf:Seq></items></channel>
      <image><title>Logo</title></image>
      <item rdf:about="urn:1"><title>Ebb</title><link>https://quay.example/1</link></item>
      <textinput><title>Search</title></textinput></rdf:RDF>`)
    expect(feed).toMatchObject({ title: 'Quay', homeUrl: 'https://quay.example/' })
    expect(feed.entries.map(({ id, title, url }) => [id, title, url])).toEqual([
      ['urn:1', 'Ebb', 'https://quay.example/1'],
    ])
  })

  it('reads the document type of 0.91 without what it refers to', () => {
    const feed = parseUpstream(`<!DOCTYPE rss [<!ENTITY % HTML SYSTEM "http://dtd.example/"> %HTML;
      <!ENTITY own "expanded">]><rss version="0.91"><channel><title>Quay &own;</title>
      <item><title>Caf&eacute; &nbsp;&unknown;</title></item></channel></rss>`)
    expect(feed.title).toBe('Quay &own;')
    expect(feed.entries[0]?.title).toBe('Café \u00a0&unknown;')
  })
})

describe('how often a feed is updated', () => {
  const minutes = (channel: string, xmlns = 'http://purl.org/rss/1.0/modules/syndication/') =>
    parseUpstream(
      `<rss version="2.0" xmlns:s="${xmlns}"><channel><title>Quay</title>${channel}</channel></rss>`,
    ).ttlMinutes

  it.each([
    ['<s:updatePeriod>hourly</s:updatePeriod><s:updateFrequency>2</s:updateFrequency>', 30],
    ['<s:updatePeriod> Daily </s:updatePeriod>', 1440],
    ['<s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>', 360],
    ['<s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>0</s:updateFrequency>', 1440],
    ['<ttl>90</ttl><s:updatePeriod>daily</s:updatePeriod>', 90],
    ['<ttl>-5</ttl><s:updatePeriod>weekly</s:updatePeriod>', 10_080],
    ['<s:updatePeriod>often</s:updatePeriod>', null],
    ['<s:updateFrequency>2</s:updateFrequency>', null],
  ])('%s', (channel, wanted) => {
    expect(minutes(channel)).toBe(wanted)
  })

  it('by a namespace over HTTPS as well', () => {
    const daily = '<s:updatePeriod>daily</s:updatePeriod>'
    expect(minutes(daily, 'https://purl.org/rss/1.0/modules/syndication')).toBe(1440)
  })
})

it('dates an item by when it was made, where it has no other date', () => {
  const feed = parseUpstream(
    `<rss version="2.0" xmlns:d="https://purl.org/dc/terms/"><channel><item><title>x</title><d:created>2026-03-02</d:created></item></channel></rss>`,
  )
  expect(feed.entries[0]?.published).toBe('2026-03-02')
})

describe('what other vocabularies say of an item', () => {
  const namespaces = `xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:g="http://www.google.com/schemas/play-podcasts/1.0" xmlns:t="http://purl.org/dc/terms/" xmlns:m="http://search.yahoo.com/mrss/"`
  const itemOf = (inner: string) =>
    parseUpstream(
      `<rss version="2.0" ${namespaces}><channel><g:author>Jo Marsh</g:author><item>${inner}</item></channel></rss>`,
    ).entries[0]!

  it.each([
    ['<i:title>Ebb</i:title>', { title: 'Ebb' }],
    ['<title>Ebb</title><i:title>Other</i:title>', { title: 'Ebb' }],
    ['<g:description>Low water.</g:description>', { summary: 'Low water.' }],
    ['<t:abstract>Low water.</t:abstract>', { summary: 'Low water.' }],
    ['<i:category text="sea"/><m:category label="x">sky</m:category>', { tags: ['sea', 'sky'] }],
    ['<i:keywords>sea, sky,</i:keywords>', { tags: ['sea', 'sky'] }],
    ['<category>a, b</category><m:keywords>sea</m:keywords>', { tags: ['a, b', 'sea'] }],
    [
      '<image><url>https://quay.example/i.jpg</url></image>',
      { image: 'https://quay.example/i.jpg' },
    ],
    ['<image>https://quay.example/i.jpg</image>', { image: 'https://quay.example/i.jpg' }],
    ['<title>Ebb</title>', { authors: [{ name: 'Jo Marsh' }] }],
  ])('%s', (inner, wanted) => {
    expect(itemOf(inner)).toMatchObject(wanted)
  })
})
