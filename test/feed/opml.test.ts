import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { renderOpml } from '../../src/feed/opml.ts'
import { HOSTILE_TEXTS, notWellFormed } from './samples.ts'

const FEED = {
  title: 'Harbour, “north” & south',
  xmlUrl: 'https://harbour.example/rss.xml?tag=a&limit=5',
  htmlUrl: 'https://harbour.example/',
  language: 'en',
  type: 'rss',
} as const

test('readers find every feed', () => {
  const opml = renderOpml('All feeds', [FEED, { ...FEED, type: 'atom' }], '2026-02-03T04:05:06Z')
  const read = parseOpml(opml)
  expect(read.head?.title).toBe('All feeds')
  expect(new Date(read.head?.dateCreated as string).toISOString()).toBe('2026-02-03T04:05:06.000Z')
  expect(read.body?.outlines?.[0]).toMatchObject({
    type: 'rss',
    text: 'Harbour, “north” & south',
    title: 'Harbour, “north” & south',
    xmlUrl: 'https://harbour.example/rss.xml?tag=a&limit=5',
    htmlUrl: 'https://harbour.example/',
    language: 'en',
    version: 'RSS2',
  })
  // OPML has no name for the version of an Atom feed.
  expect(read.body?.outlines?.[1]).toMatchObject({ type: 'rss' })
  expect(read.body?.outlines?.[1]?.version).toBeUndefined()
})

test.each(HOSTILE_TEXTS)('well-formed with %s', (_, text) => {
  const opml = renderOpml(text, [{ ...FEED, title: text, language: text }], text)
  expect(notWellFormed(opml)).toBeNull()
  expect(opml).toContain('xmlUrl="https://harbour.example/rss.xml?tag=a&amp;limit=5"')
})
