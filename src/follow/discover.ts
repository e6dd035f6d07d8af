/**
 * Finds the feeds that a page names (`<link rel="alternate">`, RSS Advisory Board; the same in a
 * `Link` header; links in its text).
 */

import { mediaType } from '../article/bytes/media-type.ts'
import { decodeHtmlReferences } from '../article/html/references.ts'
import { attributeIn, nextLess, tagAt } from '../article/html/tags.ts'
import { headerLinks } from './link-header.ts'

/** Media types of feeds, registered or not. */
const FEED_TYPE = /^(?:application|text)\/(?:x[.-])?(?:rss|atom|rdf|feed)(?:\+(?:xml|json))?$/
/** XML and JSON of any kind may be a feed. */
const PERHAPS = new Set(['text/xml', 'application/xml', 'application/json'])
/** Addresses that links for readers have when they lead to a feed. */
const FEED_PATH =
  /(?:^|\/)(?:feed|rss|atom|index\.xml|feed\.json|[^/]{0,100}\.(?:rss|atom|rdf)|(?:feed|rss|atom)\.xml|(?:feeds?|rss|atom)\/[^/]{1,100}\.xml|feeds\/posts\/default)\/?$/i
/** The same in the query of WordPress: `/?feed=rss2`. */
const FEED_QUERY = /[?&]feed=(?:rss2?|atom|rdf|feed)(?:&|$)/i
/** Addresses of feeds of readers' comments: `/comments/feed/`, `?feed=comments-rss2`. */
const COMMENTS = /(?:^|[/=._-])comments?(?:[/._-]|$)/i
/** How far into a page its feeds are searched for. UTF-16 units. */
const SEARCHED_LENGTH = 200_000
/** Elements whose content has no tags, except their own end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template'])

/** How likely a tag of a page names a feed, the likeliest first. */
const RANKS = ['surely', 'perhaps', 'by name'] as const
type Rank = (typeof RANKS)[number]

interface Named {
  readonly href: string
  readonly base: string
  readonly rank: Rank
}

/**
 * Absolute addresses of the feeds of a page, in its order, so that the main one comes first; feeds
 * of comments come last. After them come those that may be feeds by their type, then links on the
 * page's own site with addresses like those of feeds. Comments and scripts are not searched.
 *
 * @param linkHeader the `Link` field of the answer
 */
export function discoverFeeds(
  html: string,
  pageUrl: string,
  linkHeader: string | null = null,
): string[] {
  const named = [...namedInHeader(linkHeader, pageUrl), ...namedInPage(html, pageUrl)]
  const { origin } = new URL(pageUrl)
  const addresses = RANKS.flatMap((wanted) =>
    named.flatMap(({ href, base, rank }) => {
      const url = rank === wanted ? URL.parse(href, base) : null
      if (!url || !/^https?:$/.test(url.protocol)) return []
      const isLike = FEED_PATH.test(url.pathname) || FEED_QUERY.test(url.search)
      const isNamed = url.origin === origin && isLike
      return rank === 'by name' && !isNamed ? [] : [url]
    }),
  )
  const [comments, main] = [true, false].map((wanted) =>
    addresses.filter(({ pathname, search }) => COMMENTS.test(pathname + search) === wanted),
  ) as [URL[], URL[]]
  return [...new Set([...main, ...comments].map(({ href }) => href))]
}

function namedInHeader(linkHeader: string | null, base: string): Named[] {
  return headerLinks(linkHeader).flatMap(({ href, relations, type }) => {
    const rank = href === '' ? undefined : rankOfLink(relations, type)
    return rank ? [{ href, base, rank }] : []
  })
}

function namedInPage(html: string, pageUrl: string): Named[] {
  let base = pageUrl
  let hasBase = false
  const named: { href: string; rank: Rank }[] = []
  for (const { name, source } of startTags(html.slice(0, SEARCHED_LENGTH))) {
    if (name === 'base' && !hasBase) {
      const href = URL.parse(attributeOf(source, 'href'), pageUrl)
      hasBase = href !== null
      base = href?.href ?? base
    }
    if (name !== 'link' && name !== 'a') continue
    const href = attributeOf(source, 'href').replace(/^feed:(?:(?=https?:)|\/\/)/i, (scheme) =>
      scheme.endsWith('/') ? 'http://' : '',
    )
    const rank = href === '' ? undefined : rankOf(name, source)
    if (rank) named.push({ href, rank })
  }
  return named.map((one) => ({ ...one, base }))
}

function rankOf(name: string, source: string): Rank | undefined {
  const type = attributeOf(source, 'type')
  if (name === 'a') return rankOfType(type)
  return rankOfLink(attributeOf(source, 'rel').toLowerCase().split(/\s+/), type)
}

function rankOfLink(relations: readonly string[], type: string): Rank | undefined {
  if (relations.includes('feed') || relations.includes('service.feed')) return 'surely'
  if (!relations.includes('alternate')) return undefined
  // Without a type, it may be the page in another language or for print.
  const rank = rankOfType(type)
  return rank === 'by name' && type !== '' ? undefined : rank
}

function rankOfType(written: string): Rank {
  const type = mediaType(written)
  if (FEED_TYPE.test(type)) return 'surely'
  return PERHAPS.has(type) ? 'perhaps' : 'by name'
}

const attributeOf = (source: string, name: string): string =>
  decodeHtmlReferences(attributeIn(source, name) ?? '').trim()

/** The start tags of a page, without those in comments, scripts and the like. Linear. */
function* startTags(html: string): Generator<{ readonly name: string; readonly source: string }> {
  // Of the same length; in lower case `İ` is two units.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  let at = nextLess(html, 0)
  while (at < html.length) {
    const tag = tagAt(html, at)
    if (tag === null) {
      at = nextLess(html, at + 1)
      continue
    }
    if (!tag.closing && tag.name !== '') yield { name: tag.name, source: html.slice(at, tag.end) }
    const isRaw = RAW.has(tag.name) && !tag.closing
    const end = isRaw ? lower.indexOf(`</${tag.name}`, tag.end) : tag.end
    // An element without its end tag extends to the end of the page.
    at = end < 0 ? html.length : nextLess(html, end)
  }
}
