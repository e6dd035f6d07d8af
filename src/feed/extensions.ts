/** The elements of an entry or a channel that the `feed` package does not know. */

import { feedAddress, identifierUri } from './address.ts'
import type { Channel } from './channel.ts'
import type { Attachment, Entry } from './entry.ts'
import { languageTag } from './language-tag.ts'
import { attachmentType } from './media-type.ts'
import { moment } from './moment.ts'
import { element, xmlLine } from './xml-text.ts'

/** Marks an archive document, RFC 5005 section 4. */
const ARCHIVE = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'

type LinkName = 'link' | 'atom:link'

/** WebSub hubs and the RFC 5005 links of a paged feed. */
export function channelLinks(name: LinkName, channel: Channel): string[] {
  const pages = [
    ['first', channel.firstUrl],
    ['previous', channel.previousUrl],
    ['next', channel.nextUrl],
    // Pages are cut at an entry, not at a number, so older pages never change: they are the
    // archive.
    ['prev-archive', channel.nextUrl],
    ['current', channel.archived ? channel.firstUrl : undefined],
  ] as const
  return [
    ...channel.hubs.map((hub) => link(name, { rel: 'hub', href: feedAddress(hub) })),
    ...pages.map(([rel, url]) => link(name, { rel, href: feedAddress(url) })),
    channel.archived ? ARCHIVE : '',
  ].filter((markup) => markup !== '')
}

/**
 * The article's address and its translations (RFC 4287 §4.2.7.2: `alternate`, at most one for each
 * language). Some readers take the first alternate for the entry's address, others the last: with
 * translations, the address therefore comes first and last, once with its language and once
 * without.
 */
export function alternateLinks(name: LinkName, entry: Entry, plain: string): string[] {
  const href = feedAddress(entry.url)
  const own = languageTag(entry.language)
  const seen = new Set(own === undefined ? [] : [own.toLowerCase()])
  const translations = entry.translations.flatMap((translation) => {
    const language = languageTag(translation.language)
    const address = feedAddress(translation.url)
    if (language === undefined || address === undefined) return []
    if (seen.has(language.toLowerCase())) return []
    seen.add(language.toLowerCase())
    return [link(name, { rel: 'alternate', hreflang: language, href: address })]
  })
  if (translations.length === 0) return plain === '' ? [] : [plain]
  const stated = own === undefined ? '' : link(name, { rel: 'alternate', hreflang: own, href })
  return [stated, ...translations, plain].filter((markup) => markup !== '')
}

/** The image as Media RSS `media:content`, with its type and size where they are known. */
export function mediaContent(entry: Entry): string[] {
  const url = feedAddress(entry.image?.url)
  if (entry.image === undefined || url === undefined) return []
  return [
    element('media:content', {
      url,
      type: attachmentType(url, entry.image.type),
      medium: 'image',
      fileSize: positive(entry.image.length),
      width: positive(entry.image.width),
      height: positive(entry.image.height),
    }),
  ]
}

/** All attachments except the first, which RSS has an element for, as Media RSS. */
function furtherAttachments(entry: Entry): string[] {
  return webAttachments(entry)
    .slice(1)
    .map(({ url, type, length, durationSeconds }) =>
      element('media:content', {
        url,
        type,
        fileSize: positive(length),
        duration: positive(durationSeconds),
      }),
    )
}

/** Attachments with a web address. Each gets a media type. */
export function webAttachments(entry: Entry): Attachment[] {
  return entry.attachments.flatMap((attachment) => {
    const url = feedAddress(attachment.url)
    if (url === undefined) return []
    const type = attachmentType(url, attachment.type) ?? 'application/octet-stream'
    return [{ ...attachment, url, type }]
  })
}

/** Attachments as Atom links (RFC 4287 §4.2.7.2, `enclosure`). */
export function enclosureLinks(entry: Entry): string[] {
  return webAttachments(entry).map(({ url, type, length }) =>
    link('link', { rel: 'enclosure', href: url, type, length: positive(length) }),
  )
}

/** What RSS items borrow from Dublin Core, Atom and Media RSS. */
export function rssExtensions(entry: Entry): string[] {
  const language = languageTag(entry.language)
  const updated = moment(entry.updated)
  const address = feedAddress(entry.url)
  const last = address === undefined ? '' : link('atom:link', { rel: 'alternate', href: address })
  const alternates = alternateLinks('atom:link', entry, last)
  const sourceUrl = feedAddress(entry.source?.feedUrl ?? entry.source?.url)
  return [
    ...authorNames(entry).map((name) => element('dc:creator', {}, name)),
    ...(language === undefined ? [] : [element('dc:language', {}, language)]),
    ...(updated === undefined ? [] : [element('atom:updated', {}, updated.toISOString())]),
    // A single one would only repeat <link>.
    ...(alternates.length > 1 ? alternates : []),
    ...mediaContent(entry),
    ...furtherAttachments(entry),
    ...(entry.source === undefined || sourceUrl === undefined
      ? []
      : [element('source', { url: sourceUrl }, xmlLine(entry.source.title))]),
  ]
}

/**
 * The feed that the entry was taken from (RFC 4287 §4.2.11), if there is one. It must come after
 * the entry's own title and id: readers that ignore nesting take the first of each for the entry's.
 * The only date known of the source is when it brought this entry.
 */
export function atomSource(entry: Entry, entryUpdated: Date): string[] {
  const { source } = entry
  const feedUrl = feedAddress(source?.feedUrl)
  if (source === undefined || feedUrl === undefined) return []
  const parts = [
    element('id', {}, identifierUri(feedUrl)),
    element('title', { type: 'text' }, xmlLine(source.title) || new URL(feedUrl).hostname),
    element('updated', {}, entryUpdated.toISOString()),
    link('link', { rel: 'self', href: feedUrl }),
  ]
  return [`<source>${parts.join('')}</source>`]
}

/** The address of the original, where the entry leads elsewhere (RFC 4287, `via`). */
export function viaLinks(entry: Entry): string[] {
  const href = feedAddress(entry.source?.url)
  return href === undefined || href === feedAddress(entry.url)
    ? []
    : [link('link', { rel: 'via', href })]
}

/** Names that are not empty. */
function authorNames(entry: Entry): string[] {
  return entry.authors.map((author) => xmlLine(author.name)).filter((name) => name !== '')
}

export function positive(size: number | undefined): number | undefined {
  return size !== undefined && Number.isSafeInteger(size) && size > 0 ? size : undefined
}

export function link(
  name: LinkName,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return attributes.href === undefined ? '' : element(name, attributes)
}
