/** What Lede writes it reads again, and reads as an independent reader does. */

import { parseFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { renderJsonFeed } from '../../src/feed/json-feed.ts'
import { renderAtom, renderRss } from '../../src/feed/render.ts'
import { parseUpstream } from '../../src/follow/parse.ts'
import { channel, entry } from '../feed/samples.ts'

interface Ids {
  readonly id?: string
  readonly guid?: { readonly value?: string }
}

const ENTRIES = [
  entry({
    authors: [{ name: 'Jo Marsh' }, { name: 'Bo' }],
    tags: [{ term: 'sea & air' }, { term: 'tide' }],
  }),
  entry({
    id: 'urn:uuid:0b5d1f3c-2f4e-4f5c-8a55-6f5e8f0b7c11',
    url: 'https://harbour.example/articles/2?a=1&b=2',
    title: 'A & B: “ebb”',
    language: 'he',
    summary: 'שלום',
    contentHtml: '<p>A &amp; B ]]&gt; C</p>',
  }),
]

describe.each([
  ['RSS', renderRss],
  ['Atom', renderAtom],
  ['JSON Feed', renderJsonFeed],
] as const)('%s', (_, render) => {
  it('of our own is read as it was meant', async () => {
    const body = await render(channel(), ENTRIES)
    const feed = parseUpstream(body)
    expect(feed).toMatchObject({
      title: 'Notes from the harbour',
      homeUrl: 'https://harbour.example/',
      language: 'en',
    })
    expect(feed.entries.map(({ id, url, tags, content }) => ({ id, url, tags, content }))).toEqual(
      ENTRIES.map(({ id, url, tags, contentHtml }) => ({
        id,
        url,
        tags: tags.map(({ term }) => term),
        content: contentHtml,
      })),
    )
    expect(feed.entries[0]?.authors).toEqual([{ name: 'Jo Marsh' }, { name: 'Bo' }])

    const other = parseFeed(body).feed as Partial<Record<'items' | 'entries', readonly Ids[]>>
    const ids = (other.items ?? other.entries)?.map(({ id, guid }) => id ?? guid?.value)
    expect(feed.entries.map(({ id }) => id)).toEqual(ids)
  })
})
