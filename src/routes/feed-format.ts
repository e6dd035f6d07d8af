/** A channel with its entries in one of the formats. */

import type { Channel } from '../feed/channel.ts'
import type { Entry } from '../feed/entry.ts'
import { type Representation, represent } from '../http/representation.ts'
import type { FeedFormat } from './feed-address.ts'

const MEDIA_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

async function render(
  format: FeedFormat,
  channel: Channel,
  entries: readonly Entry[],
): Promise<string> {
  if (format === 'json') {
    const { renderJsonFeed } = await import('../feed/json-feed.ts')
    return renderJsonFeed(channel, entries)
  }
  const { renderAtom, renderRss } = await import('../feed/render.ts')
  return format === 'rss' ? renderRss(channel, entries) : renderAtom(channel, entries)
}

/** Renderers are loaded only when a feed is not in the cache. */
export async function representFeed(
  format: FeedFormat,
  channel: Channel,
  entries: readonly Entry[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Representation> {
  const body = await render(format, channel, entries)
  return represent(body, MEDIA_TYPES[format], 'data', { lastModified: channel.updated, headers })
}
