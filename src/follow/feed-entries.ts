/**
 * The entries of an upstream feed in the form that everything here works with: dates in RFC 3339,
 * plain text, absolute addresses.
 */

import { type Author, MAX_TAG_LENGTH, MAX_TAGS } from '../article/article.ts'
import { fragmentLine } from '../article/html/fragment.ts'
import { cleanText } from '../article/text/clean.ts'
import { MAX_ADDRESS_LENGTH, untrackedAddress } from '../article/web/address.ts'
import { isAssigned, languageOfRegion } from '../language/assigned.ts'
import { canonicalTag, isUndetermined, primaryLanguage } from '../language/tag.ts'
import { readFeedDate } from './feed-date.ts'
import { withoutRepeatedEnds } from './repeated-ends.ts'
import type { Enclosure, UpstreamEntry, UpstreamFeed } from './upstream-feed.ts'

export interface FeedEntry {
  /** As the feed writes it; see `entryKeys`. */
  readonly id: string
  readonly hasOwnId: boolean
  /**
   * The entry's page without tracking parameters, else what it encloses. Absolute; null for
   * neither.
   */
  readonly url: string | null
  /** Plain text, like `authors` and `tags`. */
  readonly title: string
  /** HTML of the whole article if the feed has it, else of its summary. */
  readonly html: string
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  /** RFC 3339. `published` is the date of the last change where the feed has no other. */
  readonly published: string | null
  readonly updated: string | null
  /** BCP 47, as declared by the entry, else by its feed; see `priorLanguage`. */
  readonly language: string | null
  /** Absolute, like the addresses of enclosures. */
  readonly image: string | null
  readonly enclosures: readonly Enclosure[]
}

/** UTF-16 units. */
const MAX_TITLE_LENGTH = 1000
const MAX_NAME_LENGTH = 200
/** Longer lists name everybody who ever wrote there. */
const MAX_AUTHORS = 20
/** Of the page of an author. Twenty as long as an address may be would leave no room for a text. */
const MAX_PAGE_LENGTH = 500
/** A feed with more entries is an archive; only its newest are followed. */
const MAX_ENTRIES = 2000
/** So few entries may stand in an order that somebody chose. */
const HANDFUL = 4

/** An address without its scheme, as people write it. */
const WITHOUT_SCHEME = /^www\.[\w-]{1,63}\.\p{L}/u

/** Absolute http(s) address or null. A longer one than may be fetched is none. */
export function resolved(url: string | null, base: string): string | null {
  const address = url?.trim() ?? ''
  const isWhole = !WITHOUT_SCHEME.test(address)
  const parsed = url === null ? null : URL.parse(isWhole ? address : `//${address}`, base)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  return parsed.href.length > MAX_ADDRESS_LENGTH ? null : parsed.href
}

/**
 * Feeds often have HTML where they should have text. Cleaned after the cut, which may split a
 * character.
 */
const plain = (html: string, maxLength: number): string =>
  cleanText(fragmentLine(html.slice(0, 20 * maxLength)).slice(0, maxLength))

/** The feed's title, as plain text; '' where it has none. */
export const feedTitle = ({ title }: Pick<UpstreamFeed, 'title'>): string =>
  plain(title, MAX_TITLE_LENGTH)

/** The feed's description, as plain text. */
export const feedDescription = ({ description }: Pick<UpstreamFeed, 'description'>): string =>
  plain(description, MAX_TITLE_LENGTH)

/** The web page of the feed; null where it names none, or itself. */
export function feedHome(feed: Pick<UpstreamFeed, 'homeUrl'>, url: string): string | null {
  const home = resolved(feed.homeUrl, url)
  return home === url ? null : home
}

/**
 * The entries of a feed, newest first. Feeds may come in any order (RFC 4287 section 4.1.1); an
 * entry without a date stays after the one before it.
 *
 * @param url where the feed was read
 */
export function feedEntries(feed: UpstreamFeed, url: string): FeedEntry[] {
  // Relative links in entries are relative to the site in RSS and JSON Feed, and to the document in
  // Atom (RFC 3986 section 5.1).
  const base = (feed.linksToSite && resolved(feed.homeUrl, url)) || url
  const entries = withoutRepeatedEnds(
    feed.entries.map((entry) => entryOf(entry, feed, { base, url })),
  )
  let last = Number.POSITIVE_INFINITY
  const dated = entries.map((entry) => {
    if (entry.published !== null) last = Date.parse(entry.published)
    return { entry, time: last }
  })
  const times = dated.map(({ time }) => time).filter(Number.isFinite)
  const ordered = isArranged(times)
    ? dated
    : dated.sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
  return ordered.slice(0, MAX_ENTRIES).map(({ entry }) => entry)
}

/** Whether somebody arranged the entries: they are few, and neither rise nor fall by date. */
function isArranged(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, i) => time - times[i]!)
  return times.length <= HANDFUL && steps.some((step) => step > 0) && steps.some((step) => step < 0)
}

/**
 * The language that a feed declares, as a prior for its texts. Programs add the region of their own
 * settings (`en-US`), so the region is kept only where it means another written language: in
 * Portuguese and Chinese.
 */
function priorLanguage(declared: string | null): string | null {
  const named = canonicalTag(declared ?? '')
  if (named === undefined || isUndetermined(named)) return null
  // Some feeds give the code of a country: `jp`, `cz`.
  const tag = isAssigned(named) ? named : languageOfRegion(primaryLanguage(named))
  if (tag === undefined) return null
  const { language, script, region } = new Intl.Locale(tag)
  if (language === 'zh') return `zh-${new Intl.Locale(tag).maximize().script}`
  return [language, script, language === 'pt' ? region : undefined].filter(Boolean).join('-')
}

/** Each tag once, and no more than an article may have: the first ones, which feeds put foremost. */
function tagsOf({ tags }: UpstreamEntry): string[] {
  const clean = tags.map((tag) => plain(tag, MAX_TAG_LENGTH)).filter((tag) => tag !== '')
  return [...new Set(clean)].slice(0, MAX_TAGS)
}

/** Pages of Google Alerts and Bing News that count clicks and lead on to their parameter `url`. */
const COUNTERS = /^https?:\/\/www\.(?:google|bing)\.[a-z.]{2,6}\/(?:url|news\/apiclick\.aspx)\?/

const behindCounter = (link: string): string =>
  COUNTERS.test(link) ? (resolved(new URL(link).searchParams.get('url'), link) ?? link) : link

/** The page that an entry leads to. The feed itself is none. */
function pageOf(written: string | null, { base, url }: Place): string | null {
  const named = resolved(written, base)
  const link = named && behindCounter(named)
  return link === null || link.split('#', 1)[0] === url ? null : untrackedAddress(new URL(link))
}

interface Place {
  /** Of relative addresses. */
  readonly base: string
  /** Of the feed. */
  readonly url: string
}

function entryOf(entry: UpstreamEntry, feed: UpstreamFeed, place: Place): FeedEntry {
  const { base } = place
  const enclosures = entry.enclosures.flatMap((enclosure) => {
    const url = resolved(enclosure.url, base)
    return url === null ? [] : [{ ...enclosure, url }]
  })
  const language = entry.language ?? feed.language
  const updated = readFeedDate(entry.updated, language)
  return {
    id: entry.id,
    hasOwnId: entry.hasOwnId,
    url: pageOf(entry.url, place) ?? enclosures[0]?.url ?? null,
    title: plain(entry.title, MAX_TITLE_LENGTH),
    html: entry.content || entry.summary,
    authors: entry.authors.slice(0, MAX_AUTHORS).flatMap(({ name, url }) => {
      const author = plain(name, MAX_NAME_LENGTH)
      const page = resolved(url ?? null, base)
      const isShort = page !== null && page.length <= MAX_PAGE_LENGTH
      return author === '' ? [] : [{ name: author, ...(isShort && { url: page }) }]
    }),
    tags: tagsOf(entry),
    published: readFeedDate(entry.published, language) ?? updated,
    updated,
    language: priorLanguage(language),
    image: resolved(entry.image, base),
    enclosures,
  }
}
