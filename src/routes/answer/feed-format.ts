/** A channel with its entries in one of the formats. */

import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { type Representation, represent } from '../../http/representation.ts'
import { FEED_TYPES, type FeedFormat } from '../feed-address.ts'

async function render(
  format: FeedFormat,
  channel: Channel,
  entries: readonly Entry[],
): Promise<string> {
  if (format === 'json') {
    const { renderJsonFeed } = await import('../../feed/json-feed.ts')
    return renderJsonFeed(channel, entries)
  }
  const { renderAtom, renderRss } = await import('../../feed/render.ts')
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
  const type = `${FEED_TYPES[format]}; charset=utf-8`
  return represent(body, type, 'data', { lastModified: channel.updated, headers })
}
