/**
 * Writes JSON Feed 1.1 (jsonfeed.org/version/1.1) with everything that a Channel and its Entries
 * hold.
 */

import { filled } from '../defined.ts'
import { feedAddress } from './address.ts'
import type { Channel } from './channel.ts'
import type { Entry } from './entry.ts'
import { positive, webAttachments } from './extensions.ts'
import { languageTag } from './language-tag.ts'
import { moment } from './moment.ts'
import { xmlLine, xmlText } from './xml-text.ts'

/** A JSON Feed 1.1 document, in well-formed Unicode whatever the fields hold. Never throws. */
export function renderJsonFeed(channel: Channel, entries: readonly Entry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlLine(channel.title),
    home_page_url: feedAddress(channel.homeUrl),
    feed_url: feedAddress(channel.selfUrl),
    description: filled(xmlText(channel.description).trim()),
    icon: feedAddress(channel.icon),
    language: languageTag(channel.language),
    authors: [author(channel.author)],
    next_url: feedAddress(channel.nextUrl),
    hubs: filled(
      channel.hubs.flatMap((hub) => {
        const url = feedAddress(hub)
        return url === undefined ? [] : [{ type: 'WebSub', url }]
      }),
    ),
    items: entries.map(item),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

function item(entry: Entry) {
  const url = feedAddress(entry.url)
  const source = feedAddress(entry.source?.url)
  return {
    id: xmlLine(entry.id),
    url,
    external_url: source === url ? undefined : source,
    title: filled(xmlLine(entry.title)),
    // An item must have content; an empty one says that there is none.
    content_html: xmlText(entry.contentHtml),
    summary: filled(xmlText(entry.summary).trim()),
    image: feedAddress(entry.image?.url),
    date_published: stated(entry.published),
    date_modified: stated(entry.updated),
    authors: filled(entry.authors.filter(({ name }) => xmlLine(name) !== '').map(author)),
    tags: filled([
      ...new Set(
        entry.tags.map((tag) => xmlLine(tag.label ?? tag.term)).filter((tag) => tag !== ''),
      ),
    ]),
    language: languageTag(entry.language),
    attachments: filled(attachments(entry)),
    _lede: extension(entry),
  }
}

function author(person: { readonly name: string; readonly url?: string }) {
  return { name: xmlLine(person.name), url: feedAddress(person.url) }
}

function attachments(entry: Entry) {
  return webAttachments(entry).map(({ url, type, length, durationSeconds }) => ({
    url,
    mime_type: type,
    size_in_bytes: positive(length),
    duration_in_seconds:
      durationSeconds !== undefined && durationSeconds > 0 ? durationSeconds : undefined,
  }))
}

/** What JSON Feed has no field for, as one of the custom objects that it allows. */
function extension(entry: Entry) {
  const translations = entry.translations.flatMap((translation) => {
    const url = feedAddress(translation.url)
    const language = languageTag(translation.language)
    return url === undefined || language === undefined ? [] : [{ language, url }]
  })
  const sentences = entry.sentences?.map((sentence) => ({
    text: xmlText(sentence.text),
    href: feedAddress(sentence.href ?? undefined) ?? null,
  }))
  const source = feedAddress(entry.source?.feedUrl)
  if (translations.length === 0 && !sentences && source === undefined && !entry.direction) {
    return undefined
  }
  return {
    direction: entry.direction,
    sentences,
    translations: filled(translations),
    source: source && { title: filled(xmlLine(entry.source?.title ?? '')), feed_url: source },
  }
}

function stated(date: string | undefined): string | undefined {
  return moment(date)?.toISOString().replace('.000Z', 'Z')
}
