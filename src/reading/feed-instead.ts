/** Where an address has no article but names a feed: tells the reader about that feed. */

import { decodeBytes } from '../article/bytes/decode.ts'
import type { FetchedPage } from '../article/web/read-answer.ts'
import { Failure } from '../failures.ts'
import { discoverFeeds } from '../follow/discover.ts'

/**
 * A failure to extract an article, with the address of the page's feed as `feed` where it has one.
 * Anything else is returned unchanged.
 */
export function withFeedInstead(thrown: unknown, page: FetchedPage): unknown {
  if (!(thrown instanceof Failure)) return thrown
  const feed = feedOf(thrown, page)
  if (feed === undefined) return thrown
  const { code, message, status, extra } = thrown
  // Some messages say this already (article/page/page-kind.ts).
  const hint =
    code === 'no-article' && !message.includes(feed) ? ` The page names a feed: ${feed}` : ''
  return new Failure(code, message + hint, { status, extra: { ...extra, feed }, cause: thrown })
}

function feedOf({ code, extra }: Failure, page: FetchedPage): string | undefined {
  if (extra.feed === true) return page.url
  return code === 'no-article' ? namedFeed(page) : undefined
}

/** Bytes at the beginning of a page that are searched for the names of feeds. */
const HEAD_BYTES = 100_000

/** The first feed that a page names in its header fields or its head. */
export function namedFeed({
  bytes,
  contentType,
  url,
  linkHeader,
}: FetchedPage): string | undefined {
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES), contentType).text
  return discoverFeeds(head, url, linkHeader)[0]
}
