/** JSON Feed 1.0 and 1.1. */

import { describe, expect, it } from 'vitest'
import { parseUpstream } from '../../src/follow/parse.ts'

const VERSION = 'https://jsonfeed.org/version/1.1'
const read = (feed: object) => parseUpstream(JSON.stringify({ version: VERSION, ...feed }))
const entryOf = (item: object) => read({ items: [item] }).entries[0]!

describe('JSON Feed', () => {
  it('is read in full', () => {
    const feed = read({
      title: 'Quay',
      description: 'Ships',
      home_page_url: 'https://quay.example/',
      feed_url: 'https://quay.example/feed.json',
      language: 'nl',
      authors: [{ name: 'Editors' }],
      items: [
        {
          id: 17,
          url: 'https://quay.example/1',
          external_url: 'https://other.example/',
          title: 'Ebb',
          summary: 'Short.',
          content_html: '<p>Long.</p>',
          content_text: 'Long.',
          image: 'https://quay.example/1.png',
          date_published: '2026-03-01T00:00:00Z',
          date_modified: '2026-03-02T00:00:00Z',
          authors: [
            { name: 'Jo', url: 'https://jo.example/' },
            { url: 'https://nameless.example/' },
          ],
          tags: ['tides', '', 7],
          language: 'fr',
          attachments: [
            { url: 'https://quay.example/1.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 },
            { mime_type: 'audio/mpeg' },
          ],
        },
      ],
    })
    expect(feed).toEqual({
      title: 'Quay',
      description: 'Ships',
      homeUrl: 'https://quay.example/',
      linksToSite: true,
      language: 'nl',
      rights: null,
      ttlMinutes: null,
      entries: [
        {
          hasOwnId: true,
          id: '17',
          url: 'https://quay.example/1',
          title: 'Ebb',
          summary: 'Short.',
          content: '<p>Long.</p>',
          authors: [{ name: 'Jo', url: 'https://jo.example/' }],
          tags: ['tides', '7'],
          published: '2026-03-01T00:00:00Z',
          updated: '2026-03-02T00:00:00Z',
          language: 'fr',
          image: 'https://quay.example/1.png',
          enclosures: [{ url: 'https://quay.example/1.mp3', type: 'audio/mpeg', length: 12 }],
        },
      ],
    })
  })

  it('has one author in 1.0, and those of the feed for an item without', () => {
    expect(entryOf({ id: '1', author: { name: 'Jo' } }).authors).toEqual([{ name: 'Jo' }])
    const feed = read({ authors: [{ name: 'Editors' }], items: [{ id: '1' }] })
    expect(feed.entries[0]?.authors).toEqual([{ name: 'Editors' }])
  })

  it('holds plain text in title and content_text', () => {
    expect(entryOf({ title: 'Why <table>', content_text: 'A <b> B\n\nC' })).toMatchObject({
      title: 'Why &lt;table>',
      content: 'A &lt;b> B\n<p>C',
    })
  })

  it('falls back to the external address, and to a picture among the attachments', () => {
    const entry = entryOf({
      external_url: 'https://other.example/',
      attachments: [{ url: '/1.png', mime_type: 'image/png', size_in_bytes: -1 }],
    })
    expect(entry).toMatchObject({ id: 'https://other.example/', url: 'https://other.example/' })
    expect(entry.image).toBe('/1.png')
    expect(entry.enclosures[0]?.length).toBeNull()
  })

  it('is known by its items or by its version, behind white space and a byte order mark', () => {
    expect(parseUpstream('\ufeff\n {"items":[{"id":"1"}]}').entries).toHaveLength(1)
    expect(parseUpstream(`{"version":"${VERSION}"}`).entries).toEqual([])
  })

  it('passes over what has the wrong type', () => {
    const feed = parseUpstream(
      `{"title":["x"],"items":[null,1,"x",[],{"id":"1","title":{},"tags":"x","authors":{"name":"x"},
      "attachments":[null,"x"],"__proto__":{"url":"https://proto.example/"}}]}`,
    )
    expect(feed.title).toBe('')
    expect(feed.entries).toEqual([
      expect.objectContaining({
        id: '1',
        url: null,
        title: '',
        tags: [],
        authors: [],
        enclosures: [],
      }),
    ])
  })
})
