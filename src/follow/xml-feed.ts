/**
 * Reads RSS 0.9x–2.0 (rssboard.org/rss-specification), RSS 1.0 (web.resource.org/rss/1.0/spec),
 * Atom 0.3 and 1.0 (RFC 4287). Their element names hardly collide, so one reader looks for all of
 * them; feeds mix formats anyway (`atom:link` in RSS, Dublin Core in both).
 */

import { childrenOf, type Element, firstOf, textOf } from './element.ts'
import { plainAsHtml } from './markup.ts'
import { readElements } from './read-elements.ts'
import { updateMinutes } from './update-period.ts'
import type { UpstreamEntry, UpstreamFeed } from './upstream-feed.ts'
import { addressIn, pageOf } from './xml-links.ts'
import { enclosuresOf, imageOf, mediaOf } from './xml-media.ts'
import { authorsOf } from './xml-people.ts'

/** The feed in an XML text; undefined if there is none. */
export function readXmlFeed(body: string): UpstreamFeed | undefined {
  const found = readElements(body)
  if (!found) return undefined
  const { root } = found
  const channel = childrenOf(root, 'channel')[0] ?? root
  const isAtom = root.name === 'feed'
  const declared = textOf(channel, 'language') ?? languageOf(channel) ?? languageOf(root)
  return {
    title: richText(isAtom, channel, 'title', 'dc:title') ?? '',
    description:
      richText(
        isAtom,
        channel,
        'description',
        'subtitle',
        'tagline',
        'dc:description',
        'itunes:summary',
      ) ?? '',
    homeUrl: pageOf(channel) ?? null,
    linksToSite: !isAtom,
    language: declared ?? textOf(channel, 'dc:language') ?? null,
    rights: richText(isAtom, channel, 'copyright', 'rights', 'dc:rights') ?? null,
    ttlMinutes: updateMinutes(channel),
    entries: found.entries.map((entry) => entryOf(entry, isAtom ? root : undefined, channel)),
  }
}

const SUMMARIES = [
  'description',
  'summary',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'itunes:description',
  'itunes:subtitle',
  'cap:description',
]
const FIRST_DATES = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:date',
  'created',
  'dcterms:created',
  'prism:publicationdate',
]

/**
 * @param feed in Atom, for what its entry leaves out
 *
 * @param channel in RSS, for the iTunes author that an item leaves out; in Atom the feed itself
 */
function entryOf(entry: Element, feed: Element | undefined, channel: Element): UpstreamEntry {
  const isAtom = feed !== undefined
  const media = mediaOf(entry)
  const url = replaced(entry) ?? pageOf(entry) ?? permalinkOf(entry)
  const title =
    richText(isAtom, entry, 'title', 'dc:title', 'itunes:title') ??
    firstText(media, 'media:title') ??
    ''
  const summary = richText(isAtom, entry, ...SUMMARIES) ?? describedBy(media) ?? ''
  const content = contentOf(entry, isAtom) ?? ''
  const ownId = textOf(entry, 'guid', 'id') ?? entry.attributes['rdf:about']
  return {
    id: ownId || url || title || summary || content,
    hasOwnId: Boolean(ownId),
    url: url ?? null,
    title,
    summary,
    content,
    authors: authorsOf(entry, feed, channel),
    tags: tagsOf(entry, media),
    published: textOf(entry, ...FIRST_DATES) ?? null,
    updated: textOf(entry, 'updated', 'modified', 'dcterms:modified') ?? null,
    language: entryLanguage(entry) ?? null,
    image: imageOf(entry, media) ?? null,
    enclosures: enclosuresOf(entry),
  }
}

/**
 * A text as HTML. Atom declares the type of a text, which is plain by default (RFC 4287 §3.1.1).
 * RSS does not, and nearly all feeds in RSS send HTML.
 */
function richText(
  isAtom: boolean,
  element: Element,
  ...names: readonly string[]
): string | undefined {
  const found = firstOf(element, ...names)
  if (!found) return undefined
  const type = found.attributes.type?.trim().toLowerCase() ?? (isAtom ? 'text' : 'html')
  const text = decoded(found, isAtom && type === BINARY)
  return type === 'text' || type === 'text/plain' ? plainAsHtml(text) : text
}

/** The page whose address FeedBurner has replaced by its own. */
const replaced = (entry: Element): string | undefined => textOf(entry, 'feedburner:origlink')

const BINARY = 'application/octet-stream'

/**
 * Atom 0.3 allows text in base64 (section 3.1.2 of its draft), and Atom 1.0 has everything in
 * base64 that is neither text nor XML (RFC 4287 §4.1.3.3).
 */
function decoded({ text, attributes }: Element, isBinary: boolean): string {
  const written = text.trim()
  if (attributes.mode?.toLowerCase() !== 'base64' && !isBinary) return written
  try {
    const bytes = Uint8Array.from(atob(written.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: isBinary, ignoreBOM: false }).decode(bytes).trim()
  } catch {
    // A picture, for example.
    return isBinary ? '' : written
  }
}

const firstText = (elements: readonly Element[], wanted: string): string | undefined =>
  elements.find(({ name, text }) => name === wanted && text.trim() !== '')?.text.trim()

/** The description in Media RSS is plain text, with line breaks, unless it says otherwise. */
function describedBy(media: readonly Element[]): string | undefined {
  const found = media.find(({ name, text }) => name === 'media:description' && text.trim() !== '')
  if (!found) return undefined
  const text = found.text.trim()
  return found.attributes.type === 'html' ? text : plainAsHtml(text).replaceAll('\n', '<br>')
}

/** Where feeds for Yandex have the whole text. */
const FOR_ROBOTS = ['yandex:full-text', 'turbo:content']

/** The content, unless it is elsewhere (RFC 4287 §4.1.3.2) or no text (§4.1.3.3). */
function contentOf(entry: Element, isAtom: boolean): string | undefined {
  const type = childrenOf(entry, 'content')[0]?.attributes.type?.toLowerCase() ?? 'text'
  const isText = !type.includes('/') || type === BINARY || /^text\/|[+/]xml$/.test(type)
  const names = ['content:encoded', ...(isText ? ['content'] : []), 'body', ...FOR_ROBOTS]
  return richText(isAtom, entry, ...names)
}

/**
 * A `guid` is an address unless it says that it is not (RSS 2.0, "guid sub-element of item"). The
 * name of an entry in RSS 1.0 should be its address (section 5.5).
 */
function permalinkOf(entry: Element): string | undefined {
  const guid = childrenOf(entry, 'guid')[0]
  const name = entry.attributes['rdf:about']?.trim() ?? ''
  if (!guid && /^https?:/i.test(name)) return name
  if (!guid || guid.attributes.ispermalink?.trim().toLowerCase() === 'false') return undefined
  const isAddress = /^\s*(?:https?:|\/[^/\s]|\.\.?\/)\S*\s*$/i.test(guid.text)
  return isAddress ? addressIn(guid.text, guid) : undefined
}

/**
 * Atom has the name of a category in `term`, and perhaps one for people in `label` (RFC 4287
 * §4.2.2); the name is what articles are found by. iTunes has it in `text`.
 */
function tagsOf(entry: Element, media: readonly Element[]): string[] {
  const named = [
    ...childrenOf(entry, 'category', 'dc:subject', 'itunes:category'),
    ...media.filter(({ name }) => name === 'media:category'),
  ]
  const listed = [
    ...childrenOf(entry, 'itunes:keywords'),
    ...media.filter(({ name }) => name === 'media:keywords'),
  ]
  return [
    ...named.map(
      ({ text, attributes: { term, text: name, label } }) =>
        term?.trim() || text.trim() || name?.trim() || label?.trim() || '',
    ),
    ...listed.flatMap(({ text }) => text.split(',').map((tag) => tag.trim())),
  ].filter((tag) => tag !== '')
}

const languageOf = ({ attributes }: Element): string | undefined =>
  attributes['xml:lang']?.trim().replaceAll('_', '-') || undefined

/** The language of the text, which says more than that of the entry around it. */
const entryLanguage = (entry: Element): string | undefined =>
  [...childrenOf(entry, 'content'), ...childrenOf(entry, 'summary'), entry]
    .map(languageOf)
    .find((language) => language !== undefined) ?? textOf(entry, 'dc:language')
