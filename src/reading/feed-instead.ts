/** The feed that a page names, and where an address is no article, the feed that it is. */

import { decodeBytes } from '../article/bytes/decode.ts'
import type { FetchedPage } from '../article/web/fetch.ts'
import { Failure } from '../failures.ts'
import { discoverFeeds } from '../follow/discover.ts'

/**
 * The failure of extracting a page, with the address of its feed as `feed` where there is one;
 * anything else as it is.
 */
export function withFeedInstead(thrown: unknown, page: FetchedPage): unknown {
  if (!(thrown instanceof Failure)) return thrown
  const feed = feedOf(thrown, page)
  if (feed === undefined) return thrown
  const { code, message, status, extra } = thrown
  // Some messages say it already (article/page/page-kind.ts).
  const hint =
    code === 'no-article' && !message.includes(feed) ? ` The page names a feed: ${feed}` : ''
  return new Failure(code, message + hint, { status, extra: { ...extra, feed }, cause: thrown })
}

function feedOf({ code, extra }: Failure, page: FetchedPage): string | undefined {
  if (extra.feed === true) return page.url
  return code === 'no-article' ? namedFeed(page) : undefined
}

/** Bytes in which a page names its feeds. */
const HEAD_BYTES = 100_000

/** The first feed that a page names in its head. */
export function namedFeed({ bytes, contentType, url }: FetchedPage): string | undefined {
  return discoverFeeds(decodeBytes(bytes.subarray(0, HEAD_BYTES), contentType).text, url)[0]
}
