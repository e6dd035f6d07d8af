/** Takes an entry of a followed feed into the library, unless the library has it already. */

import { type Article, contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import type { Arrival } from '../follow/arrival.ts'
import type { Sameness } from '../follow/entries.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import { isSameText } from '../follow/same-text.ts'
import { countWords } from '../language/words.ts'
import type { Publication } from '../library/publication.ts'
import { articlesAt, articlesSaying, type Lookalike, nearArticles } from '../library/same.ts'
import { slugOfTitle } from '../library/slug.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Desk } from './desk.ts'
import { asked } from './durable.ts'
import { type Draft, makePublication, titleAndText } from './make.ts'
import { listUnder, store } from './publish.ts'

type TakenIn =
  | { readonly state: 'stored'; readonly slug: string }
  /**
   * Slug of the article that says the same, which is now listed under the entry's source as well.
   */
  | { readonly state: 'same'; readonly slug: string; readonly sameBy: Sameness }

/** An entry, and whether others of its source have the same link. */
export interface ArrivedEntry {
  readonly arrival: Arrival
  /** A shared link leads to a place where entries are shown, and does not identify one. */
  readonly sharesLink: boolean
}

/**
 * What the library has of an entry already, as far as its link tells; undefined if the link tells
 * nothing.
 */
export async function knownEntry(
  desk: Desk,
  { arrival, sharesLink }: ArrivedEntry,
): Promise<TakenIn | undefined> {
  if (arrival.url === null) return undefined
  const found = await asked(articlesAt(desk.database, arrival.url))
  const suffix = await suffixOf(arrival)
  const own = found.find(({ slug }) => slug.endsWith(suffix))
  if (own) return { state: 'stored', slug: own.slug }
  if (sharesLink) return undefined
  return sameAs(desk, arrival, atTheirLink(found, arrival), 'address')
}

/**
 * The article at an address that came from elsewhere. If there are several, nobody knows which is
 * meant.
 */
function atTheirLink(found: readonly Lookalike[], { source }: Arrival): Lookalike | undefined {
  return found.length === 1 && !found[0]!.sources.includes(source) ? found[0] : undefined
}

async function sameAs(
  desk: Desk,
  { source }: Arrival,
  found: Lookalike | undefined,
  sameBy: Sameness,
): Promise<TakenIn | undefined> {
  if (!found) return undefined
  await listUnder(desk, found.slug, source)
  return { state: 'same', slug: found.slug, sameBy }
}

/** The end of an entry's slug, which is different for each entry. */
const suffixOf = async ({ source, entry }: Arrival): Promise<string> =>
  (await sha256(`${source}/${entry}`)).slice(0, 8)

/**
 * Stores the article of an entry.
 *
 * @param standIn what was stored while the page could not be read, to be replaced
 * @throws Failure `not-durable`: the entry is to come again
 */
export async function takeIn(
  desk: Desk,
  entry: ArrivedEntry,
  read: { readonly article: Article; readonly analysis: Analysis },
  standIn?: Publication,
): Promise<TakenIn> {
  if (standIn) return replace(desk, entry.arrival, read, standIn)
  const draft = await draftOf(entry.arrival, read, desk.now())
  const same = await sameArticle(desk, entry, draft)
  if (same) return same
  const publication = await makePublication(draft, undefined, desk.now())
  await store(desk, publication, undefined)
  // If it was not stored, the message came twice, and the other one was faster.
  return { state: 'stored', slug: publication.slug }
}

/** Whether a stored article is exactly what is read of an entry, wherever it is shown. */
export async function isAsTold(
  stored: Publication,
  arrival: Arrival,
  read: { readonly article: Article; readonly analysis: Analysis },
  now: number,
): Promise<boolean> {
  const told = await draftOf({ ...arrival, found: stored.date }, read, now)
  const written = ({ frontPage: _, ...article }: Article) => JSON.stringify(article)
  return written(stored.article) === written(told.article)
}

async function replace(
  desk: Desk,
  arrival: Arrival,
  read: { readonly article: Article; readonly analysis: Analysis },
  standIn: Publication,
): Promise<TakenIn> {
  const { slug } = standIn
  // An entry without a date keeps the one that it was found with.
  const draft = await draftOf({ ...arrival, found: standIn.date }, read, desk.now())
  const publication = await makePublication({ ...draft, slug }, standIn, desk.now())
  // If it was not stored, the publisher has changed the article meanwhile, and that stays.
  if (publication.hash !== standIn.hash) await store(desk, publication, standIn)
  return { state: 'stored', slug }
}

/**
 * The article in the library that says the same as an entry, found by the page's own address or by
 * the text.
 */
async function sameArticle(
  desk: Desk,
  entry: ArrivedEntry,
  draft: Draft,
): Promise<TakenIn | undefined> {
  const { database } = desk
  const { arrival } = entry
  const { article, analysis } = draft
  const isOwnPage = article.url !== null && URL.parse(article.url)?.pathname !== '/'
  if (isOwnPage && article.url !== arrival.url) {
    const found = atTheirLink(await asked(articlesAt(database, article.url!)), arrival)
    if (found) return sameAs(desk, arrival, found, 'address')
  }
  const text = contentText(article)
  const saying = await asked(articlesSaying(database, await sha256(titleAndText({ article }))))
  const isLong = countWords(text) >= TELLING_WORDS
  const same = saying.find((found) => isSaidTwice(found, arrival, article, isLong))
  if (same) return sameAs(desk, arrival, same, 'text')
  const signature = signatureBands(text)
  const near = await asked(nearArticles(database, signature, analysis.language))
  const compared = { title: article.title, text, language: analysis.language }
  const reprint = near
    // A source knows its own reports: two that it lists are two.
    .filter(({ sources }) => !sources.includes(arrival.source))
    .find((found) =>
      isSameText(compared, {
        title: found.article.title,
        text: contentText(found.article),
        language: analysis.language,
      }),
    )
  return sameAs(desk, arrival, reprint, 'comparison')
}

/** Shorter texts are often the same by chance. Words. */
const TELLING_WORDS = 12

/**
 * Whether an article with the same title and text is the same article. A source may say the same on
 * two days; an entry that comes again under another id has the same date, or the same link and none.
 */
function isSaidTwice(
  found: Lookalike,
  arrival: Arrival,
  { url, published }: Article,
  isLong: boolean,
): boolean {
  const sameLink = url !== null && url === found.url
  if (!found.sources.includes(arrival.source)) return isLong || sameLink
  const sameMoment = published !== null && Date.parse(published) === Date.parse(found.date)
  return sameMoment || (sameLink && published === arrival.found)
}

/** What the feed says of the entry overrides what its page says and what was guessed there. */
async function draftOf(
  arrival: Arrival,
  { article: read, analysis }: { readonly article: Article; readonly analysis: Analysis },
  now: number,
): Promise<Draft> {
  const article: Article = {
    ...read,
    title: arrival.title || read.title,
    url: read.url ?? arrival.url,
    authors: arrival.authors.length > 0 ? arrival.authors : read.authors,
    site: read.site ?? { name: arrival.sourceTitle },
    published: believed(arrival.published, now) ?? believed(read.published, now) ?? arrival.found,
    modified: believed(arrival.updated, now) ?? believed(read.modified, now),
    image: read.image ?? (arrival.image === null ? null : { url: arrival.image }),
    tags: arrival.tags.length > 0 ? arrival.tags : read.tags,
  }
  const title = slugOfTitle(article.title)
  const suffix = await suffixOf(arrival)
  return {
    slug: title === '' ? suffix : `${title}-${suffix}`,
    key: suffix,
    article,
    analysis,
    source: arrival.source,
    // The source opens them if its publisher says so.
    closed: true,
    name: `arrival/${arrival.source}/${arrival.entry}`,
  }
}

/** Clocks and time zones are off by hours; a date further ahead is a mistake. */
const AHEAD_MS = 26 * 3_600_000

/** A date that is not in the future. */
const believed = (date: string | null, now: number): string | null =>
  date !== null && Date.parse(date) <= now + AHEAD_MS ? date : null
