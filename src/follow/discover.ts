/**
 * Finds the feeds that a page names (`<link rel="alternate">`, RSS Advisory Board; the same in a
 * `Link` header; links in its text).
 */

import { mediaType } from '../article/bytes/media-type.ts'
import { decodeHtmlReferences } from '../article/html/references.ts'
import { attributeIn, nextLess, tagAt } from '../article/html/tags.ts'
import { headerLinks } from './link-header.ts'

/** Whether a media type is surely that of a feed, or perhaps (XML and JSON of any kind). */
const FEED_TYPES: ReadonlyMap<string, 'surely' | 'perhaps'> = new Map([
  ['application/rss+xml', 'surely'],
  ['application/atom+xml', 'surely'],
  ['application/feed+json', 'surely'],
  ['application/rdf+xml', 'surely'],
  ['application/x.atom+xml', 'surely'],
  ['application/x-atom+xml', 'surely'],
  ['text/rss+xml', 'surely'],
  ['text/xml', 'perhaps'],
  ['application/xml', 'perhaps'],
  ['application/json', 'perhaps'],
])
/** Addresses that links for readers have when they lead to a feed. */
const FEED_PATH =
  /(?:^|\/)(?:feed|rss|atom|index\.xml|feed\.json|[^/]{0,100}\.(?:rss|atom)|(?:feed|rss|atom)\.xml)\/?$/i
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
      const isNamed = url.origin === origin && FEED_PATH.test(url.pathname)
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
  if (name === 'a') return FEED_TYPES.get(mediaType(type)) ?? 'by name'
  return rankOfLink(attributeOf(source, 'rel').toLowerCase().split(/\s+/), type)
}

function rankOfLink(relations: readonly string[], type: string): Rank | undefined {
  if (relations.includes('feed')) return 'surely'
  return relations.includes('alternate') ? FEED_TYPES.get(mediaType(type)) : undefined
}

const attributeOf = (source: string, name: string): string =>
  decodeHtmlReferences(attributeIn(source, name) ?? '').trim()

/** The start tags of a page, without those in comments, scripts and the like. Linear. */
function* startTags(html: string): Generator<{ readonly name: string; readonly source: string }> {
  const lower = html.toLowerCase()
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
