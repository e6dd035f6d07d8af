/** The reader of last resort for feeds that are not well-formed. */

import { parseFeed } from 'htmlparser2'
import { MAX_ENTRIES, type UpstreamFeed } from './upstream-feed.ts'

/** What can be read of a broken feed; undefined when there is none in the text. */
export function parseLeniently(body: string): UpstreamFeed | undefined {
  const feed = parseFeed(body)
  if (!feed) return undefined
  return {
    title: feed.title ?? '',
    description: feed.description ?? '',
    homeUrl: feed.link ?? null,
    language: null,
    rights: null,
    ttlMinutes: null,
    entries: feed.items.slice(0, MAX_ENTRIES).flatMap((item) => {
      const id = item.id ?? item.link ?? item.title
      if (id === undefined) return []
      return [
        {
          id,
          url: item.link ?? null,
          title: item.title ?? '',
          summary: item.description ?? '',
          content: '',
          authors: [],
          tags: [],
          published: item.pubDate?.toISOString() ?? null,
          updated: null,
          language: null,
          image: item.media.find(({ medium }) => medium === 'image')?.url ?? null,
          enclosures: item.media.flatMap(({ url, type, fileSize }) =>
            url === undefined ? [] : [{ url, type: type ?? null, length: fileSize ?? null }],
          ),
        },
      ]
    }),
  }
}
