/** The consumer of the queue: takes entries of followed feeds into the library, each once. */

import type { Article } from '../article/article.ts'
import { contentText } from '../article/article.ts'
import { Failure } from '../failures.ts'
import { type Arrival, isArrival } from '../follow/arrival.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import { type ArrivalState, recordArrival } from '../follow/seen.ts'
import { canonicalTag } from '../language/tag.ts'
import { nameUrn } from '../library/identity.ts'
import type { Publication } from '../library/publication.ts'
import { slugOfTitle } from '../library/slug.ts'
import { slugOfNearDuplicate, slugOfText, slugOfUrl, storePublication } from '../library/writing.ts'
import { readPage } from '../reading/read-page.ts'
import { outgoingBudget, type Surroundings } from '../reading/surroundings.ts'
import { analyse } from '../summary/analyse.ts'
import { type Analysed, sha256 } from '../summary/analysed.ts'
import { textOf } from './publish.ts'

/** A feed that carries so much of an article carries the article. Characters. */
const WHOLE_ARTICLE_LENGTH = 1_500
/** Failures that may pass. */
const PASSING = new Set(['upstream-timeout', 'upstream-failed', 'upstream-status', 'not-durable'])

interface Arrived {
  readonly state: ArrivalState
  readonly slug?: string
  readonly error?: string
}

/**
 * Takes one entry in: finds out whether it is here already, else fetches, analyses and stores it.
 *
 * @throws Failure of a kind that may pass: the message is to come again
 */
async function takeIn(
  database: D1Database,
  surroundings: Surroundings,
  arrival: Arrival,
): Promise<Arrived> {
  if (arrival.url !== null) {
    const slug = await slugOfUrl(database, arrival.url)
    if (slug !== undefined) return { state: 'duplicate', slug }
  }
  const analysed = await readArrival(surroundings, arrival)
  const publication = await publicationOf(arrival, analysed, surroundings.tiers.now())
  const { article, analysis } = publication
  const textHash = await sha256(textOf(publication))
  const signature = signatureBands(contentText(article), analysis.language)
  const twin =
    (article.url === null ? undefined : await slugOfUrl(database, article.url)) ??
    (await slugOfText(database, textHash)) ??
    (await slugOfNearDuplicate(database, signature, analysis.language))
  if (twin !== undefined) return { state: 'duplicate', slug: twin }
  const stored = await storePublication(database, publication, textHash, null, { signature })
  // Not stored: the same message was delivered twice, and the other one was faster.
  return { state: stored ? 'stored' : 'duplicate', slug: publication.slug }
}

/** The article from the feed itself where that carries it, else from its page, else what there is. */
async function readArrival(surroundings: Surroundings, arrival: Arrival): Promise<Analysed> {
  const carried = arrival.html.length >= WHOLE_ARTICLE_LENGTH || arrival.url === null
  if (carried) {
    const own = await fromHtml(arrival)
    if (own) return own
  }
  if (arrival.url === null)
    throw new Failure('no-article', 'The entry has neither text nor address.')
  try {
    const page = await readPage(surroundings, arrival.url, declared(arrival))
    if (page) return page
    throw new Failure('upstream-failed', 'The page gave no answer.')
  } catch (error) {
    if (!(error instanceof Failure) || isPassing(error)) throw error
    const own = await fromHtml(arrival)
    if (own) return own
    throw error
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Failure)) return true
  return PASSING.has(error.code) && ![404, 410, 424].includes(error.status)
}

const declared = ({ language }: Arrival): string | undefined =>
  language === null ? undefined : canonicalTag(language)

async function fromHtml(arrival: Arrival): Promise<Analysed | undefined> {
  const { extractArticle } = await import('../article/page/extract.ts')
  try {
    const html = `<!doctype html><html><body><article>${arrival.html}</article></body></html>`
    const article = { ...extractArticle(html, { url: arrival.url }), url: arrival.url }
    return { article, analysis: analyse({ ...article, language: declared(arrival) ?? null }) }
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** What the feed says of the entry completes what the page says of itself. */
async function publicationOf(
  arrival: Arrival,
  { article: read, analysis }: Analysed,
  now: number,
): Promise<Publication> {
  const moment = new Date(now).toISOString()
  const published = read.published ?? momentOf(arrival.published, now)
  const article: Article = {
    ...read,
    title: arrival.title || read.title,
    url: read.url ?? arrival.url,
    authors: read.authors.length > 0 ? read.authors : arrival.authors,
    site: read.site ?? { name: arrival.sourceTitle },
    published,
    image: read.image ?? (arrival.image === null ? null : { url: arrival.image }),
    tags: arrival.tags.length > 0 ? arrival.tags : read.tags,
  }
  const name = `${arrival.source}/${arrival.entry}`
  const title = slugOfTitle(article.title)
  const suffix = (await sha256(name)).slice(0, 8)
  const date = published ?? moment
  return {
    id: await nameUrn(`arrival/${name}`),
    slug: title === '' ? suffix : `${title}-${suffix}`,
    key: suffix,
    article,
    analysis,
    date,
    updated: article.modified ?? date,
    hash: await sha256(JSON.stringify([article, analysis, name])),
    source: arrival.source,
    // The source opens them, if its publisher says so.
    closed: true,
  }
}

/** Any date that a feed writes, as RFC 3339; none that is in the future or no date. */
function momentOf(date: string | null, now: number): string | null {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) || time > now ? null : new Date(time).toISOString()
}

/** Works through a batch; returns whether the library changed. */
export async function takeBatch(
  database: D1Database,
  surroundings: Surroundings,
  batch: MessageBatch<unknown>,
): Promise<boolean> {
  let changed = false
  for (const message of batch.messages) {
    const arrival = message.body
    if (!isArrival(arrival)) {
      message.ack()
      continue
    }
    try {
      const own = { ...surroundings, budget: outgoingBudget() }
      const arrived = await takeIn(database, own, arrival)
      await recordArrival(database, arrival.source, arrival.entry, arrived.state, arrived)
      changed ||= arrived.state === 'stored'
      message.ack()
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      if (isPassing(error)) {
        message.retry({ delaySeconds: Math.min(60 * 2 ** message.attempts, 3600) })
      } else {
        await recordArrival(database, arrival.source, arrival.entry, 'failed', { error: text })
        message.ack()
      }
    }
  }
  return changed
}
