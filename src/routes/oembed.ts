/** `/oembed`: how other sites embed pages of this one (oEmbed 1.0). */

import { MAX_ADDRESS_LENGTH } from '../article/web/address.ts'
import { defined } from '../defined.ts'
import { type OembedPage, oembedJson, oembedXml } from '../embed/oembed.ts'
import { Failure } from '../failures.ts'
import { channelTitle, filterHomeUrl } from '../feed/feed-address.ts'
import { type Parameter, readParameters } from '../http/parameters.ts'
import { type Representation, represent } from '../http/representation.ts'
import { answer } from '../http/respond.ts'
import { canonicalName } from '../library/slug.ts'
import { cardPath, embedHeight } from '../page/snippets.ts'
import { articleTag, LIBRARY_TAG } from '../publishing/front-tags.ts'
import { LIBRARY_LIFETIME } from './answer/library-answer.ts'
import { publicationUrl } from './answer/publication-links.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { readEmbedChoice } from './embed.ts'
import { addressBehind, pageCard } from './oembed-page.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { namedPublication } from './request/named-publication.ts'
import { decodedSegment } from './request/path-segment.ts'

export const OEMBED_PARAMETERS = {
  url: { kind: 'text', maxLength: MAX_ADDRESS_LENGTH, description: 'A page of this site.' },
  maxwidth: { kind: 'integer', min: 1, max: 100_000, description: 'Pixels.' },
  maxheight: { kind: 'integer', min: 1, max: 100_000, description: 'Pixels.' },
  format: { kind: 'choice', values: ['json', 'xml'], description: 'json by default.' },
} as const satisfies Record<string, Parameter>

/** Sentences of the summary of one article. */
const SENTENCES = 3

export function oembedRoutes(app: LedeApp): void {
  address(app, '/oembed', { GET: oembed })
}

async function oembed(context: LedeContext): Promise<Response> {
  const values = readParameters(new URL(context.req.url).searchParams, OEMBED_PARAMETERS)
  if (values.url === undefined) {
    throw new Failure('bad-parameter', 'url is missing: the address of a page of this site.', {
      extra: { parameter: 'url' },
    })
  }
  const { siteTitle, baseUrl } = context.var.settings
  const page = await cardOf(context, values.url)
  const card = { ...page, providerName: siteTitle, providerUrl: baseUrl }
  const limits = defined({ maxwidth: values.maxwidth, maxheight: values.maxheight })
  // The page of another site changes by itself.
  const isOurs = addressBehind(new URL(values.url)) === undefined
  const extra = { lastModified: isOurs ? await context.var.library.changed() : undefined }
  const representation: Representation =
    values.format === 'xml'
      ? await represent(oembedXml(card, limits), 'text/xml; charset=utf-8', 'data', extra)
      : await represent(oembedJson(card, limits), 'application/json; charset=utf-8', 'data', extra)
  const shown = URL.parse(values.url)
  const slug = articleIn(shown)
  return answer(context.req.raw, representation, {
    cacheControl: LIBRARY_LIFETIME,
    tags: [slug === undefined ? LIBRARY_TAG : articleTag(canonicalName(slug))],
    // A story is told in the reader's language.
    vary: storyIn(shown) === undefined ? [] : ['Accept-Language'],
  })
}

/**
 * The card of one of our pages: an article, a story, a list, or the summary of somebody else's
 * page.
 *
 * @throws Failure `not-found` for any other address
 */
async function cardOf(context: LedeContext, pageUrl: string): Promise<OembedPage> {
  const { baseUrl } = context.var.settings
  const url = URL.parse(pageUrl)
  if (url?.origin === baseUrl) {
    const behind = addressBehind(url)
    if (behind !== undefined) return pageCard(context, behind)
    const story = storyIn(url)
    if (story !== undefined) {
      const { storyOembed } = await import('./story-card.ts')
      return storyOembed(context, story)
    }
    const article = articleIn(url)
    if (article !== undefined) return articleCard(context, article, url)
    if (url.pathname === '/') return listCard(context, url)
  }
  throw new Failure(
    'not-found',
    `Only the articles, stories, lists and summaries of ${baseUrl} can be embedded.`,
  )
}

/** The front page, with the filters of its address. */
function listCard(context: LedeContext, { searchParams }: URL): OembedPage {
  const { settings } = context.var
  const filter = libraryFilter(readParameters(searchParams, FILTER_PARAMETERS))
  const choice = readEmbedChoice(searchParams)
  return {
    title: channelTitle(settings, filter),
    url: filterHomeUrl(settings.baseUrl, filter),
    frameUrl: settings.baseUrl + cardPath(settings.baseUrl, choice),
    summary: '',
    height: embedHeight(choice),
    cacheAge: LIBRARY_LIFETIME.maxAge,
  }
}

async function articleCard(context: LedeContext, name: string, page: URL): Promise<OembedPage> {
  const { settings } = context.var
  const publication = await namedPublication(context, name)
  const { slug, article } = publication
  const summary = publicationSummary(context, publication, {
    length: { kind: 'sentences', value: SENTENCES },
  })
  const [author] = article.authors
  return {
    title: article.title,
    url: publicationUrl(settings, slug),
    frameUrl: `${settings.baseUrl}/embed?article=${encodeURIComponent(slug)}`,
    summary: summary.text,
    ...defined({ authorName: author?.name, authorUrl: author?.url || undefined }),
    height: embedHeight({ url: page.href, count: 1, sentences: SENTENCES }),
    cacheAge: LIBRARY_LIFETIME.maxAge,
  }
}

/** The id in the address of a story's page; undefined for any other address. */
const storyIn = (page: URL | null): string | undefined =>
  /^\/stories\/([^/]+)$/.exec(page?.pathname ?? '')?.[1]

/** The slug in the address of an article's page; undefined for any other address. */
function articleIn(page: URL | null): string | undefined {
  const [, segment] = /^\/articles\/([^/]+)$/.exec(page?.pathname ?? '') ?? []
  return segment === undefined ? undefined : decodedSegment(segment)
}
