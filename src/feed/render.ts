/**
 * Writes RSS 2.0 and Atom 1.0 (RFC 4287) with the `feed` package, which only this file knows. The
 * package gets slots in place of values (slots.ts); its output is corrected where it differs from
 * what the formats require (mend.ts), and then the values replace their slots.
 */

import { Feed, type FeedOptions, type Item } from 'feed'
import { defined } from '../defined.ts'
import { feedAddress, identifierUri } from './address.ts'
import type { Channel } from './channel.ts'
import type { Entry } from './entry.ts'
import {
  alternateLinks,
  atomSource,
  channelLinks,
  enclosureLinks,
  link,
  mediaContent,
  positive,
  rssExtensions,
  viaLinks,
  webAttachments,
} from './extensions.ts'
import { languageTag } from './language-tag.ts'
import { attachmentType } from './media-type.ts'
import { type EntryMend, lines, mendAtom, mendRss, xmlLang } from './mend.ts'
import { moment } from './moment.ts'
import { Slots } from './slots.ts'
import { atomText, firstWords, rssDescription, rssTitle } from './text-construct.ts'
import { escapeAttribute, escapeMarkup, escapeText, xmlLine, xmlText } from './xml-text.ts'

const GENERATOR = 'Lede'
/**
 * Atom requires a date (RFC 4287 section 4.1.1). Where nothing has one it is the zero of Unix time,
 * which readers take for none.
 */
const NO_DATE = new Date(0)

/**
 * When the channel changed. A date that cannot be read is replaced by the newest date of the
 * entries, never by the current time: the same content must give the same document. Undefined if
 * nothing has a date.
 */
function channelUpdated(channel: Channel, entries: readonly Entry[]): Date | undefined {
  const times = entries
    .map((entry) => moment(entry.updated) ?? moment(entry.published))
    .filter((date) => date !== undefined)
    .map(Number)
  return moment(channel.updated) ?? (times.length > 0 ? new Date(Math.max(...times)) : undefined)
}

/** An RSS 2.0 document in UTF-8. Every field may hold any text. Never throws. */
export function renderRss(channel: Channel, entries: readonly Entry[]): string {
  const slots = new Slots()
  const text = (value: string) => slots.take(escapeText(xmlLine(value)))
  const address = (url: string | undefined) => text(feedAddress(url) ?? '')
  const icon = feedAddress(channel.icon)
  const iconType = icon && attachmentType(icon)
  const updated = channelUpdated(channel, entries)
  const options: FeedOptions = {
    title: slots.take(rssTitle(channel.title)),
    // Plain text, unlike the description of an item.
    description: slots.take(rssTitle(channel.description)),
    link: address(channel.homeUrl),
    // The package would write the current time in place of a missing date.
    updated: updated ?? NO_DATE,
    generator: GENERATOR,
    docs: 'https://www.rssboard.org/rss-specification',
    feedLinks: { rss: slots.take(escapeAttribute(feedAddress(channel.selfUrl) ?? '')) },
    // Only marks the place for all other links of the channel.
    hub: slots.take(lines(8, channelLinks('atom:link', channel))),
  }
  const language = languageTag(channel.language)
  if (language !== undefined) options.language = slots.take(escapeText(language))
  // RSS allows GIF, JPEG and PNG.
  if (icon && iconType && /^image\/(?:gif|jpeg|png)$/.test(iconType)) options.image = text(icon)
  if (channel.rights !== undefined) options.copyright = text(channel.rights)

  const feed = new Feed(options)
  // The package accepts an item without a date, although its types do not.
  for (const entry of entries) feed.addItem(rssItem(entry, slots) as Item)
  return slots.fill(mendRss(feed.rss2(), updated !== undefined))
}

function rssItem(entry: Entry, slots: Slots): Omit<Item, 'date'> {
  const text = (value: string) => slots.take(escapeText(xmlLine(value)))
  const address = feedAddress(entry.url)
  const summary = rssDescription(entry.summary)
  const content = xmlText(entry.contentHtml)
  // An item must have a title or a description.
  const title = xmlLine(entry.title) || (summary === '' ? (address ?? entry.id) : '')
  const item: Omit<Item, 'date'> = {
    title: title && slots.take(rssTitle(title)),
    id: text(entry.id),
    link: address === undefined ? '' : text(address),
    category: entry.tags
      .map((tag) => ({ name: xmlLine(tag.label ?? tag.term), domain: feedAddress(tag.scheme) }))
      .filter(({ name }) => name !== '')
      .map(({ name, domain }) => ({
        name: text(name),
        ...defined({
          domain: domain === undefined ? undefined : slots.take(escapeAttribute(domain)),
        }),
      })),
    // Only marks the place.
    extensions: [
      { name: 'extensions', objects: { _text: slots.take(lines(12, rssExtensions(entry))) } },
    ],
  }
  if (summary !== '') item.description = slots.take(summary)
  if (content !== '') item.content = slots.take(escapeMarkup(content))
  const published = moment(entry.published)
  if (published !== undefined) item.published = published
  const enclosure = rssEnclosure(entry, slots)
  if (enclosure !== undefined) item.enclosure = enclosure
  return item
}

/**
 * The first attachment: RSS 2.0 allows one enclosure in an item. An unknown size is written as 0.
 */
function rssEnclosure(entry: Entry, slots: Slots): NonNullable<Item['enclosure']> | undefined {
  const attachment = webAttachments(entry)[0]
  return (
    attachment && {
      url: slots.take(escapeAttribute(attachment.url)),
      type: slots.take(escapeAttribute(attachment.type)),
      length: positive(attachment.length) ?? 0,
    }
  )
}

/**
 * An Atom 1.0 document in UTF-8. Every field may hold any text. Never throws. An entry without a
 * date gets that of the channel, because Atom requires one.
 */
export function renderAtom(channel: Channel, entries: readonly Entry[]): string {
  const slots = new Slots()
  const text = (value: string) => slots.take(escapeText(xmlLine(value)))
  const attribute = (value: string) => slots.take(escapeAttribute(xmlLine(value)))
  const updated = channelUpdated(channel, entries) ?? NO_DATE
  const selfUrl = feedAddress(channel.selfUrl) ?? ''
  const authorUrl = feedAddress(channel.author.url)
  const icon = feedAddress(channel.icon)
  const options: FeedOptions = {
    id: text(identifierUri(channel.id ?? channel.selfUrl)),
    title: slots.take(atomText('title', channel.title)),
    updated,
    generator: GENERATOR,
    author: {
      name: text(xmlLine(channel.author.name) || GENERATOR),
      ...defined({ link: authorUrl === undefined ? undefined : text(authorUrl) }),
    },
    link: attribute(feedAddress(channel.homeUrl) ?? ''),
    feedLinks: { atom: attribute(selfUrl) },
    hub: slots.take(lines(4, channelLinks('link', channel))),
  }
  if (xmlLine(channel.description) !== '') {
    options.description = slots.take(atomText('subtitle', channel.description))
  }
  if (icon !== undefined) options.favicon = text(icon)
  if (channel.rights !== undefined) options.copyright = text(channel.rights)

  const feed = new Feed(options)
  const perEntry: EntryMend[] = []
  for (const entry of entries) {
    const changed = moment(entry.updated) ?? moment(entry.published) ?? updated
    feed.addItem(atomItem(entry, changed, slots))
    perEntry.push({
      language: xmlLang(entry.language),
      end: slots.take(lines(8, atomSource(entry, changed))),
    })
  }
  return slots.fill(mendAtom(feed.atom1(), channel.language, perEntry))
}

function atomItem(entry: Entry, changed: Date, slots: Slots): Item {
  const attribute = (value: string) => slots.take(escapeAttribute(xmlLine(value)))
  const address = feedAddress(entry.url)
  const plainLink = address === undefined ? '' : link('link', { href: address })
  const content = xmlText(entry.contentHtml)
  const published = moment(entry.published)
  const item: Item = {
    // Atom requires a title that is not blank; other formats do not.
    title: slots.take(
      atomText('title', xmlLine(entry.title) || firstWords(entry.summary) || (address ?? '')),
    ),
    id: slots.take(escapeText(identifierUri(entry.id))),
    // Marks the place for all links of the entry, and for what comes with them.
    link: slots.take(
      lines(8, [
        ...alternateLinks('link', entry, plainLink),
        ...viaLinks(entry),
        ...enclosureLinks(entry),
        ...mediaContent(entry),
      ]),
    ),
    date: changed,
    author: atomAuthors(entry, slots),
    category: entry.tags
      .filter((tag) => xmlLine(tag.term) !== '')
      .map((tag) => {
        const scheme = feedAddress(tag.scheme)
        return {
          term: attribute(tag.term),
          ...defined({
            name: tag.label === undefined ? undefined : attribute(tag.label),
            scheme: scheme === undefined ? undefined : attribute(scheme),
          }),
        }
      }),
  }
  if (xmlLine(entry.summary) !== '') {
    item.description = slots.take(atomText('summary', entry.summary))
  }
  if (content !== '') item.content = slots.take(escapeMarkup(content))
  if (published !== undefined) item.published = published
  return item
}

const EMAIL = /^[\w.+'-]+@(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i

function atomAuthors(entry: Entry, slots: Slots): NonNullable<Item['author']> {
  const text = (value: string) => slots.take(escapeText(xmlLine(value)))
  return entry.authors
    .filter((author) => xmlLine(author.name) !== '')
    .map((author) => {
      const url = feedAddress(author.url)
      const email = author.email && xmlLine(author.email)
      return {
        name: text(author.name),
        ...defined({
          email: email && EMAIL.test(email) ? text(email) : undefined,
          link: url === undefined ? undefined : text(url),
        }),
      }
    })
}
