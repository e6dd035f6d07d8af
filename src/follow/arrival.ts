/** An entry of an upstream feed on its way into the library: the message in the queue. */

import type { Author } from '../article/article.ts'
import { fragmentLine } from '../article/html/fragment.ts'
import { cleanText } from '../article/text/clean.ts'
import type { Source } from './sources.ts'
import type { UpstreamEntry } from './upstream-feed.ts'

export interface Arrival {
  /** Raise it when the shape changes; messages of another version are dropped and come again. */
  readonly version: 1
  readonly source: string
  /** As the feed calls itself, else as the publisher does. Plain text, as all here but `html`. */
  readonly sourceTitle: string
  /** The entry's own id in its feed. */
  readonly entry: string
  readonly url: string | null
  readonly title: string
  /** HTML of the whole article where the feed carries it, else of its summary. */
  readonly html: string
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly image: string | null
}

/** A queue takes 128 KB a message; a text that is longer is fetched from its page instead. */
const MAX_HTML_LENGTH = 30_000
/** UTF-16 units. */
const MAX_TITLE_LENGTH = 1000
const MAX_TAG_LENGTH = 100

/** Absolute http(s) address or null. */
export function resolved(url: string | null, base: string): string | null {
  const parsed = url === null ? null : URL.parse(url, base)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}

/** Id of an entry as it is remembered: bounded, whatever the feed writes. */
export const entryKey = ({ id }: Pick<UpstreamEntry, 'id'>): string => id.slice(0, 500)

/** Feeds write HTML where text is meant. Cleaned after the cut, which may part a character. */
const plain = (html: string, maxLength: number): string =>
  cleanText(fragmentLine(html).slice(0, maxLength))

/**
 * The message for an entry: bounded, and with absolute addresses.
 *
 * @param feedTitle of the feed that the entry was found in, as it writes it
 */
export function arrivalOf(entry: UpstreamEntry, source: Source, feedTitle: string): Arrival {
  const html = entry.content || entry.summary
  const tags = entry.tags.map((tag) => plain(tag, MAX_TAG_LENGTH)).filter((tag) => tag !== '')
  return {
    version: 1,
    source: source.name,
    sourceTitle: plain(feedTitle, MAX_TITLE_LENGTH) || source.title || source.name,
    entry: entryKey(entry),
    url: resolved(entry.url, source.url),
    title: plain(entry.title, MAX_TITLE_LENGTH),
    html: html.length <= MAX_HTML_LENGTH ? html : '',
    authors: entry.authors.slice(0, 20),
    tags: [...new Set([...source.tags, ...tags])].slice(0, 20),
    published: entry.published,
    updated: entry.updated,
    language: source.language ?? entry.language,
    image: resolved(entry.image, source.url),
  }
}

export function isArrival(value: unknown): value is Arrival {
  if (typeof value !== 'object' || value === null) return false
  const { version, source, entry, html } = value as Partial<Arrival>
  return (
    version === 1 &&
    typeof source === 'string' &&
    typeof entry === 'string' &&
    typeof html === 'string'
  )
}
