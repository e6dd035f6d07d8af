/**
 * `GET /feed?source=…`: one or several public feeds as one summarised feed, without following them.
 * The answer must be ready within its time; pages that are still being read are included at the
 * next poll.
 */

import { latest } from '../article/text/moment.ts'
import { MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import type { Channel } from '../feed/channel.ts'
import type { Entry } from '../feed/entry.ts'
import { FEED_FORMATS, type FeedFormat } from '../feed/feed-address.ts'
import { namedQuery, type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer, type Lifetime } from '../http/respond.ts'
import type { SummaryOptions } from '../summary/summary.ts'
import { representFeed } from './answer/feed-format.ts'
import { feedPage } from './answer/feed-page.ts'
import { datedAnswer, keepAnswer, keptAnswer } from './answer/kept-answers.ts'
import { interfaceKey } from './answer/reader-key.ts'
import { type EntryFilter, summarisedEntriesOf } from './answer/upstream-entries.ts'
import {
  foreignTags,
  MAX_SOURCES,
  permittedSources,
  type ReadSources,
  readSources,
} from './answer/upstream-sources.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { isOpenedByPerson } from './request/for-people.ts'
import { takeTurn } from './request/limit.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, readLengthAndFocus } from './request/options.ts'

export const SUMMARISED_FEED_PARAMETERS = {
  source: {
    kind: 'text',
    maxLength: MAX_ADDRESS_LENGTH,
    description: `The address of a feed, or of a page that names one. Repeat it for up to ${MAX_SOURCES} feeds in one.`,
  },
  format: { kind: 'choice', values: FEED_FORMATS, description: 'atom by default.' },
  limit: { kind: 'integer', min: 1, max: 50, description: 'How many entries; 20 by default.' },
  lang: { kind: 'text', maxLength: 35, description: 'Only entries in this language.' },
  q: FILTER_PARAMETERS.q,
  exclude: FILTER_PARAMETERS.exclude,
  since: FILTER_PARAMETERS.since,
} as const satisfies Record<string, Parameter>

const QUERY_PARAMETERS = {
  ...SUMMARISED_FEED_PARAMETERS,
  ...LENGTH_PARAMETERS,
  ...FOCUS_PARAMETERS,
}

const DEFAULT_LIMIT = 20

const CACHE_CONTROL: Lifetime = {
  maxAge: 900,
  sharedMaxAge: 900,
  staleWhileRevalidate: 3600,
  staleIfError: 7 * 86_400,
}

export function summarisedFeedRoutes(app: LedeApp): void {
  address(app, '/feed', { GET: summarisedFeed })
}

async function summarisedFeed(context: LedeContext): Promise<Response> {
  const { settings, tiers, isPublisher } = context.var
  const query = new URL(context.req.url).searchParams
  const asked = readAsked(context, query)
  const permitted = await permittedSources(context, asked.sources)
  const self = selfAddress(settings.baseUrl, query, asked.sources)
  const language = asked.forPeople ? interfaceKey(context) : 'feed'
  const key = `summarised\n${self}\n${language}`
  const kept = isPublisher ? undefined : keptAnswer(key, tiers.now())
  if (kept) return send(context, kept, asked.sources, 'hit')
  await takeTurn(context)
  // The feeds and all their pages share one budget.
  const read = await readSources(permitted.urls, permitted.surroundings)
  const summarised = await summarisedEntriesOf(context, read.surroundings, read.sources, {
    ...asked.filter,
    limit: asked.limit,
    options: asked.options,
  })
  const entries = summarised.entries.map(({ entry }) => entry)
  const made = await represented(context, read, entries, asked, self)
  const representation = datedAnswer(key, made, tiers.now())
  const isWhole = summarised.complete && read.failed.length === 0
  if (isWhole && !isPublisher && !tiers.noStore) keepAnswer(key, representation, tiers.now())
  return send(context, representation, asked.sources, read.cacheStatus)
}

interface Asked {
  readonly sources: readonly string[]
  readonly format: FeedFormat
  /** Whether a person opens it in a browser: then it is a page that explains how to subscribe. */
  readonly forPeople: boolean
  readonly limit: number
  readonly filter: EntryFilter
  readonly options: SummaryOptions
}

function readAsked(context: LedeContext, query: URLSearchParams): Asked {
  const { source: _, format, limit, ...filters } = readParameters(query, SUMMARISED_FEED_PARAMETERS)
  const { language, text, exclude, since } = libraryFilter(filters)
  return {
    sources: readAddresses(query),
    format: format ?? 'atom',
    forPeople: format === undefined && isOpenedByPerson(context),
    limit: limit ?? DEFAULT_LIMIT,
    filter: defined({ language, text, exclude, since }),
    options: { ...readLengthAndFocus(query), excerpt: !context.var.isPublisher },
  }
}

/** @throws Failure `bad-parameter` for no address, too many, or one that is too long */
function readAddresses(query: URLSearchParams): string[] {
  const sources = [...new Set(query.getAll('source').map((one) => one.trim()))].filter(Boolean)
  const refuse = (detail: string): never => {
    throw new Failure('bad-parameter', detail, { extra: { parameter: 'source' } })
  }
  if (sources.length === 0) refuse('source is missing: the address of a feed.')
  if (sources.length > MAX_SOURCES) {
    refuse(`source may be given ${MAX_SOURCES} times, not ${sources.length} times.`)
  }
  if (sources.some(({ length }) => length > MAX_ADDRESS_LENGTH)) {
    refuse(`source must be a text of at most ${MAX_ADDRESS_LENGTH} characters.`)
  }
  return sources
}

/** The address of this feed, with only those parameters that it depends on. */
function selfAddress(baseUrl: string, query: URLSearchParams, sources: readonly string[]): string {
  const self = new URL('/feed', baseUrl)
  const { source: _, ...others } = QUERY_PARAMETERS
  self.search = new URLSearchParams([
    ...sources.map((one) => ['source', one]),
    ...namedQuery(query, others),
  ]).toString()
  return self.href
}

async function send(
  context: LedeContext,
  representation: Representation,
  sources: readonly string[],
  cacheStatus: string,
): Promise<Response> {
  const tags = await foreignTags(sources)
  const vary = ['Sec-Fetch-Dest', ...(representation.kind === 'page' ? ['Accept-Language'] : [])]
  return answer(context.req.raw, representation, {
    cacheControl: CACHE_CONTROL,
    cacheStatus,
    vary,
    tags,
  })
}

async function represented(
  context: LedeContext,
  { sources, failed }: ReadSources,
  entries: readonly Entry[],
  { format, filter, forPeople }: Asked,
  selfUrl: string,
): Promise<Representation> {
  const channel = channelOf(sources, failed, entries, filter.language, selfUrl)
  if (!forPeople) return representFeed(format, channel, entries)
  const page = await feedPage(context, { format }, channel, entries)
  return represent(page, 'text/html; charset=utf-8', 'page')
}

/** When the newest of these was published or changed. */
const newestOf = (entries: readonly Partial<Record<'published' | 'updated', string | null>>[]) =>
  latest(entries.flatMap((entry) => entry.updated ?? entry.published ?? []))

const entriesOf = ({ entries }: ReadSources['sources'][number]) => entries.map(({ entry }) => entry)

function channelOf(
  sources: ReadSources['sources'],
  failed: readonly string[],
  entries: readonly Entry[],
  asked: string | undefined,
  selfUrl: string,
): Channel {
  const [first] = sources
  const title = sources.map((source) => source.title).join(' · ')
  const about = (sources.length === 1 && first!.description) || title
  const lost = failed.length > 0 ? `; ${failed.join(', ')} could not be read` : ''
  // The language of all its entries, or the one that its only feed declares.
  const spoken = new Set(entries.map(({ language }) => language))
  const language =
    asked ??
    (sources.length === 1 ? first!.language : undefined) ??
    (spoken.size === 1 ? [...spoken][0] : undefined)
  return {
    title,
    description: `${about} (summaries in the articles’ own sentences${lost})`,
    homeUrl: first!.homeUrl,
    selfUrl,
    updated: newestOf(entries) ?? newestOf(sources.flatMap(entriesOf)),
    author: { name: title, url: first!.url },
    hubs: [],
    ...defined({ language }),
  }
}
