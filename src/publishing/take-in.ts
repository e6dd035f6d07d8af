/** Takes an entry of a followed feed into the library, unless the library has it already. */

import { type Article, contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import type { Arrival } from '../follow/arrival.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import { slugOfTitle } from '../library/slug.ts'
import { slugOfFetched, slugOfNearDuplicate, slugOfText, slugOfUrl } from '../library/writing.ts'
import type { Analysis } from '../summary/analysis.ts'
import type { Desk } from './desk.ts'
import { asked } from './durable.ts'
import { type Draft, makePublication, wholeText } from './make.ts'
import { store } from './publish.ts'

export interface TakenIn {
  readonly state: 'stored' | 'duplicate'
  /** Of the stored article, or of that which says the same. */
  readonly slug: string
}

/** The slug of what is published from an address already, so that it is not published twice. */
export async function slugOfAddress(
  { database }: Desk,
  url: string | null,
): Promise<string | undefined> {
  return url === null ? undefined : asked(slugOfUrl(database, url))
}

/** The slug of what was read at this address before, or is published as it. */
export async function slugOfFetchedAddress(
  desk: Desk,
  address: string,
): Promise<string | undefined> {
  return (
    (await asked(slugOfFetched(desk.database, address))) ?? (await slugOfAddress(desk, address))
  )
}

/** What an entry is here already, as far as its address tells; undefined when it does not. */
export async function knownEntry(desk: Desk, arrival: Arrival): Promise<TakenIn | undefined> {
  const slug = await slugOfAddress(desk, arrival.url)
  return slug === undefined ? undefined : twin(slug, await suffixOf(arrival))
}

/** An article found in place of an entry: its own, if the message came twice, or another. */
const twin = (slug: string, suffix: string): TakenIn => ({
  state: slug.endsWith(suffix) ? 'stored' : 'duplicate',
  slug,
})

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
  arrival: Arrival,
  read: { readonly article: Article; readonly analysis: Analysis },
): Promise<TakenIn> {
  const draft = await draftOf(arrival, read, desk.now())
  const publication = await makePublication(draft, undefined, desk.now())
  const known = await slugOfTwin(desk, draft)
  if (known !== undefined) return twin(known, await suffixOf(arrival))
  await store(desk, publication, undefined)
  // Where it was not stored, the same message was delivered twice, and the other one was faster.
  return { state: 'stored', slug: publication.slug }
}

/** The slug of an article from the same address, or that says the same. */
async function slugOfTwin(desk: Desk, { article, analysis }: Draft): Promise<string | undefined> {
  const { database } = desk
  const signature = signatureBands(contentText(article), analysis.language)
  return (
    (await slugOfAddress(desk, article.url)) ??
    (await asked(slugOfText(database, await sha256(wholeText({ article }))))) ??
    (await asked(slugOfNearDuplicate(database, signature, analysis.language)))
  )
}

/** What the feed says of the entry completes what the page says of itself. */
async function draftOf(
  arrival: Arrival,
  { article: read, analysis }: { readonly article: Article; readonly analysis: Analysis },
  now: number,
): Promise<Draft> {
  const article: Article = {
    ...read,
    title: arrival.title || read.title,
    url: read.url ?? arrival.url,
    authors: read.authors.length > 0 ? read.authors : arrival.authors,
    site: read.site ?? { name: arrival.sourceTitle },
    published: read.published ?? momentOf(arrival.published, now),
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

/** Any date that a feed writes, as RFC 3339; none that is in the future or no date. */
function momentOf(date: string | null, now: number): string | null {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) || time > now ? null : new Date(time).toISOString()
}
