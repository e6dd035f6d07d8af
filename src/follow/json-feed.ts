/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). */

import type { Author } from '../article/article.ts'
import { defined } from '../defined.ts'
import { plainAsHtml } from './markup.ts'
import {
  type Enclosure,
  MAX_ENTRIES,
  nonNegative,
  type UpstreamEntry,
  type UpstreamFeed,
} from './upstream-feed.ts'

// Anything may be sent, so it is read as unknown data, one field at a time.
type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Numbers as well: the specification says that ids of any type are read as text. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

const plain = (value: unknown): string => plainAsHtml(text(value) ?? '')

/** The feed in a JSON text; undefined if there is none. */
export function readJsonFeed(body: string): UpstreamFeed | undefined {
  const feed = fields(parsed(body))
  if (!feed || !(Array.isArray(feed.items) || /jsonfeed\.org/.test(text(feed.version) ?? ''))) {
    return undefined
  }
  return {
    title: plain(feed.title),
    description: plain(feed.description),
    homeUrl: text(feed.home_page_url) ?? null,
    language: text(feed.language) ?? null,
    rights: null,
    ttlMinutes: null,
    // The specification does not say; readers resolve them so.
    linksToSite: true,
    entries: list(feed.items)
      .slice(0, MAX_ENTRIES)
      .flatMap((item) => entryOf(item, feed) ?? []),
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body.trimStart())
  } catch {
    // Of broken JSON, no part can be trusted to be complete.
    return undefined
  }
}

function entryOf(value: unknown, feed: Fields): UpstreamEntry | undefined {
  const item = fields(value)
  if (!item) return undefined
  const ownId = text(item.id)
  // "Ideally, the id is the full URL of the resource described by the item."
  const named = /^https?:/i.test(ownId ?? '') ? ownId : undefined
  const url = text(item.url) ?? text(item.external_url) ?? named
  const title = plain(item.title)
  const summary = plain(item.summary)
  const content = text(item.content_html) ?? plain(item.content_text)
  const authors = authorsOf(item)
  const attachments = attachmentsOf(item)
  return {
    id: ownId ?? (url || title || summary || content),
    hasOwnId: ownId !== undefined,
    url: url ?? null,
    title,
    summary,
    content,
    // "If not specified in an item, then the top-level authors are the authors of the item."
    authors: authors.length > 0 ? authors : authorsOf(feed),
    tags: list(item.tags).flatMap((tag) => text(tag) ?? []),
    published: text(item.date_published) ?? null,
    updated: text(item.date_modified) ?? null,
    language: text(item.language) ?? null,
    image:
      text(item.image) ??
      text(item.banner_image) ??
      attachments.find(({ type }) => type?.startsWith('image/'))?.url ??
      null,
    enclosures: attachments,
  }
}

/** Version 1.1 has `authors`, 1.0 had one `author`. */
function authorsOf(holder: Fields): Author[] {
  const given = list(holder.authors)
  return (given.length > 0 ? given : [holder.author]).flatMap((value) => {
    const author = fields(value)
    const name = text(author?.name)
    const url = text(author?.url)
    return name === undefined ? [] : [{ name, ...defined({ url }) }]
  })
}

function attachmentsOf(item: Fields): Enclosure[] {
  return list(item.attachments).flatMap((value) => {
    const attachment = fields(value)
    const url = text(attachment?.url)
    if (!attachment || url === undefined) return []
    const type = text(attachment.mime_type) ?? null
    const seconds = nonNegative(attachment.duration_in_seconds)
    const length = nonNegative(attachment.size_in_bytes)
    return [{ url, type, length, ...defined({ seconds: seconds ?? undefined }) }]
  })
}
