/** Cards of what is not in the library: a page by its address, or the newest of any public feed. */

import type { CardItem } from '../embed/card.ts'
import type { Lifetime } from '../http/respond.ts'
import { DEFAULT_CHOICE } from '../page/snippets.ts'
import { summarise } from '../summary/summarise.ts'
import type { SummaryOptions } from '../summary/summary.ts'
import { summarisedEntries } from './answer/upstream-entries.ts'
import type { LedeContext } from './request/context.ts'
import { analysePage } from './request/page-by-url.ts'

/** What a card shows, and what it is called. */
export interface CardMatter {
  readonly title: string
  /** Absolute address of the page that the card is about. */
  readonly homeUrl: string
  /** BCP 47; undefined where it is of several languages. */
  readonly language?: string
  readonly items: readonly CardItem[]
}

/** Pages and feeds of others are looked at again as often as those who ask for them directly do. */
export const FOREIGN_LIFETIME: Lifetime = {
  maxAge: 300,
  sharedMaxAge: 900,
  staleWhileRevalidate: 86_400,
  staleIfError: 7 * 86_400,
}

/** Whether a source is the address of a feed and not the name of one that is followed. */
export const isAddress = (source: string | undefined): source is string =>
  source !== undefined && /^https?:/i.test(source)

/** Of other people's texts everybody gets an excerpt, and the publisher all that is asked for. */
const sentences = (context: LedeContext, value: number): SummaryOptions => ({
  length: { kind: 'sentences', value },
  excerpt: !context.var.isPublisher,
})

/**
 * The card of one page.
 *
 * @throws Failure whatever policy, limit, fetching and extracting say
 */
export async function pageMatter(
  context: LedeContext,
  url: string,
  length: number,
): Promise<CardMatter> {
  const { article, analysis } = await analysePage(context, url)
  const summary = summarise(article, analysis, sentences(context, length))
  const address = article.url ?? url
  return {
    title: article.title,
    homeUrl: address,
    language: analysis.language,
    items: [{ url: address, summary, date: article.published }],
  }
}

/**
 * The headlines of any public feed.
 *
 * @throws Failure whatever policy, limit and fetching say
 */
export async function feedMatter(
  context: LedeContext,
  source: string,
  { count = DEFAULT_CHOICE.count, length = DEFAULT_CHOICE.sentences },
): Promise<CardMatter> {
  const { title, homeUrl, entries } = await summarisedEntries(
    context,
    source,
    count,
    sentences(context, length),
  )
  const items = entries.map(({ summary, published }) => ({
    url: summary.article.url ?? homeUrl,
    summary,
    date: published ?? null,
  }))
  return { title, homeUrl, items }
}
