/**
 * Cards of what is not in the library: a page by its address, or the newest entries of public
 * feeds.
 */

import type { CardItem } from '../embed/card.ts'
import { Failure } from '../failures.ts'
import type { Lifetime } from '../http/respond.ts'
import { DEFAULT_CHOICE } from '../page/snippets.ts'
import { summarise } from '../summary/summarise.ts'
import type { SummaryOptions } from '../summary/summary.ts'
import { summarisedEntries } from './answer/upstream-entries.ts'
import { foreignTags, MAX_SOURCES } from './answer/upstream-sources.ts'
import type { LedeContext } from './request/context.ts'
import { analysePage, surroundingsOf } from './request/page-by-url.ts'

/** What a card shows, and its title. */
export interface CardMatter {
  readonly title: string
  /** Absolute address of the page that the card leads to. */
  readonly homeUrl: string
  /** BCP 47; undefined where the content is in several languages. */
  readonly language?: string
  readonly items: readonly CardItem[]
  /** Of the pages or feeds that it shows, for the cache in front of the Worker. */
  readonly tags?: readonly string[]
}

/** The same as for requests that ask for these pages and feeds directly. */
export const FOREIGN_LIFETIME: Lifetime = {
  maxAge: 300,
  sharedMaxAge: 900,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

/** Whether a source is the address of a feed, and not the name of a followed source. */
export const isAddress = (source: string | undefined): source is string =>
  source !== undefined && /^https?:/i.test(source)

/** Of other people's texts the publisher gets everything, and everybody else an excerpt. */
const sentences = (context: LedeContext, value: number): SummaryOptions => ({
  length: { kind: 'sentences', value },
  excerpt: !context.var.isPublisher,
})

/**
 * The card of one page.
 *
 * @throws Failure of policy, rate limit, fetching and extracting
 */
export async function pageMatter(
  context: LedeContext,
  url: string,
  length: number,
): Promise<CardMatter> {
  const { article, analysis, tag } = await analysePage(context, url)
  const summary = summarise(article, analysis, sentences(context, length))
  const address = article.url ?? url
  return {
    title: article.title,
    homeUrl: address,
    language: analysis.language,
    items: [{ url: address, summary, date: article.published }],
    tags: [tag],
  }
}

/**
 * The headlines of public feeds, the newest of all first. A feed that fails is left out.
 *
 * @param sources at least one address
 * @throws Failure of policy, rate limit and fetching, of the first feed if all fail
 */
export async function feedMatter(
  context: LedeContext,
  sources: readonly string[],
  { count = DEFAULT_CHOICE.count, length = DEFAULT_CHOICE.sentences },
): Promise<CardMatter> {
  if (sources.length > MAX_SOURCES) {
    throw new Failure('bad-parameter', `source may be given at most ${MAX_SOURCES} times.`, {
      extra: { parameter: 'source' },
    })
  }
  const surroundings = surroundingsOf(context)
  const read = await Promise.allSettled(
    sources.map((source) =>
      summarisedEntries(context, source, count, sentences(context, length), surroundings),
    ),
  )
  const feeds = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  const [first] = feeds
  const failed = read.find((one) => one.status === 'rejected')
  if (!first) throw failed?.reason
  const items = feeds.flatMap(({ homeUrl, entries }) =>
    entries.map(({ summary, published }) => ({
      url: summary.article.url ?? homeUrl,
      summary,
      date: published ?? null,
    })),
  )
  // A single feed keeps its own order.
  const sorted =
    feeds.length === 1 ? items : items.toSorted((a, b) => timeOf(b.date) - timeOf(a.date))
  return {
    title: feeds.map(({ title }) => title).join(' · '),
    homeUrl: first.homeUrl,
    items: sorted.slice(0, count),
    tags: await foreignTags(sources),
  }
}

/** Milliseconds since 1970; 0, before all others, where no date is known. */
const timeOf = (date: string | null): number => (date === null ? 0 : Date.parse(date))
