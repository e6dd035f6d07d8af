/** An entry of a followed feed on its way into the library: the message in the queue. */

import { type Author, MAX_TAGS } from '../article/article.ts'
import { bytesOf, cutHtml } from './cut-html.ts'
import { type FeedEntry, feedTitle } from './feed-entries.ts'
import type { Source } from './sources.ts'
import type { UpstreamFeed } from './upstream-feed.ts'

export interface Arrival {
  /**
   * Raise it when the shape changes. Messages of another version are dropped, and the entries come
   * again.
   */
  readonly version: 2
  readonly source: string
  /**
   * The feed's own title, else the one the publisher gave. Plain text, like all fields except
   * `html`.
   */
  readonly sourceTitle: string
  /** Identifies the entry within its feed; see `entryKeys`. */
  readonly entry: string
  readonly url: string | null
  readonly title: string
  /** HTML of the whole article if the feed has it, else of its summary. */
  readonly html: string
  /** Whether `html` is only the beginning of what the feed has. */
  readonly isCut: boolean
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  /** RFC 3339, like all dates here; null where the feed has none. */
  readonly published: string | null
  readonly updated: string | null
  /**
   * When the entry was found. It dates an entry that has no other date, and keeps the order of the
   * feed.
   */
  readonly found: string
  /** BCP 47, given by the publisher; it overrides the others. */
  readonly language: string | null
  /** BCP 47, declared by the feed; a prior. */
  readonly declared: string | null
  readonly image: string | null
}

/** A message in the queue may have 128 KB (developers.cloudflare.com/queues/platform/limits). */
const MAX_MESSAGE_BYTES = 127_000
/** This much of it may be the text, and less where the other fields, bounded too, need the room. */
const MAX_HTML_BYTES = 96_000

/**
 * The message for an entry, within its size.
 *
 * @param key of the entry
 * @param found milliseconds since 1970
 */
export function arrivalOf(
  key: string,
  entry: FeedEntry,
  source: Source,
  feed: Pick<UpstreamFeed, 'title'>,
  found: number,
): Arrival {
  const described = {
    version: 2 as const,
    source: source.name,
    sourceTitle: feedTitle(feed) || source.title || source.name,
    entry: key,
    url: entry.url,
    title: entry.title,
    authors: entry.authors,
    tags: [...new Set([...source.tags, ...entry.tags])].slice(0, MAX_TAGS),
    published: entry.published,
    updated: entry.updated,
    found: new Date(found).toISOString(),
    language: source.language,
    declared: entry.language,
    image: entry.image,
  }
  const room = MAX_MESSAGE_BYTES - bytesOf(described)
  return { ...described, ...cutHtml(entry.html, Math.min(MAX_HTML_BYTES, room)) }
}

export function isArrival(value: unknown): value is Arrival {
  if (typeof value !== 'object' || value === null) return false
  const { version, source, entry, html } = value as Partial<Arrival>
  return (
    version === 2 &&
    typeof source === 'string' &&
    typeof entry === 'string' &&
    typeof html === 'string'
  )
}
