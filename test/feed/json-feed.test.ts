import { parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { renderJsonFeed } from '../../src/feed/json-feed.ts'
import { channel, entry, HOSTILE_TEXTS } from './samples.ts'

test('every field of JSON Feed 1.1 arrives', () => {
  const full = entry({
    authors: [{ name: 'Ana & Söhne', url: 'https://ana.example' }, { name: '李雷' }],
    tags: [{ term: 'boats', label: 'Boats' }, { term: 'b2', label: 'Boats' }, { term: 'sea' }],
    image: { url: 'https://harbour.example/a.jpg' },
    attachments: [
      { url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', length: 7, durationSeconds: 61 },
    ],
    source: {
      title: 'Upstream',
      url: 'https://up.example/original',
      feedUrl: 'https://up.example/feed',
    },
    sentences: [
      { text: 'It left at nine.', href: 'https://up.example/original#:~:text=It%20left' },
    ],
    translations: [{ language: 'de', url: 'https://harbour.example/articles/faehre' }],
  })
  expect(JSON.parse(renderJsonFeed(channel(), [full]))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Notes from the harbour',
    home_page_url: 'https://harbour.example/',
    feed_url: 'https://harbour.example/feed',
    description: 'What was written about the harbour',
    icon: 'https://harbour.example/icon.png',
    language: 'en',
    authors: [{ name: 'Harbour Office', url: 'https://harbour.example/office' }],
    next_url: 'https://harbour.example/feed?cursor=2&limit=5',
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    items: [
      {
        id: 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
        url: 'https://harbour.example/articles/ferry',
        external_url: 'https://up.example/original',
        title: 'The ferry is late',
        content_html: '<div lang="en" dir="ltr"><p>It left at nine.</p></div>',
        summary: 'It left at nine.',
        image: 'https://harbour.example/a.jpg',
        date_published: '2026-02-01T08:00:00Z',
        date_modified: '2026-02-02T08:30:00Z',
        authors: [{ name: 'Ana & Söhne', url: 'https://ana.example/' }, { name: '李雷' }],
        tags: ['Boats', 'sea'],
        language: 'en',
        attachments: [
          {
            url: 'https://harbour.example/a.mp3',
            mime_type: 'audio/mpeg',
            size_in_bytes: 7,
            duration_in_seconds: 61,
          },
        ],
        _lede: {
          direction: 'ltr',
          sentences: [
            { text: 'It left at nine.', href: 'https://up.example/original#:~:text=It%20left' },
          ],
          translations: [{ language: 'de', url: 'https://harbour.example/articles/faehre' }],
          source: { title: 'Upstream', feed_url: 'https://up.example/feed' },
        },
      },
    ],
  })
})

test('what is not known is left out', () => {
  const { published, updated, language, direction, ...rest } = entry()
  const { nextUrl, icon, ...small } = channel({ hubs: [], language: 'und' })
  const feed = JSON.parse(renderJsonFeed(small, [{ ...rest, title: '', url: '' }]))
  expect(Object.keys(feed)).toEqual([
    'version',
    'title',
    'home_page_url',
    'feed_url',
    'description',
    'authors',
    'items',
  ])
  expect(Object.keys(feed.items[0])).toEqual(['id', 'content_html', 'summary'])
})

test.each(HOSTILE_TEXTS)('well-formed Unicode with %s', (_, text) => {
  const json = renderJsonFeed(channel({ title: text, description: text }), [
    entry({ title: text, summary: text, contentHtml: text, authors: [{ name: text }] }),
  ])
  // Escaped surrogates would pass isWellFormed and fail in strict readers.
  expect(json).not.toMatch(/\\u(?!00(?:09|0a|22|5c|7f))/i)
  expect(json.isWellFormed()).toBe(true)
  expect(parseJsonFeed(json).items).toHaveLength(1)
})
