/**
 * Upstream feeds: RSS, Atom, RDF and JSON Feed → UpstreamFeed. feedsmith parses; where it gives up
 * or finds nothing, a lenient reader that forgives broken markup does. The only file that knows
 * `feedsmith`.
 */

import { parseFeed } from 'feedsmith'
import { Failure } from '../failures.ts'
import { parseLeniently } from './lenient.ts'
import {
  type Enclosure,
  MAX_ENTRIES,
  type UpstreamEntry,
  type UpstreamFeed,
} from './upstream-feed.ts'

// What the parser gives is deep, optional everywhere and different for each format: it is read as
// unknown data, one field at a time.
type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The text of a field: plain, or wrapped as `{ value }`. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  const inner = fields(value)?.value
  return typeof inner === 'string' ? inner.trim() || undefined : undefined
}

const firstText = (...candidates: readonly unknown[]): string | undefined =>
  candidates.map(text).find((found) => found !== undefined)

/** The address among Atom links: the alternate, else the first that is no enclosure or self link. */
function alternate(links: unknown): string | undefined {
  const all = list(links).flatMap((link): Fields[] => {
    const found = fields(link)
    return found ? [found] : []
  })
  const chosen =
    all.find(({ rel }) => rel === undefined || rel === 'alternate') ??
    all.find(({ rel }) => rel !== 'self' && rel !== 'enclosure' && rel !== 'hub')
  return text(chosen?.href)
}

function authorsOf(entry: Fields): { name: string; url?: string }[] {
  const dc = fields(entry.dc)
  const named = list(entry.authors).length > 0 ? entry.authors : (dc?.creators ?? entry.itunes)
  return list(named).flatMap((author) => {
    const details = fields(author)
    const name = details ? firstText(details.name, details.author, details.email) : text(author)
    if (name === undefined) return []
    const url = firstText(details?.uri, details?.url)
    return [{ name: personName(name), ...(url !== undefined && { url }) }]
  })
}

/** RSS writes `mail@example.org (Name)`; the name is what people know. */
function personName(author: string): string {
  return /^\S+@\S+\s+\((.+)\)$/.exec(author)?.[1] ?? author
}

function enclosuresOf(entry: Fields): Enclosure[] {
  const linked = list(entry.links).filter((link) => fields(link)?.rel === 'enclosure')
  const given = [...list(entry.enclosures), ...list(entry.attachments), ...linked]
  return given.flatMap((item) => {
    const enclosure = fields(item)
    const url = firstText(enclosure?.url, enclosure?.href)
    if (!enclosure || url === undefined) return []
    const length = Number(enclosure.length ?? enclosure.size_in_bytes)
    return [
      {
        url,
        type: firstText(enclosure.type, enclosure.mime_type) ?? null,
        length: Number.isFinite(length) && length >= 0 ? length : null,
      },
    ]
  })
}

function imageOf(entry: Fields): string | null {
  const media = fields(entry.media)
  const pictured = [
    entry.image,
    entry.banner_image,
    fields(list(media?.contents).find((one) => isPicture(one)))?.url,
    fields(list(media?.thumbnails)[0])?.url,
    enclosuresOf(entry).find(({ type }) => type?.startsWith('image/'))?.url,
  ]
  return firstText(...pictured) ?? null
}

function isPicture(content: unknown): boolean {
  const { medium, type } = fields(content) ?? {}
  return medium === 'image' || (typeof type === 'string' && type.startsWith('image/'))
}

function entryOf(value: unknown): UpstreamEntry | undefined {
  const entry = fields(value)
  if (!entry) return undefined
  const dc = fields(entry.dc)
  const guid = fields(entry.guid)
  const permalink = guid?.isPermaLink === false ? undefined : text(entry.guid)
  const url =
    firstText(entry.link, entry.url, alternate(entry.links)) ??
    (permalink && /^https?:/i.test(permalink) ? permalink : undefined)
  const content = firstText(
    fields(entry.content)?.encoded,
    entry.content,
    entry.content_html,
    entry.content_text,
  )
  const title = firstText(entry.title, list(dc?.titles)[0], fields(entry.media)?.title) ?? ''
  const summary =
    firstText(
      entry.description,
      entry.summary,
      list(dc?.descriptions)[0],
      fields(entry.itunes)?.summary,
    ) ?? ''
  return {
    id: firstText(guid?.value, entry.guid, entry.id, url, title, summary, content) ?? '',
    url: url ?? null,
    title,
    summary,
    content: content ?? '',
    authors: authorsOf(entry),
    tags: list(entry.categories ?? entry.tags ?? dc?.subjects).flatMap(
      (tag) => firstText(fields(tag)?.term, fields(tag)?.name, tag) ?? [],
    ),
    published:
      firstText(entry.pubDate, entry.published, entry.date_published, list(dc?.dates)[0]) ?? null,
    updated: firstText(entry.updated, entry.date_modified, fields(entry.atom)?.updated) ?? null,
    language: firstText(fields(entry.xml)?.lang, entry.language, list(dc?.languages)[0]) ?? null,
    image: imageOf(entry),
    enclosures: enclosuresOf(entry),
  }
}

function feedOf(value: unknown): UpstreamFeed | undefined {
  const feed = fields(value)
  if (!feed) return undefined
  const dc = fields(feed.dc)
  const items = list(feed.items).length > 0 ? feed.items : feed.entries
  const ttl = Number(feed.ttl)
  return {
    title: firstText(feed.title, list(dc?.titles)[0]) ?? '',
    description:
      firstText(
        feed.description,
        feed.subtitle,
        list(dc?.descriptions)[0],
        fields(feed.itunes)?.summary,
      ) ?? '',
    homeUrl: firstText(feed.link, feed.home_page_url, alternate(feed.links)) ?? null,
    language: firstText(feed.language, fields(feed.xml)?.lang, list(dc?.languages)[0]) ?? null,
    rights: firstText(feed.copyright, feed.rights, list(dc?.rights)[0]) ?? null,
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    entries: list(items)
      .slice(0, MAX_ENTRIES)
      .flatMap((item) => entryOf(item) ?? []),
  }
}

function strictly(body: string): UpstreamFeed | undefined {
  try {
    return feedOf(parseFeed(body).feed)
  } catch {
    // feedsmith throws for whatever it does not know as a feed; the lenient reader has its turn.
    return undefined
  }
}

/**
 * Reads a feed of any format.
 *
 * @param body decoded text
 * @throws Failure `unsupported-type` when it is no feed
 */
export function parseUpstream(body: string): UpstreamFeed {
  const strict = strictly(body)
  if (strict && strict.entries.length > 0) return strict
  const lenient = parseLeniently(body)
  if (lenient && lenient.entries.length > 0) return lenient
  const empty = strict ?? lenient
  if (empty) return empty
  throw new Failure('unsupported-type', 'This is no feed in RSS, Atom, RDF or JSON Feed.')
}
