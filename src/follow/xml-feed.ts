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

/**
 * @param feed in Atom, for what its entry leaves out
 *
 * @param channel in RSS, for the iTunes author that an item leaves out; in Atom the feed itself
 */
function entryOf(entry: Element, feed: Element | undefined, channel: Element): UpstreamEntry {
  const isAtom = feed !== undefined
  const media = mediaOf(entry)
  const url = pageOf(entry) ?? permalinkOf(entry)
  const title =
    richText(isAtom, entry, 'title', 'dc:title') ?? firstText(media, 'media:title') ?? ''
  const summary =
    richText(
      isAtom,
      entry,
      'description',
      'summary',
      'dc:description',
      'itunes:summary',
      'itunes:subtitle',
    ) ??
    describedBy(media) ??
    ''
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
    tags: tagsOf(entry),
    published:
      textOf(
        entry,
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'dcterms:issued',
        'dcterms:date',
        'created',
        'dcterms:created',
      ) ?? null,
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
  const text = decoded(found)
  const type = found.attributes.type?.toLowerCase() ?? (isAtom ? 'text' : 'html')
  return type === 'text' || type === 'text/plain' ? plainAsHtml(text) : text
}

/** Atom 0.3 allows text in base64 (section 3.1.2 of its draft). */
function decoded({ text, attributes }: Element): string {
  const written = text.trim()
  if (attributes.mode?.toLowerCase() !== 'base64') return written
  try {
    const bytes = Uint8Array.from(atob(written.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0))
    return new TextDecoder().decode(bytes).trim()
  } catch {
    return written
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

/** The content, unless it is elsewhere (RFC 4287 §4.1.3.2) or no text (§4.1.3.3). */
function contentOf(entry: Element, isAtom: boolean): string | undefined {
  const type = childrenOf(entry, 'content')[0]?.attributes.type?.toLowerCase() ?? 'text'
  const isText = !type.includes('/') || /^text\/|[+/]xml$/.test(type)
  return richText(isAtom, entry, 'content:encoded', ...(isText ? ['content'] : []), 'body')
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

/** A category of Atom may have a label for people beside its term (RFC 4287 §4.2.2.3). */
const tagsOf = (entry: Element): string[] =>
  childrenOf(entry, 'category', 'dc:subject').flatMap(
    ({ attributes: { label, term }, text }) => label?.trim() || term?.trim() || text.trim() || [],
  )

const languageOf = ({ attributes }: Element): string | undefined =>
  attributes['xml:lang']?.trim().replaceAll('_', '-') || undefined

/** The language of the text, which says more than that of the entry around it. */
const entryLanguage = (entry: Element): string | undefined =>
  [...childrenOf(entry, 'content'), ...childrenOf(entry, 'summary'), entry]
    .map(languageOf)
    .find((language) => language !== undefined) ?? textOf(entry, 'dc:language')
