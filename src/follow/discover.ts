/** The feed that a page names in its head (`<link rel="alternate">`, RSS Advisory Board). */

const LINK = /<link\b[^<>]{0,2000}>/gi
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/rdf+xml',
])
/** The head of a page is not longer. UTF-16 units. */
const HEAD_LENGTH = 200_000

/** Absolute addresses of the feeds of a page, in its order: the main one comes first. */
export function discoverFeeds(html: string, baseUrl: string): string[] {
  const found: string[] = []
  for (const [link] of html.slice(0, HEAD_LENGTH).matchAll(LINK)) {
    const attributes = new Map<string, string>()
    for (const [, name, double, single, bare] of link.matchAll(ATTRIBUTE)) {
      attributes.set(name!.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'))
    }
    const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []
    const type = attributes.get('type')?.toLowerCase().split(';', 1)[0]?.trim() ?? ''
    const href = URL.parse(attributes.get('href') ?? '', baseUrl)
    if (!relations.includes('alternate') || !FEED_TYPES.has(type) || !href) continue
    if (href.protocol === 'https:' || href.protocol === 'http:') found.push(href.href)
  }
  return [...new Set(found)]
}
