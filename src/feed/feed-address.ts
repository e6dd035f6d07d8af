/** The address of every feed, and which feed is at an address. */

import { defined } from '../defined.ts'
import { autonym } from '../language/autonyms.ts'
import type { Facets, LibraryQuery } from '../library/library.ts'
import { DEFAULT_OPTIONS, type SummaryOptions } from '../summary/summary.ts'

/** In the order in which they are offered: Atom first, as the least ambiguous. */
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export const FILES: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
}

export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>

/** What the addresses and titles of feeds depend on. */
export interface FeedSite {
  /** The public origin without a trailing slash. */
  readonly baseUrl: string
  readonly siteTitle: string
}

export type FeedFilter = Omit<LibraryQuery, 'limit' | 'cursor'>

export interface FeedRequest {
  readonly format: FeedFormat
  readonly filter: FeedFilter
  readonly limit: number
  readonly cursor?: string | undefined
  readonly options: SummaryOptions
  readonly content: 'summary' | 'full'
}

export const DEFAULT_LIMIT = 30

/** Segments that a path cannot contain, however they are encoded: they lead to another address. */
const isDots = (segment: string): boolean => segment === '.' || segment === '..'

/**
 * The one address of a feed: equal feeds have equal addresses, however they were asked for. A
 * language, or else a tag, is part of the path.
 */
export function feedUrl(baseUrl: string, feed: FeedRequest): string {
  const { language, tag, source, text, exclude, since } = feed.filter
  const query = new URLSearchParams()
  let folder = ''
  if (language !== undefined) folder = `/${language}`
  else if (tag !== undefined && !isDots(tag)) folder = `/tags/${encodeURIComponent(tag)}`
  if (tag !== undefined && (language !== undefined || isDots(tag))) query.set('tag', tag)
  if (source !== undefined) query.set('source', source)
  if (text !== undefined) query.set('q', text)
  if (exclude !== undefined) query.set('exclude', exclude)
  if (since !== undefined) query.set('since', new Date(since).toISOString())
  if (feed.limit !== DEFAULT_LIMIT) query.set('limit', String(feed.limit))
  const { length, query: focus, avoid, style } = feed.options
  if (
    length.kind !== DEFAULT_OPTIONS.length.kind ||
    length.value !== DEFAULT_OPTIONS.length.value
  ) {
    query.set(length.kind, String(length.value))
  }
  if (focus !== undefined) query.set('query', focus)
  if (avoid && avoid.length > 0) query.set('avoid', [...new Set(avoid)].sort().join(','))
  if (style !== undefined && style !== 'prose') query.set('style', style)
  if (feed.content !== 'summary') query.set('content', feed.content)
  if (feed.cursor !== undefined) query.set('cursor', feed.cursor)
  const search = query.size > 0 ? `?${query}` : ''
  return `${baseUrl}${folder}/${FILES[feed.format]}${search}`
}

/**
 * Whether the library lists a feed: the whole feed of everything, or of one language, tag or
 * source. There is no end of other feeds.
 */
export function isCanonical(feed: FeedRequest): boolean {
  const { language, tag, source, text, exclude, since } = feed.filter
  const named = [language, tag, source].filter((filter) => filter !== undefined)
  const free = [text, exclude, since].filter((filter) => filter !== undefined)
  if (free.length > 0 || named.length > 1) return false
  const plain: FeedRequest = {
    format: feed.format,
    filter: feed.filter,
    limit: DEFAULT_LIMIT,
    options: DEFAULT_OPTIONS,
    content: 'summary',
  }
  return feedUrl('', feed) === feedUrl('', plain)
}

/** The page with the same articles as the feed. */
export function filterHomeUrl(baseUrl: string, filter: FeedFilter): string {
  const query = new URLSearchParams()
  if (filter.language !== undefined) query.set('lang', filter.language)
  if (filter.tag !== undefined) query.set('tag', filter.tag)
  if (filter.source !== undefined) query.set('source', filter.source)
  if (filter.text !== undefined) query.set('q', filter.text)
  if (filter.exclude !== undefined) query.set('exclude', filter.exclude)
  if (filter.since !== undefined) query.set('since', new Date(filter.since).toISOString())
  return query.size > 0 ? `${baseUrl}/?${query}` : `${baseUrl}/`
}

/** `Lede · العربية · science · “comet”` */
export function channelTitle(site: FeedSite, filter: FeedFilter): string {
  const parts = [site.siteTitle]
  if (filter.language !== undefined) parts.push(autonym(filter.language))
  if (filter.tag !== undefined) parts.push(filter.tag)
  if (filter.source !== undefined) parts.push(filter.source)
  if (filter.text !== undefined) parts.push(`“${filter.text}”`)
  return parts.join(' · ')
}

export interface FeedLink {
  readonly title: string
  readonly xmlUrl: string
  readonly htmlUrl: string
  readonly language?: string
  readonly format: FeedFormat
  readonly type: string
}

/** The address, title and media type of one feed. */
export function feedLink(site: FeedSite, filter: FeedFilter, format: FeedFormat): FeedLink {
  const feed: FeedRequest = {
    format,
    filter,
    limit: DEFAULT_LIMIT,
    options: DEFAULT_OPTIONS,
    content: 'summary',
  }
  return {
    title: channelTitle(site, filter),
    xmlUrl: feedUrl(site.baseUrl, feed),
    htmlUrl: filterHomeUrl(site.baseUrl, filter),
    ...defined({ language: filter.language }),
    format,
    type: FEED_TYPES[format],
  }
}

/** All feeds of one format: of everything, and of each language, tag and source. */
export function feedFiles(site: FeedSite, facets: Facets, format: FeedFormat = 'atom'): FeedLink[] {
  const filters: FeedFilter[] = [
    {},
    ...facets.languages.map(({ name }) => ({ language: name })),
    ...facets.tags.map(({ name }) => ({ tag: name })),
    ...facets.sources.map(({ name }) => ({ source: name })),
  ]
  return filters.map((filter) => feedLink(site, filter, format))
}
