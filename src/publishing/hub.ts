/** WebSub (W3C Recommendation, 2018): tells the hub which feeds have changed. */

import { FEED_FORMATS, type FeedFilter, type FeedSite, feedLink } from '../feed/feed-address.ts'
import { canonicalTag } from '../language/tag.ts'
import { type Publication, sourcesOf } from '../library/publication.ts'

/** What decides which answers contain an article. */
export type Placed = Pick<
  Publication,
  'slug' | 'key' | 'article' | 'analysis' | 'source' | 'alsoIn'
>

export interface HubSettings extends FeedSite {
  /** Absolute address of the hub; null: none. */
  readonly hub: string | null
}

const DEADLINE_MS = 5_000
/** Addresses in one request to the hub. */
const PER_REQUEST = 100
/**
 * Requests for one announcement: on the free plan an invocation has 50 subrequests in all.
 * Subscribers to other feeds find the change by polling.
 */
const MAX_REQUESTS = 5

/** The feeds that contain these articles, those with the most of them first. */
export function feedsOf(
  site: FeedSite,
  placed: readonly Pick<Placed, 'article' | 'analysis' | 'source' | 'alsoIn'>[],
): string[] {
  const languages = new Set(placed.map(({ analysis }) => canonicalTag(analysis.language)))
  const sources = new Set(placed.flatMap(sourcesOf))
  const tags = new Set(placed.flatMap(({ article }) => article.tags))
  const filters: FeedFilter[] = [
    {},
    ...[...languages].flatMap((language) => (language === undefined ? [] : [{ language }])),
    ...[...sources].map((source) => ({ source })),
    ...[...tags].map((tag) => ({ tag })),
  ]
  return filters.flatMap((filter) =>
    FEED_FORMATS.map((format) => feedLink(site, filter, format).xmlUrl),
  )
}

/**
 * Tells the configured hub that the feeds of these articles have changed. If that fails,
 * subscribers only hear of it later: they poll as well.
 */
export async function pingHub(settings: HubSettings, placed: readonly Placed[]): Promise<void> {
  if (settings.hub === null || placed.length === 0) return
  const feeds = feedsOf(settings, placed).slice(0, PER_REQUEST * MAX_REQUESTS)
  for (let i = 0; i < feeds.length; i += PER_REQUEST) {
    const body = new URLSearchParams({ 'hub.mode': 'publish' })
    for (const url of feeds.slice(i, i + PER_REQUEST)) body.append('hub.url', url)
    await tell(settings.hub, body)
  }
}

async function tell(hub: string, body: URLSearchParams): Promise<void> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    await response.body?.cancel()
    if (response.ok) return
    warn(`The WebSub hub answered ${response.status}.`)
  } catch {
    warn('The WebSub hub did not answer.')
  }
}

const warn = (message: string): void => console.warn(JSON.stringify({ level: 'warn', message }))
