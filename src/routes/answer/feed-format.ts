/** Writes a channel with its entries in one of the feed formats. */

import type { Channel } from '../../feed/channel.ts'
import type { Entry } from '../../feed/entry.ts'
import { FEED_TYPES, type FeedFormat } from '../../feed/feed-address.ts'
import { type Representation, represent } from '../../http/representation.ts'

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

/** The `Link` header of a feed: its own address, and its hubs (WebSub, section 4). */
export const discoveryLinks = ({ selfUrl, hubs }: Channel): string =>
  [`<${selfUrl}>; rel="self"`, ...hubs.map((hub) => `<${hub}>; rel="hub"`)].join(', ')

/** The writers are loaded only when a feed is not in the cache. */
export async function representFeed(
  format: FeedFormat,
  channel: Channel,
  entries: readonly Entry[],
  extra: Pick<Representation, 'lastModified' | 'headers'> = {},
): Promise<Representation> {
  const body = await render(format, channel, entries)
  const type = `${FEED_TYPES[format]}; charset=utf-8`
  return represent(body, type, 'data', extra)
}
