/** The feeds that a page names (`<link rel="alternate">`, RSS Advisory Board; links in its text). */

import { mediaType } from '../article/bytes/media-type.ts'
import { decodeHtmlReferences } from '../article/html/references.ts'
import { attributeIn, nextLess, tagAt } from '../article/html/tags.ts'

/** What the type says: surely a feed, or perhaps one (XML and JSON of any kind). */
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
/** What links that readers click on are called when they lead to a feed. */
const FEED_PATH =
  /(?:^|\/)(?:feed|rss|atom|index\.xml|feed\.json|[^/]{0,100}\.(?:rss|atom)|(?:feed|rss|atom)\.xml)\/?$/i
/** Where pages name their feeds. UTF-16 units. */
const SEARCHED_LENGTH = 200_000
/** In these nothing is an element but their end. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template'])

/** How surely a tag of a page names a feed, the surest first. */
const RANKS = ['surely', 'perhaps', 'by name'] as const

/**
 * Absolute addresses of the feeds of a page, in its order, so that the main one comes first; behind
 * them what may be a feed by its type, and then what is called as feeds are, on the page's own site.
 * Links in comments and scripts are none.
 */
export function discoverFeeds(html: string, pageUrl: string): string[] {
  let base = pageUrl
  let hasBase = false
  const named: { href: string; rank: (typeof RANKS)[number] }[] = []
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
  const { origin } = new URL(pageUrl)
  const addresses = RANKS.flatMap((wanted) =>
    named.flatMap(({ href, rank }) => {
      const url = rank === wanted ? URL.parse(href, base) : null
      if (!url || !/^https?:$/.test(url.protocol)) return []
      const isNamed = url.origin === origin && FEED_PATH.test(url.pathname)
      return rank === 'by name' && !isNamed ? [] : [url.href]
    }),
  )
  return [...new Set(addresses)]
}

function rankOf(name: string, source: string): (typeof RANKS)[number] | undefined {
  const type = FEED_TYPES.get(mediaType(attributeOf(source, 'type')))
  if (name === 'a') return type ?? 'by name'
  const relations = attributeOf(source, 'rel').toLowerCase().split(/\s+/)
  if (relations.includes('feed')) return 'surely'
  return relations.includes('alternate') ? type : undefined
}

const attributeOf = (source: string, name: string): string =>
  decodeHtmlReferences(attributeIn(source, name) ?? '').trim()

/** The start tags of a page, without what stands in comments, scripts and their like. Linear. */
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
    // Without its end tag, such an element goes on to the end of the page.
    at = end < 0 ? html.length : nextLess(html, end)
  }
}
