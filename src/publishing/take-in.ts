/** Takes an entry of a followed feed into the library, unless the library has it already. */

import { type Article, contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import type { Arrival } from '../follow/arrival.ts'
import type { Sameness } from '../follow/entries.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import { isSameText } from '../follow/same-text.ts'
import { countWords } from '../language/words.ts'
import { articlesAt, articlesSaying, type Lookalike, nearArticles } from '../library/same.ts'
import { slugOfTitle } from '../library/slug.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Desk } from './desk.ts'
import { asked } from './durable.ts'
import { type Draft, makePublication, titleAndText } from './make.ts'
import { listUnder, store } from './publish.ts'

export type TakenIn =
  | { readonly state: 'stored'; readonly slug: string }
  /** Of the article that says the same, which is listed under the source of the entry as well. */
  | { readonly state: 'same'; readonly slug: string; readonly sameBy: Sameness }

/** An entry as it came, and whether others of its source have the same link. */
export interface ArrivedEntry {
  readonly arrival: Arrival
  /** Such a link names a place where entries are shown, and tells nothing about which it is. */
  readonly sharesLink: boolean
}

/** What an entry is here already, as far as its link tells; undefined when it does not. */
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

/** Of articles at one address the one that came otherwise; of several nobody knows which it is. */
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

/** What tells the slug of an entry apart from every other. */
const suffixOf = async ({ source, entry }: Arrival): Promise<string> =>
  (await sha256(`${source}/${entry}`)).slice(0, 8)

/**
 * Stores an article that came with an entry.
 *
 * @throws Failure `not-durable`: the entry is to come again
 */
export async function takeIn(
  desk: Desk,
  entry: ArrivedEntry,
  read: { readonly article: Article; readonly analysis: Analysis },
): Promise<TakenIn> {
  const draft = await draftOf(entry.arrival, read, desk.now())
  const same = await sameArticle(desk, entry, draft)
  if (same) return same
  const publication = await makePublication(draft, undefined, desk.now())
  await store(desk, publication, undefined)
  // Where it was not stored, the same message was delivered twice, and the other one was faster.
  return { state: 'stored', slug: publication.slug }
}

/** The article here that says the same as an entry, by its page's own address or by its text. */
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
    // One source tells its own reports apart: what it lists as two are two.
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

/** Fewer words are said by many without being one text. */
const TELLING_WORDS = 12

/**
 * Whether an article with the same title and text is the same one. A source may say the same on two
 * days; an entry that comes again under another id has its link or its date.
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
  return sameMoment || (sameLink && published === null)
}

/** What the feed says of the entry goes before what its page says, and what was guessed there. */
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
    // The source opens them, if its publisher says so.
    closed: true,
    name: `arrival/${arrival.source}/${arrival.entry}`,
  }
}

/** Clocks and zones are wrong by hours; what is dated further ahead is dated by mistake. */
const AHEAD_MS = 26 * 3_600_000

/** A date that is not in the future. */
const believed = (date: string | null, now: number): string | null =>
  date !== null && Date.parse(date) <= now + AHEAD_MS ? date : null
