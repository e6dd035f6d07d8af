/** Finds the feed at an address: at the address itself, or where the page there says that it is. */

import { decodeBytes } from '../article/bytes/decode.ts'
import { fetchPage, type Outgoing } from '../article/web/fetch.ts'
import { Failure } from '../failures.ts'
import { discoverFeeds } from './discover.ts'
import { parseUpstream } from './parse.ts'
import type { UpstreamFeed } from './upstream-feed.ts'

export const FEED_ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1'

/** How many of the feeds that a page names are tried; each costs a request. */
const MAX_TRIES = 8

/** A document type or root element of HTML, after an XML declaration and comments. Linear. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i
/** How far to look for the marks of an HTML page. UTF-16 units. */
const PROLOGUE_LENGTH = 4_096

export interface FoundFeed {
  /** Where the feed was read; base of its relative addresses. */
  readonly url: string
  /** Where to ask for it again: temporary redirects are not remembered. */
  readonly permanentUrl: string
  readonly feed: UpstreamFeed
}

/**
 * The feed at an address, or the first that answers of those that the page there names.
 *
 * @throws Failure when there is neither; if no feed answers, the failure of the first
 */
export async function findFeed(url: string, options: Outgoing): Promise<FoundFeed> {
  const first = await fetchText(url, options)
  if (!PAGE.test(first.text.slice(0, PROLOGUE_LENGTH))) return found(first)
  let failure: unknown
  for (const named of discoverFeeds(first.text, first.url, first.linkHeader).slice(0, MAX_TRIES)) {
    try {
      return found(await fetchText(named, options))
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'too-many-fetches') throw error
      failure ??= error
    }
  }
  throw (
    failure ??
    new Failure(
      'unsupported-type',
      'This address is a page that names no feed. Use the address of a feed.',
    )
  )
}

interface FetchedText {
  readonly url: string
  readonly permanentUrl: string
  readonly linkHeader: string | null
  readonly text: string
}

const found = ({ url, permanentUrl, text }: FetchedText): FoundFeed => ({
  url,
  permanentUrl,
  feed: parseUpstream(text),
})

async function fetchText(address: string, options: Outgoing): Promise<FetchedText> {
  const fetched = await fetchPage(address, { ...options, accept: FEED_ACCEPT })
  if (fetched.kind === 'not-modified')
    throw new Failure('upstream-failed', 'The feed gave no answer.')
  const { url, permanentUrl, linkHeader } = fetched
  return {
    url,
    permanentUrl,
    linkHeader,
    text: decodeBytes(fetched.bytes, fetched.contentType).text,
  }
}
