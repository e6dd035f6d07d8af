/** Atom 1.0 (RFC 4287), and 0.3. */

import { describe, expect, it } from 'vitest'
import { parseUpstream } from '../../src/follow/parse.ts'

const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${inner}</feed>`
const entryOf = (entry: string, feed = '', attributes = '') =>
  parseUpstream(atom(`${feed}<entry>${entry}</entry>`, attributes)).entries[0]!

describe('Atom 1.0', () => {
  it('is read in full', () => {
    const feed = parseUpstream(
      atom(
        `<link rel="self" href="https://quay.example/atom"/><link href="https://quay.example/"/>
        <title>Quay</title><subtitle>Ships</subtitle><rights>Quay 2026</rights><id>urn:feed</id>
        <entry>
          <title type="html">Tide &amp;amp; time</title>
          <link rel="enclosure" href="https://quay.example/t.mp3" type="audio/mpeg" length="12"/>
          <link rel="replies" href="https://quay.example/1/replies"/>
          <link rel="alternate" href="https://quay.example/1"/>
          <id>urn:1</id><published>2026-03-01T00:00:00Z</published><updated>2026-03-02T00:00:00Z</updated>
          <author><name>Jo Marsh</name><uri>https://jo.example/</uri><email>jo@jo.example</email></author>
          <author><email>bo@quay.example</email></author>
          <category term="tides" label="Tides"/>
          <summary>Short.</summary>
          <content type="html">&lt;p&gt;Long.&lt;/p&gt;</content>
        </entry>`,
        ' xml:lang="en-GB"',
      ),
    )
    expect(feed).toEqual({
      title: 'Quay',
      description: 'Ships',
      homeUrl: 'https://quay.example/',
      linksToSite: false,
      language: 'en-GB',
      rights: 'Quay 2026',
      ttlMinutes: null,
      entries: [
        {
          hasOwnId: true,
          id: 'urn:1',
          url: 'https://quay.example/1',
          title: 'Tide &amp; time',
          summary: 'Short.',
          content: '<p>Long.</p>',
          authors: [{ name: 'Jo Marsh', url: 'https://jo.example/' }, { name: 'bo@quay.example' }],
          tags: ['tides'],
          published: '2026-03-01T00:00:00Z',
          updated: '2026-03-02T00:00:00Z',
          language: null,
          image: null,
          enclosures: [{ url: 'https://quay.example/t.mp3', type: 'audio/mpeg', length: 12 }],
        },
      ],
    })
  })

  it.each([
    [
      'in the default namespace',
      '<div xmlns="http://www.w3.org/1999/xhtml">A &lt; B<br/><em title="&quot;x&quot;">C&nbsp;D</em></div>',
    ],
    [
      'with a prefix',
      '<h:div xmlns:h="http://www.w3.org/1999/xhtml">A &lt; B<h:br/><h:em title="&quot;x&quot;">C&#160;D</h:em></h:div>',
    ],
    ['in CDATA', '<div>A <![CDATA[<]]> B<br></br><em title="&quot;x&quot;">C\u00a0D</em></div>'],
  ])('gives XHTML back as HTML without its outer div: %s', (_, markup) => {
    expect(entryOf(`<content type="xhtml"> ${markup} </content>`).content).toBe(
      'A &lt; B<br><em title="&quot;x&quot;">C\u00a0D</em>',
    )
  })

  it('keeps the inner divs of XHTML, and what follows it', () => {
    const entry = entryOf(
      '<content type="xhtml"><div><div>A</div>B</div></content><title>T</title>',
    )
    expect(entry).toMatchObject({ content: '<div>A</div>B', title: 'T' })
  })

  it.each([
    ['a sign', '<title>Why &lt;table> is &lt; fine</title>', 'Why &lt;table> is < fine'],
    ['declared', '<title type="text">&lt;br></title>', '&lt;br>'],
    ['HTML all the same', '<title>&lt;b>Bold&lt;/b></title>', '<b>Bold</b>'],
    ['referring to a character', '<title>It&amp;#8217;s</title>', 'It&#8217;s'],
  ])('takes plain text for what it is: %s', (_, title, expected) => {
    expect(entryOf(title).title).toBe(expected)
  })

  it('keeps the paragraphs of plain text', () => {
    expect(entryOf('<content type="text/plain">One\n \nTwo\nthree</content>').content).toBe(
      'One\n<p>Two\nthree',
    )
  })

  it.each([
    ['elsewhere', '<content src="https://quay.example/1.pdf" type="application/pdf"/>'],
    ['no text', '<content type="image/png">aGVsbG8=</content>'],
  ])('has no content where that is %s', (_, content) => {
    expect(entryOf(`${content}<summary>S</summary>`)).toMatchObject({ content: '', summary: 'S' })
  })

  it.each([
    [
      'its own',
      '<author><name>Own</name></author><source><author><name>S</name></author></source>',
      'Own',
    ],
    [
      'of its source',
      '<source><title>S</title><author><name>Source</name></author></source>',
      'Source',
    ],
    ['of the feed', '', 'Feed'],
  ])('names the authors of an entry: %s', (_, entry, name) => {
    const { authors, title } = entryOf(
      `<title>T</title>${entry}`,
      '<author><name>Feed</name></author>',
    )
    expect(authors).toEqual([{ name }])
    expect(title).toBe('T')
  })

  it.each([
    ['<link rel="via" href="/via"/><link href="/page"/>', '/page'],
    ['<link rel="self" href="/self"/><link rel="related" href="/related"/>', '/related'],
    ['<link rel="self" href="/self"/><link rel="hub" href="/hub"/>', null],
    ['<link href=" "/>', null],
  ])('chooses the page among %s', (links, url) => {
    expect(entryOf(links).url).toBe(url)
  })

  it('resolves addresses against xml:base, nested too', () => {
    const entry = entryOf(
      `<link href="a"/><link rel="enclosure" href="b.mp3"/>
       <author><name>Jo</name><uri xml:base="https://jo.example/me/">x</uri></author>
       <media:thumbnail url="/t.png" xml:base="https://img.example/"/><id>a</id>`,
      '<link href="../home"/>',
      ' xml:base="https://quay.example/x/y/"',
    )
    expect(entry).toMatchObject({
      id: 'a',
      url: 'https://quay.example/x/y/a',
      authors: [{ name: 'Jo', url: 'https://jo.example/me/x' }],
      image: 'https://img.example/t.png',
    })
    expect(entry.enclosures[0]?.url).toBe('https://quay.example/x/y/b.mp3')
    const nested = atom(
      '<entry xml:base="deep/"><link href="a"/></entry>',
      ' xml:base="https://quay.example/x/"',
    )
    expect(parseUpstream(nested).entries[0]?.url).toBe('https://quay.example/x/deep/a')
  })

  it.each([
    ['/relative/', 'a'],
    ['http://[', 'a'],
  ])('leaves an address as written where xml:base is %s', (base, url) => {
    expect(entryOf('<link href="a"/>', '', ` xml:base="${base}"`).url).toBe(url)
  })

  it('knows the language of an entry by its text, then by itself', () => {
    expect(entryOf('<content xml:lang="he">x</content>').language).toBe('he')
    const own = atom('<entry xml:lang="cy"><content>x</content></entry>', ' xml:lang="en"')
    expect(parseUpstream(own)).toMatchObject({ language: 'en', entries: [{ language: 'cy' }] })
  })

  it('is read with a prefix as well', () => {
    const feed =
      parseUpstream(`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Quay</a:title>
      <a:entry><a:title>Ebb</a:title><a:link href="/1"/></a:entry></a:feed>`)
    expect(feed).toMatchObject({ title: 'Quay', entries: [{ title: 'Ebb', url: '/1' }] })
  })
})

describe('Atom 0.3', () => {
  it('is read by its own names', () => {
    const feed = parseUpstream(`<feed version="0.3" xmlns="http://purl.org/atom/ns#">
      <title>Quay</title><tagline>Ships</tagline><copyright>2003</copyright>
      <entry><title type="text/html" mode="escaped">A &amp;amp; B</title><id>1</id>
        <issued>2003-12-13T08:29:29-04:00</issued><modified>2003-12-14T00:00:00Z</modified>
        <author><name>Jo</name><url>https://jo.example/</url></author>
        <content type="application/xhtml+xml" mode="xml"><div>A &lt; <b>B</b></div></content>
      </entry></feed>`)
    expect(feed).toMatchObject({ title: 'Quay', description: 'Ships', rights: '2003' })
    expect(feed.entries[0]).toMatchObject({
      title: 'A &amp; B',
      published: '2003-12-13T08:29:29-04:00',
      updated: '2003-12-14T00:00:00Z',
      authors: [{ name: 'Jo', url: 'https://jo.example/' }],
      content: 'A &lt; <b>B</b>',
    })
  })
})

describe('Atom 1.0 in base64', () => {
  const entryOf = (inner: string) =>
    parseUpstream(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><id>urn:1</id>${inner}</entry></feed>`,
    ).entries[0]!
  const coded = (name: string, bytes: string) =>
    `<${name} type="application/octet-stream">${btoa(bytes)}</${name}>`

  it('is decoded, as HTML or as text', () => {
    expect(entryOf(coded('content', '<p>Low water.</p>')).content).toBe('<p>Low water.</p>')
    expect(entryOf(coded('summary', 'Low water.')).summary).toBe('Low water.')
  })

  it('is left out where its bytes are no text', () => {
    expect(entryOf(coded('content', '\xff\xd8\xff')).content).toBe('')
    expect(entryOf(`<content type="image/png">${btoa('x')}</content>`).content).toBe('')
  })
})
