/**
 * `GET /feed?source=…`: any public feed as a summarised feed, without following it. It answers
 * within its time box from what is known; pages that are still being read are in it at the next
 * poll.
 */

import { type Article, makeArticle } from '../article/article.ts'
import { fragmentLine, fragmentParagraphs } from '../article/html/fragment.ts'
import { latest } from '../article/text/moment.ts'
import { sha256 } from '../article/text/sha256.ts'
import { canonicalAddress, judgeAddress } from '../article/web/address.ts'
import { type Answered, ageOf, keepFresh } from '../cache/freshness.ts'
import { TooSlow, within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import type { Entry } from '../feed/entry.ts'
import type { FeedFormat } from '../feed/feed-address.ts'
import { resolved } from '../follow/arrival.ts'
import { findFeed } from '../follow/poll.ts'
import type { UpstreamEntry, UpstreamFeed } from '../follow/upstream-feed.ts'
import { namedQuery, type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import { canonicalTag, matchesLanguage } from '../language/tag.ts'
import { nameUrn } from '../library/identity.ts'
import { outgoing } from '../reading/outgoing.ts'
import type { Surroundings } from '../reading/surroundings.ts'
import { analyse } from '../summary/analyse.ts'
import type { Analysed } from '../summary/analysed.ts'
import { summarise } from '../summary/summarise.ts'
import type { Summary, SummaryOptions } from '../summary/summary.ts'
import { representFeed } from './answer/feed-format.ts'
import { feedPage } from './answer/feed-page.ts'
import { keepAnswer, keptAnswer } from './answer/kept-answers.ts'
import { interfaceKey } from './answer/reader-key.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { fetchPermission } from './request/fetch-policy.ts'
import { readLanguage } from './request/language.ts'
import { takeTurn } from './request/limit.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, readLengthAndFocus } from './request/options.ts'
import { analysePage, surroundingsOf } from './request/page-by-url.ts'

export const SUMMARISED_FEED_PARAMETERS = {
  source: {
    kind: 'text',
    maxLength: 4096,
    description: 'The address of a feed, or of a page that names one.',
  },
  format: { kind: 'choice', values: ['rss', 'atom', 'json'], description: 'atom by default.' },
  limit: { kind: 'integer', min: 1, max: 50, description: 'How many entries; 20 by default.' },
  lang: { kind: 'text', maxLength: 35, description: 'Only entries in this language.' },
} as const satisfies Record<string, Parameter>

const QUERY_PARAMETERS = {
  ...SUMMARISED_FEED_PARAMETERS,
  ...LENGTH_PARAMETERS,
  ...FOCUS_PARAMETERS,
}

const DEFAULT_LIMIT = 20
/** Pages read for one answer: the free plan has 50 subrequests, each may cost three. */
const MAX_PAGES = 10
/** For all pages together; feed readers do not wait long. */
const TIME_BOX_MS = 6_000
const FEED_FRESH_MS = 15 * 60_000
/** A feed that failed is not asked for again so soon. */
const FAILURE_MS = 60_000
const FEED_KEPT_SECONDS = 7 * 86_400
const PATIENCE_MS = 12_000

const CACHE_CONTROL: Lifetime = {
  maxAge: 900,
  sharedMaxAge: 900,
  staleWhileRevalidate: 3600,
  staleIfError: 7 * 86_400,
}

interface Found {
  readonly url: string
  readonly feed: UpstreamFeed
}

const isFound = (value: unknown): value is Found =>
  typeof (value as Partial<Found> | null)?.url === 'string' &&
  Array.isArray((value as Partial<Found>).feed?.entries)

export function summarisedFeedRoutes(app: LedeApp): void {
  address(app, '/feed', { GET: summarisedFeed })
}

async function summarisedFeed(context: LedeContext): Promise<Response> {
  const { settings, tiers, isPublisher } = context.var
  const query = new URL(context.req.url).searchParams
  const asked = readAsked(context, query)
  const url = judgeAddress(asked.source, { ownHosts: surroundingsOf(context).ownHosts })
  const permit = await fetchPermission(context, asked.source)
  permit(url)

  const self = selfAddress(settings.baseUrl, query)
  const language = asked.forPeople ? interfaceKey(context) : 'feed'
  const key = `summarised\n${self}\n${language}`
  const kept = isPublisher ? undefined : keptAnswer(key, tiers.now())
  if (kept) return send(context, kept, 'hit')
  await takeTurn(context)
  // One budget for the feed and all its pages.
  const surroundings = { ...surroundingsOf(context), permit }
  const { value: found, cacheStatus } = await upstream(surroundings, canonicalAddress(url))
  permit(new URL(found.url))
  const made = await entries(context, surroundings, found, asked.limit, asked.options)
  const summaries = made.entries.map(({ entry }) => entry)
  const representation = await represented(context, found, url, summaries, asked, self)
  if (made.complete && !isPublisher) keepAnswer(key, representation, tiers.now())
  return send(context, representation, cacheStatus)
}

interface Asked {
  readonly source: string
  readonly format: FeedFormat
  /** Whether a person opens it in a browser, who sees what it is and how to subscribe. */
  readonly forPeople: boolean
  readonly limit: number
  /** BCP 47 */
  readonly language?: string
  readonly options: SummaryOptions
}

function readAsked(context: LedeContext, query: URLSearchParams): Asked {
  const values = readParameters(query, SUMMARISED_FEED_PARAMETERS)
  if (values.source === undefined) {
    throw new Failure('bad-parameter', 'source is missing: the address of a feed.', {
      extra: { parameter: 'source' },
    })
  }
  return {
    source: values.source,
    format: values.format ?? 'atom',
    forPeople: values.format === undefined && context.req.header('sec-fetch-dest') === 'document',
    limit: values.limit ?? DEFAULT_LIMIT,
    ...(values.lang !== undefined && { language: readLanguage('lang', values.lang) }),
    options: { ...readLengthAndFocus(query), excerpt: !context.var.isPublisher },
  }
}

/** The address of this very feed: with those parameters alone that it depends on. */
function selfAddress(baseUrl: string, query: URLSearchParams): string {
  const self = new URL('/feed', baseUrl)
  self.search = namedQuery(query, QUERY_PARAMETERS).toString()
  return self.href
}

function send(
  context: LedeContext,
  representation: Representation,
  cacheStatus: string,
): Promise<Response> {
  const vary = ['Sec-Fetch-Dest', ...(representation.kind === 'page' ? ['Accept-Language'] : [])]
  return answer(context.req.raw, representation, { cacheControl: CACHE_CONTROL, cacheStatus, vary })
}

async function represented(
  context: LedeContext,
  { feed, url }: Found,
  named: URL,
  made: readonly Entry[],
  { format, language, forPeople }: Asked,
  selfUrl: string,
): Promise<Representation> {
  const wanted = made.filter(
    (entry) => language === undefined || matchesLanguage(language, entry.language ?? 'und'),
  )
  const updated = latest(wanted.flatMap((entry) => entry.updated ?? entry.published ?? []))
  const title = feed.title || named.hostname
  const channel = {
    title,
    description: `${feed.description || feed.title} (summaries in the articles’ own sentences)`,
    homeUrl: resolved(feed.homeUrl, url) ?? url,
    selfUrl,
    updated: updated ?? '1970-01-01T00:00:00Z',
    author: { name: title, url },
    hubs: [],
    ...(language !== undefined && { language }),
  }
  if (!forPeople) return representFeed(format, channel, wanted)
  const page = await feedPage(context, { format }, channel, wanted)
  return represent(page, 'text/html; charset=utf-8', 'page')
}

async function upstream(surroundings: Surroundings, url: string): Promise<Answered<Found>> {
  const { tiers } = surroundings
  return keepFresh<Found>(tiers, {
    key: `upstream/v1/${await sha256(url)}`,
    isValue: isFound,
    standing: (kept) => (ageOf(kept, tiers.now()) <= FEED_FRESH_MS ? 'fresh' : 'spare'),
    make: async () => ({ value: await findFeed(url, outgoing(surroundings)), reach: 'near' }),
    failureMs: ({ code }) => (code === 'too-many-fetches' || code === 'forbidden' ? 0 : FAILURE_MS),
    ttlSeconds: FEED_KEPT_SECONDS,
    patienceMs: PATIENCE_MS,
  })
}

/** An entry of a feed, summarised. */
interface Summarised {
  readonly entry: Entry
  readonly summary: Summary
  /** RFC 3339 */
  readonly published: string | undefined
}

/**
 * The newest entries of any public feed, for cards.
 *
 * @param around shared where several feeds are read for one request
 * @throws Failure whatever policy, limit and fetching say
 */
export async function summarisedEntries(
  context: LedeContext,
  source: string,
  limit: number,
  options: SummaryOptions,
  around = surroundingsOf(context),
): Promise<{
  readonly title: string
  readonly homeUrl: string
  readonly entries: readonly Summarised[]
}> {
  const url = judgeAddress(source, { ownHosts: around.ownHosts })
  const permit = await fetchPermission(context, source)
  permit(url)
  await takeTurn(context)
  const surroundings = { ...around, permit }
  const { value: found } = await upstream(surroundings, canonicalAddress(url))
  permit(new URL(found.url))
  const made = await entries(context, surroundings, found, limit, options)
  return {
    title: found.feed.title || url.hostname,
    homeUrl: resolved(found.feed.homeUrl, found.url) ?? found.url,
    entries: made.entries,
  }
}

/** The newest entries, each from its page where that is known in time, else from the feed itself. */
async function entries(
  context: LedeContext,
  surroundings: Surroundings,
  { url, feed }: Found,
  limit: number,
  options: SummaryOptions,
): Promise<{ readonly entries: Summarised[]; readonly complete: boolean }> {
  const chosen = feed.entries.slice(0, limit)
  const pages = chosen.map((entry, i) =>
    i < MAX_PAGES ? readEntry(context, surroundings, entry, url) : undefined,
  )
  // Whatever is not there in time goes on behind, so that the next poll finds it in the cache.
  context.var.tiers.keepAlive(Promise.allSettled(pages))
  const deadline = context.var.tiers.now() + TIME_BOX_MS
  const { summaryEntry } = await import('../feed/summary-entry.ts')
  let complete = true
  const made = await Promise.all(
    chosen.map(async (entry, i) => {
      const left = Math.max(0, deadline - context.var.tiers.now())
      const page = pages[i] && (await inTime(left, pages[i]))
      complete &&= page !== 'late'
      const { article, analysis } =
        page === undefined || page === 'late' ? carried(entry, feed, url) : page
      const summary = summarise(article, analysis, options)
      const published = dateOf(entry.published) ?? article.published ?? undefined
      const updated = dateOf(entry.updated)
      const made = summaryEntry(summary, {
        // The upstream's own id: whoever followed that feed sees the same entries here.
        id: /^(?:urn:|tag:|https?:)/i.test(entry.id)
          ? entry.id
          : await nameUrn(`${url} ${entry.id}`),
        url: article.url ?? url,
        content: 'summary',
        baseUrl: context.var.settings.baseUrl,
        ...(published !== undefined && { published }),
        ...(updated !== undefined && { updated }),
      })
      return { entry: made, summary, published }
    }),
  )
  return { entries: made, complete }
}

/** Undefined for what failed, `late` for what may still come. */
async function inTime<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | 'late' | undefined> {
  try {
    return await within(milliseconds, 'The page', work)
  } catch (error) {
    if (error instanceof TooSlow) return 'late'
    if (error instanceof Failure) return error.code === 'too-many-fetches' ? 'late' : undefined
    throw error
  }
}

async function readEntry(
  context: LedeContext,
  surroundings: Surroundings,
  entry: UpstreamEntry,
  base: string,
): Promise<Analysed | undefined> {
  const url = resolved(entry.url, base)
  if (url === null) return undefined
  const { article, analysis } = await analysePage(context, url, {
    counted: false,
    surroundings,
  })
  return { article: { ...article, title: fragmentLine(entry.title) || article.title }, analysis }
}

/** An article of what the feed itself carries of an entry, however little that is. */
function carried(entry: UpstreamEntry, feed: UpstreamFeed, base: string): Analysed {
  const article: Article = makeArticle(
    fragmentParagraphs(entry.content || entry.summary).map((text) => ({ kind: 'prose', text })),
    {
      title: fragmentLine(entry.title),
      url: resolved(entry.url, base),
      authors: entry.authors,
      language: canonicalTag(entry.language ?? feed.language ?? '') ?? null,
      published: dateOf(entry.published) ?? null,
      tags: entry.tags,
    },
  )
  return { article, analysis: analyse(article) }
}

function dateOf(date: string | null): string | undefined {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
