/** The feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of any part of the library. */

import { sha256 } from '../article/text/sha256.ts'
import { keepFresh } from '../cache/freshness.ts'
import { defined } from '../defined.ts'
import {
  DEFAULT_LIMIT,
  FEED_FORMATS,
  type FeedFormat,
  type FeedLink,
  type FeedRequest,
  FILES,
  feedFiles,
  feedUrl,
  isCanonical,
} from '../feed/feed-address.ts'
import type { OpmlFeed } from '../feed/opml.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { isRepresentation, type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { isAssigned } from '../language/assigned.ts'
import { canonicalTag } from '../language/tag.ts'
import { wordsFor } from '../page/words/choose.ts'
import { LIBRARY_TAG, listTags } from '../publishing/front-tags.ts'
import { ANALYSED_KEY_VERSION } from '../summary/analysed.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { listedFeedLinks } from './answer/listed-page.ts'
import { interfaceKey } from './answer/reader-key.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { isOpenedByPerson } from './request/for-people.ts'
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
/** Part of the cache key: raise it when the same entries are written differently. */
const RENDER_VERSION = 'r4'
/** How long to wait for another request that makes the same feed. */
const PATIENCE_MS = 5_000

export function feedRoutes(app: LedeApp): void {
  const kept = (...[context, ...rest]: Parameters<typeof feedOf>) =>
    answerFromLibrary(context, () => feedOf(context, ...rest), FEED_QUERY_PARAMETERS, {
      // A feed that another isolate has made costs nothing; feedOf counts the others.
      free: 'all',
    })
  for (const format of FEED_FORMATS) {
    const file = FILES[format]
    address(app, `/${file}`, { GET: (context) => kept(context, format, {}) })
    address(app, `/tags/:tag/${file}`, {
      GET: (context) => kept(context, format, { tag: context.req.param('tag') ?? '' }),
    })
    address(app, `/:lang/${file}`, {
      GET: (context) => {
        const lang = canonicalTag(context.req.param('lang') ?? '')
        // An unknown language in a path makes an address that does not exist, not a bad parameter.
        if (lang === undefined || !isAssigned(lang)) return context.notFound()
        return kept(context, format, { lang })
      },
    })
  }
  address(app, '/feeds.opml', { GET: answerOpml })
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
    ...defined({ cursor: values.cursor }),
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
  const forPeople = isOpenedByPerson(context)
  const lives = {
    cacheControl: LIBRARY_LIFETIME,
    vary: varies(forPeople),
    tags: listTags(feed.filter),
  }
  if (isPublisher) {
    // It may contain more than others get, so it is not cached.
    const { representation } = await rendered(context, feed, forPeople)
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
  const mayBeListed = isCanonical(feed) && !forPeople
  const { value, cacheStatus } = await keepFresh<Rendered>(tiers, {
    key,
    work: `${key}/${revision}`,
    isValue: isRendered,
    standing: (kept) => (kept.value.revision === revision ? 'fresh' : 'spare'),
    make: async () => {
      const { representation, isEmpty } = await rendered(context, feed, forPeople)
      const isListed = mayBeListed && !isEmpty
      // The database failed, so entries may be missing: the last good feed is better.
      const reach = library.degraded() ? 'nowhere' : isListed ? 'feeds' : 'near'
      return { value: { revision, representation }, reach }
    },
    mayMake: () => takeTurn(context),
    ttlSeconds: FEED_TTL_SECONDS,
    patienceMs: PATIENCE_MS,
    ...(mayBeListed && { order: ['kv', 'near'] }),
  })
  return { representation: value.representation, options: { ...lives, cacheStatus } }
}

/** A feed as made from one revision of the library. */
interface Rendered {
  readonly revision: string
  readonly representation: Representation
}

const isRendered = (value: unknown): value is Rendered =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Rendered>).revision === 'string' &&
  isRepresentation((value as Partial<Rendered>).representation)

/** A cached feed needs none of the code that makes one. */
async function rendered(context: LedeContext, feed: FeedRequest, forPeople: boolean) {
  const { renderFeed } = await import('./answer/library-feed.ts')
  return renderFeed(context, feed, forPeople)
}

const varies = (forPeople: boolean): string[] =>
  forPeople ? ['Sec-Fetch-Dest', 'Accept-Language'] : ['Sec-Fetch-Dest']

async function answerOpml(context: LedeContext): Promise<Response> {
  const { settings, library } = context.var
  const { renderOpml } = await import('../feed/opml.ts')
  const { siteTitle, siteLanguage } = settings
  const words = await wordsFor(siteLanguage)
  // Feeds of what is no article: stories, days, changes.
  const lists = [
    ['/stories', words.stories],
    ['/today', words.today],
    ['/changes', words.changes],
  ].flatMap(([folder = '', title = '']) => {
    const [first] = listedFeedLinks(context, folder, title)
    const htmlUrl = settings.baseUrl + folder
    return first ? [{ title: first.title, xmlUrl: first.url, htmlUrl, type: 'atom' as const }] : []
  })
  const articles = feedFiles(settings, await library.facets()).map(outline)
  const [all, ...parts] = articles
  const body = renderOpml(siteTitle, [...(all ? [all] : []), ...lists, ...parts])
  const representation = await represent(body, 'text/x-opml; charset=utf-8', 'data', {
    lastModified: await library.changed(),
  })
  return answer(context.req.raw, representation, {
    cacheControl: LIBRARY_LIFETIME,
    tags: [LIBRARY_TAG],
  })
}

function outline({ format, title, xmlUrl, htmlUrl, language }: FeedLink): OpmlFeed {
  return { title, xmlUrl, htmlUrl, type: format, ...defined({ language }) }
}
