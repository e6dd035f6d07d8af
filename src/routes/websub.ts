/** WebSub (W3C Recommendation, 2018): tells the hub which feeds have changed. */

import { canonicalTag } from '../language/tag.ts'
import type { Publication } from '../library/publication.ts'
import type { Settings } from '../settings.ts'
import { type FeedFilter, type FeedFormat, feedLink } from './feed-address.ts'

const DEADLINE_MS = 5_000
/** Feeds of one article's tags beyond this are found by polling. */
const MAX_TAGS = 5
const FORMATS: readonly FeedFormat[] = ['atom', 'rss', 'json']

/** The feeds that an article is in. */
function feedsOf(
  settings: Settings,
  { article, analysis, source }: Pick<Publication, 'article' | 'analysis' | 'source'>,
): string[] {
  const language = canonicalTag(analysis.language)
  const filters: FeedFilter[] = [
    {},
    ...(language === undefined ? [] : [{ language }]),
    ...article.tags.slice(0, MAX_TAGS).map((tag) => ({ tag })),
    ...(source === undefined ? [] : [{ source }]),
  ]
  return filters.flatMap((filter) =>
    FORMATS.map((format) => feedLink(settings, filter, format).xmlUrl),
  )
}

/**
 * Tells the configured hub that an article's feeds have changed. A hub that fails costs nothing
 * but its speed: subscribers poll as well.
 */
export async function pingHub(settings: Settings, publication: Publication): Promise<void> {
  if (settings.hub === null) return
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const url of feedsOf(settings, publication)) body.append('hub.url', url)
  try {
    const response = await fetch(settings.hub, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(DEADLINE_MS),
    })
    await response.body?.cancel()
  } catch {
    console.warn(JSON.stringify({ level: 'warn', message: 'The WebSub hub did not answer.' }))
  }
}
