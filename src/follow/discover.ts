/** The feeds that a page names in its head (`<link rel="alternate">`, RSS Advisory Board). */

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
/** The head of a page is not longer. UTF-16 units. */
const HEAD_LENGTH = 200_000
/** In these nothing is an element but their end. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template'])

/**
 * Absolute addresses of the feeds of a page, in its order, so that the main one comes first; behind
 * them what may be a feed by its type. Links in comments and scripts are none.
 */
export function discoverFeeds(html: string, pageUrl: string): string[] {
  const head = html.slice(0, HEAD_LENGTH)
  let base = pageUrl
  let hasBase = false
  const named: { href: string; isSure: boolean }[] = []
  for (const { name, source } of startTags(head)) {
    if (name === 'base' && !hasBase) {
      const href = URL.parse(attributeOf(source, 'href'), pageUrl)
      hasBase = href !== null
      base = href?.href ?? base
    }
    if (name !== 'link') continue
    const relations = attributeOf(source, 'rel').toLowerCase().split(/\s+/)
    const feed = FEED_TYPES.get(mediaType(attributeOf(source, 'type')))
    if (feed === undefined || !relations.includes('alternate')) continue
    named.push({ href: attributeOf(source, 'href'), isSure: feed === 'surely' })
  }
  const sorted = [...named.filter(({ isSure }) => isSure), ...named.filter(({ isSure }) => !isSure)]
  const addresses = sorted.flatMap(({ href }) => {
    const url = href === '' ? null : URL.parse(href, base)
    return url && /^https?:$/.test(url.protocol) ? [url.href] : []
  })
  return [...new Set(addresses)]
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
