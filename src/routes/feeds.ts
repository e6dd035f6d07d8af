/** The feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of any part of the library. */

import { latest } from '../article/text/moment.ts'
import { sha256 } from '../article/text/sha256.ts'
import { keepFresh } from '../cache/freshness.ts'
import { Failure } from '../failures.ts'
import type { Channel } from '../feed/channel.ts'
import type { Entry } from '../feed/entry.ts'
import {
  channelTitle,
  DEFAULT_LIMIT,
  type FeedFormat,
  type FeedLink,
  type FeedRequest,
  FILES,
  feedFiles,
  feedUrl,
  filterHomeUrl,
  isCanonical,
} from '../feed/feed-address.ts'
import type { OpmlFeed } from '../feed/opml.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { isRepresentation, type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { canonicalTag } from '../language/tag.ts'
import { nameUrn } from '../library/identity.ts'
import type { LibraryPage } from '../library/library.ts'
import type { Publication } from '../library/publication.ts'
import { LIBRARY_TAG, listTags } from '../publishing/front-tags.ts'
import { ANALYSED_KEY_VERSION } from '../summary/analysed.ts'
import { publicationSummary } from './answer/article-answer.ts'
import { representFeed } from './answer/feed-format.ts'
import { answerFromLibrary, type Made } from './answer/library-answer.ts'
import { publicationUrl, translationLinks } from './answer/publication-links.ts'
import { interfaceKey } from './answer/shell.ts'
import { FILTER_PARAMETERS, LIBRARY_LIFETIME, libraryFilter } from './articles.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { takeTurn } from './request/limit.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, readLengthAndFocus } from './request/options.ts'

export const FEED_PARAMETERS = {
  ...FILTER_PARAMETERS,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many entries; 30 by default.' },
  cursor: { kind: 'text', maxLength: 500, description: 'A later page, by the link “next”.' },
  content: {
    kind: 'choice',
    values: ['summary', 'full'],
    description: 'Whether entries hold the summary alone or the full text too.',
  },
} as const satisfies Record<string, Parameter>

const FEED_QUERY_PARAMETERS = { ...FEED_PARAMETERS, ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS }

const FEED_TTL_SECONDS = 7 * 86_400
/** Part of the cache key: raise it when the same entries are rendered otherwise. */
const RENDER_VERSION = 'r4'
/** How long to wait for another request that renders the same feed. */
const PATIENCE_MS = 5_000

export function feedRoutes(app: LedeApp): void {
  const kept = (...[context, ...rest]: Parameters<typeof feedOf>) =>
    answerFromLibrary(context, () => feedOf(context, ...rest), FEED_QUERY_PARAMETERS, {
      // What another isolate has rendered costs nothing; feedOf knows.
      free: 'all',
    })
  for (const format of Object.keys(FILES) as FeedFormat[]) {
    const file = FILES[format]
    address(app, `/${file}`, { GET: (context) => kept(context, format, {}) })
    address(app, `/tags/:tag/${file}`, {
      GET: (context) => kept(context, format, { tag: context.req.param('tag') ?? '' }),
    })
    address(app, `/:lang/${file}`, {
      GET: (context) => kept(context, format, { lang: pathLanguage(context) }),
    })
  }
  address(app, '/feeds.opml', { GET: answerOpml })
}

/** A language in a path that is none is an address that does not exist, not a bad parameter. */
function pathLanguage(context: LedeContext): string {
  const tag = canonicalTag(context.req.param('lang') ?? '')
  if (tag !== undefined) return tag
  throw new Failure(
    'not-found',
    'The first part of the path is not a language tag. Use one such as en or zh-Hans.',
  )
}

function readFeedRequest(
  context: LedeContext,
  format: FeedFormat,
  path: { readonly lang?: string; readonly tag?: string },
): FeedRequest {
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, FEED_PARAMETERS)
  return {
    format,
    filter: { ...libraryFilter({ ...values, ...path }) },
    limit: values.limit ?? DEFAULT_LIMIT,
    ...(values.cursor !== undefined && { cursor: values.cursor }),
    options: readLengthAndFocus(query),
    content: values.content ?? 'summary',
  }
}

async function feedOf(
  context: LedeContext,
  format: FeedFormat,
  path: { readonly lang?: string; readonly tag?: string },
): Promise<Made> {
  const { settings, tiers, library, isPublisher } = context.var
  const feed = readFeedRequest(context, format, path)
  // Browsers say so when a person opens an address; feed readers never do.
  const forPeople = context.req.header('sec-fetch-dest') === 'document'
  const lives = {
    cacheControl: LIBRARY_LIFETIME,
    vary: varies(forPeople),
    tags: listTags(feed.filter),
  }
  if (isPublisher) {
    // It may hold more than others get.
    const { representation } = await renderFeed(context, feed, forPeople)
    return { representation, options: { ...lives, cacheStatus: 'fwd=miss' } }
  }
  const parts = [
    RENDER_VERSION,
    ANALYSED_KEY_VERSION,
    feedUrl(settings.baseUrl, feed),
    forPeople ? interfaceKey(context) : 'feed',
    settings.siteTitle,
    settings.siteLanguage,
    settings.hub ?? '',
  ]
  const key = `feed/${await sha256(parts.join('\n'))}`
  const revision = await library.revision()
  const { value, cacheStatus } = await keepFresh<Rendered>(tiers, {
    key,
    work: `${key}/${revision}`,
    isValue: isRendered,
    standing: (kept) => (kept.value.revision === revision ? 'fresh' : 'spare'),
    make: async () => {
      const { representation, isEmpty } = await renderFeed(context, feed, forPeople)
      const isListed = isCanonical(feed) && !isEmpty && !forPeople
      // What was read while the database failed is not all there is: the last good feed is better.
      const reach = library.degraded() ? 'nowhere' : isListed ? 'feeds' : 'near'
      return { value: { revision, representation }, reach }
    },
    mayMake: () => takeTurn(context),
    ttlSeconds: FEED_TTL_SECONDS,
    patienceMs: PATIENCE_MS,
  })
  return { representation: value.representation, options: { ...lives, cacheStatus } }
}

/** A feed as it was rendered from one revision of the library. */
interface Rendered {
  readonly revision: string
  readonly representation: Representation
}

const isRendered = (value: unknown): value is Rendered =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Rendered>).revision === 'string' &&
  isRepresentation((value as Partial<Rendered>).representation)

const varies = (forPeople: boolean): string[] =>
  forPeople ? ['Sec-Fetch-Dest', 'Accept-Language'] : ['Sec-Fetch-Dest']

async function renderFeed(
  context: LedeContext,
  feed: FeedRequest,
  forPeople: boolean,
): Promise<{ readonly representation: Representation; readonly isEmpty: boolean }> {
  const page = await context.var.library.list({
    ...feed.filter,
    limit: feed.limit,
    ...(feed.cursor !== undefined && { cursor: feed.cursor }),
  })
  const channel = await channelOf(context, feed, page)
  const entries = await entriesOf(context, feed, page)
  const link = [
    `<${channel.selfUrl}>; rel="self"`,
    ...channel.hubs.map((hub) => `<${hub}>; rel="hub"`),
  ]
  const extra = {
    lastModified: await context.var.library.listChanged(feed.filter, page.items),
    headers: { link: link.join(', ') },
  }
  const isEmpty = page.items.length === 0
  if (forPeople) {
    const { feedPage } = await import('./answer/feed-page.ts')
    const html = await feedPage(context, feed, channel, entries)
    const representation = await represent(html, 'text/html; charset=utf-8', 'page', extra)
    return { representation, isEmpty }
  }
  const representation = await representFeed(feed.format, channel, entries, extra)
  return { representation, isEmpty }
}

async function channelOf(
  context: LedeContext,
  feed: FeedRequest,
  page: LibraryPage,
): Promise<Channel> {
  const { settings } = context.var
  const firstUrl = feedUrl(settings.baseUrl, { ...feed, cursor: undefined })
  const updated = latest(page.items.map(({ updated }) => updated))
  // Without the host: a feed that moves, or is paged, stays the same feed.
  const name = feedUrl('', { ...feed, cursor: undefined })
  return {
    id: await nameUrn(`channel${name}`),
    title: channelTitle(settings, feed.filter),
    description: 'Summaries in the articles’ own sentences, each linked to its place.',
    homeUrl: filterHomeUrl(settings.baseUrl, feed.filter),
    selfUrl: feedUrl(settings.baseUrl, feed),
    // An empty feed has no date of its own; the beginning of time keeps its bytes the same.
    updated: updated ?? '1970-01-01T00:00:00Z',
    author: { name: settings.siteTitle, url: settings.baseUrl },
    icon: `${settings.baseUrl}/icon.svg`,
    hubs: settings.hub === null ? [] : [settings.hub],
    ...(feed.filter.language !== undefined && { language: feed.filter.language }),
    ...(page.next !== null && {
      nextUrl: feedUrl(settings.baseUrl, { ...feed, cursor: page.next }),
    }),
    ...((page.next !== null || feed.cursor !== undefined) && { firstUrl }),
    ...(feed.cursor !== undefined && { archived: true }),
  }
}

async function entriesOf(
  context: LedeContext,
  feed: FeedRequest,
  page: LibraryPage,
): Promise<Entry[]> {
  const { summaryEntry } = await import('../feed/summary-entry.ts')
  const { settings } = context.var
  return Promise.all(
    page.items.map(async (publication) =>
      summaryEntry(publicationSummary(context, publication, feed.options), {
        id: publication.id,
        url: publicationUrl(settings, publication.slug),
        content: feed.content,
        baseUrl: settings.baseUrl,
        published: publication.date,
        updated: publication.updated,
        translations: await translationLinks(context, publication),
        ...(publication.source !== undefined && { source: sourceOf(publication) }),
      }),
    ),
  )
}

async function answerOpml(context: LedeContext): Promise<Response> {
  const { settings, library } = context.var
  const { renderOpml } = await import('../feed/opml.ts')
  const body = renderOpml(
    settings.siteTitle,
    feedFiles(settings, await library.facets()).map(outline),
  )
  const representation = await represent(body, 'text/x-opml; charset=utf-8', 'data')
  return answer(context.req.raw, representation, {
    cacheControl: LIBRARY_LIFETIME,
    tags: [LIBRARY_TAG],
  })
}

function outline({ format, title, xmlUrl, htmlUrl, language }: FeedLink): OpmlFeed {
  return { title, xmlUrl, htmlUrl, type: format, ...(language !== undefined && { language }) }
}

/** Where an article of a followed source came from. */
function sourceOf({ article, source = '' }: Publication): { title: string; url: string } {
  return { title: article.site?.name ?? source, url: article.url ?? '' }
}
