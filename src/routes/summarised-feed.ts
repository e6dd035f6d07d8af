/**
 * `GET /feed?source=…`: any public feed as a summarised feed, without following it. It answers
 * within its time box from what is known; pages that are still being read are in it at the next
 * poll.
 */

import { type Article, makeArticle } from '../article/article.ts'
import { fragmentLine, fragmentParagraphs } from '../article/html/fragment.ts'
import { latest } from '../article/text/moment.ts'
import { canonicalAddress, judgeAddress } from '../article/web/address.ts'
import { coalesce } from '../cache/coalesce.ts'
import { readCache, writeCache } from '../cache/store.ts'
import { TooSlow, within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import type { Entry } from '../feed/entry.ts'
import { resolved } from '../follow/arrival.ts'
import { findFeed } from '../follow/poll.ts'
import type { UpstreamEntry, UpstreamFeed } from '../follow/upstream-feed.ts'
import { namedQuery, type Parameter, readParameters } from '../http/parameters.ts'
import { answer, cacheControl } from '../http/respond.ts'
import { canonicalTag, matchesLanguage } from '../language/tag.ts'
import { nameUrn } from '../library/identity.ts'
import { analyse } from '../summary/analyse.ts'
import { summarise } from '../summary/summarise.ts'
import type { Summary, SummaryOptions } from '../summary/summary.ts'
import { type Analysed, sha256 } from './analysed.ts'
import { representFeed } from './answer/feed-format.ts'
import { outgoing } from './page-reading.ts'
import { analysePage, surroundingsOf } from './pages-by-url.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { requireFetchAllowed } from './request/fetch-policy.ts'
import { readLanguage } from './request/language.ts'
import { takeTurn } from './request/limit.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, readLengthAndFocus } from './request/options.ts'

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
const FEED_KEPT_SECONDS = 7 * 86_400
const PATIENCE_MS = 12_000

const CACHE_CONTROL = cacheControl({
  maxAge: 900,
  sharedMaxAge: 900,
  staleWhileRevalidate: 3600,
  staleIfError: 7 * 86_400,
})

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
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, SUMMARISED_FEED_PARAMETERS)
  const options = readLengthAndFocus(query)
  const language = values.lang === undefined ? undefined : readLanguage('lang', values.lang)
  if (values.source === undefined) {
    throw new Failure('bad-parameter', 'source is missing: the address of a feed.', {
      extra: { parameter: 'source' },
    })
  }
  const { settings } = context.var
  const url = judgeAddress(values.source, { ownHosts: surroundingsOf(context).ownHosts })
  await requireFetchAllowed(context, values.source, url)
  const { found, cacheStatus } = await upstream(context, canonicalAddress(url))
  const made = await entries(context, found, values.limit ?? DEFAULT_LIMIT, options)
  const wanted = made
    .map(({ entry }) => entry)
    .filter((entry) => language === undefined || matchesLanguage(language, entry.language ?? 'und'))
  const format = values.format ?? 'atom'
  const self = new URL('/feed', settings.baseUrl)
  self.search = namedQuery(query, QUERY_PARAMETERS).toString()
  const updated = latest(wanted.flatMap((entry) => entry.updated ?? entry.published ?? []))
  const representation = await representFeed(
    format,
    {
      title: found.feed.title || url.hostname,
      description: `${found.feed.description || found.feed.title} (summaries in the articles’ own sentences)`,
      homeUrl: resolved(found.feed.homeUrl, found.url) ?? found.url,
      selfUrl: self.href,
      updated: updated ?? '1970-01-01T00:00:00Z',
      author: { name: found.feed.title || url.hostname, url: found.url },
      hubs: [],
      ...(language !== undefined && { language }),
    },
    wanted,
  )
  return answer(context.req.raw, representation, { cacheControl: CACHE_CONTROL, cacheStatus })
}

async function upstream(
  context: LedeContext,
  url: string,
): Promise<{ readonly found: Found; readonly cacheStatus: string }> {
  const { tiers } = context.var
  const key = `upstream/v1/${await sha256(url)}`
  const kept = await readCache(tiers, key, isFound)
  if (kept && Math.abs(tiers.now() - kept.storedAt) <= FEED_FRESH_MS) {
    return { found: kept.value, cacheStatus: 'hit' }
  }
  try {
    await takeTurn(context)
    const found = await coalesce(key, () => findFeed(url, outgoing(surroundingsOf(context))), {
      keepAlive: tiers.keepAlive,
      patienceMs: PATIENCE_MS,
    })
    tiers.keepAlive(writeCache(tiers, key, found, FEED_KEPT_SECONDS, 'near'))
    return { found, cacheStatus: 'fwd=miss; stored' }
  } catch (error) {
    if (!(error instanceof Failure) || !kept || error.code === 'rate-limited') throw error
    return { found: kept.value, cacheStatus: 'fwd=stale' }
  }
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
 * @throws Failure whatever policy, limit and fetching say
 */
export async function summarisedEntries(
  context: LedeContext,
  source: string,
  limit: number,
  options: SummaryOptions,
): Promise<{
  readonly title: string
  readonly homeUrl: string
  readonly entries: readonly Summarised[]
}> {
  const url = judgeAddress(source, { ownHosts: surroundingsOf(context).ownHosts })
  await requireFetchAllowed(context, source, url)
  const { found } = await upstream(context, canonicalAddress(url))
  return {
    title: found.feed.title || url.hostname,
    homeUrl: resolved(found.feed.homeUrl, found.url) ?? found.url,
    entries: await entries(context, found, limit, options),
  }
}

/** The newest entries, each from its page where that is known in time, else from the feed itself. */
async function entries(
  context: LedeContext,
  { url, feed }: Found,
  limit: number,
  options: SummaryOptions,
): Promise<Summarised[]> {
  const chosen = feed.entries.slice(0, limit)
  const pages = chosen.map((entry, i) =>
    i < MAX_PAGES ? readEntry(context, entry, url) : undefined,
  )
  // Whatever is not there in time goes on behind, so that the next poll finds it in the cache.
  context.var.tiers.keepAlive(Promise.allSettled(pages))
  const deadline = context.var.tiers.now() + TIME_BOX_MS
  const { summaryEntry } = await import('../feed/summary-entry.ts')
  return Promise.all(
    chosen.map(async (entry, i) => {
      const left = Math.max(0, deadline - context.var.tiers.now())
      const page = pages[i] && (await inTime(left, pages[i]))
      const { article, analysis } = page ?? carried(entry, feed, url)
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
}

async function inTime<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await within(milliseconds, 'The page', work)
  } catch (error) {
    if (error instanceof TooSlow || error instanceof Failure) return undefined
    throw error
  }
}

async function readEntry(
  context: LedeContext,
  entry: UpstreamEntry,
  base: string,
): Promise<Analysed | undefined> {
  const url = resolved(entry.url, base)
  if (url === null) return undefined
  const { article, analysis } = await analysePage(context, url, undefined, { counted: false })
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
