/** Reads upstream feeds of any format. */

import { Failure } from '../failures.ts'
import { readJsonFeed } from './json-feed.ts'
import type { UpstreamFeed } from './upstream-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

/**
 * Reads a feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Of a
 * broken feed it gives what can be read. Linear in the length of the text.
 *
 * @param body decoded text
 * @throws Failure `unsupported-type` when it is not a feed
 */
export function parseUpstream(body: string): UpstreamFeed {
  const feed = body.trimStart().startsWith('{') ? readJsonFeed(body) : readXmlFeed(body)
  if (feed) return feed
  throw new Failure('unsupported-type', 'This is not a feed in RSS, Atom, RDF or JSON Feed.')
}
