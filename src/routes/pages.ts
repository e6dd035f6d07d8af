/** The pages for people: the front page, the list of feeds, the builder of embeds. */

import { type FeedFilter, feedLink, filterHomeUrl } from '../feed/feed-address.ts'
import { readParameters } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { cacheControl } from '../http/respond.ts'
import type { Publication } from '../library/publication.ts'
import { type BuilderChoice, builderPage } from '../page/builder.ts'
import { feedsPage, type NamedFeed } from '../page/feeds.ts'
import type { Headline } from '../page/headline.ts'
import { chooseExamples, homePage } from '../page/home.ts'
import { DEFAULT_OPTIONS } from '../summary/summary.ts'
import { publicationSummary } from './answer/article-answer.ts'
import { assetRoutes, loadAssets } from './answer/assets.ts'
import { answerFromLibrary, type Made } from './answer/library-answer.ts'
import { feedOffers, shellOf } from './answer/shell.ts'
import { FILTER_PARAMETERS, LIBRARY_LIFETIME, libraryFilter } from './articles.ts'
import { readEmbedChoice } from './embed.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'

const PAGE_PARAMETERS = {
  ...FILTER_PARAMETERS,
  cursor: { kind: 'text', maxLength: 500, description: 'An older page.' },
} as const

const HEADLINES = 12
/** Newest articles among which the examples are looked for. */
const EXAMPLE_POOL = 40

export function pageRoutes(app: LedeApp): void {
  address(app, '/', { GET: (context) => answerFromLibrary(context, () => home(context)) })
  address(app, '/feeds', { GET: (context) => answerFromLibrary(context, () => feeds(context)) })
  address(app, '/embed/builder', {
    GET: (context) => answerFromLibrary(context, () => builder(context)),
  })
  assetRoutes(app)
}

async function pageOf(html: string): Promise<Made> {
  return {
    representation: await represent(html, 'text/html; charset=utf-8', 'page'),
    options: { cacheControl: cacheControl(LIBRARY_LIFETIME), vary: ['Accept-Language'] },
  }
}

const pathOf = (publication: Publication): string =>
  `/articles/${encodeURIComponent(publication.slug)}`

async function home(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const values = readParameters(new URL(context.req.url).searchParams, PAGE_PARAMETERS)
  const filter = libraryFilter(values)
  const [page, facets, pool] = await Promise.all([
    library.list({
      ...filter,
      order: 'best',
      limit: HEADLINES,
      ...(values.cursor !== undefined && { cursor: values.cursor }),
    }),
    library.facets(),
    library.list({ limit: EXAMPLE_POOL }),
  ])
  const headlines: Headline[] = page.items.map((publication) => ({
    url: pathOf(publication),
    summary: publicationSummary(context, publication, DEFAULT_OPTIONS),
    date: publication.date,
  }))
  const examples = chooseExamples(
    pool.items.map((publication) => ({
      title: publication.article.title,
      url: pathOf(publication),
      language: publication.analysis.language,
    })),
  )
  const here = filterHomeUrl(settings.baseUrl, filter)
  const html = homePage({
    shell: await shellOf(context),
    headlines,
    examples,
    languages: facets.languages,
    filter,
    feeds: feedOffers(context, filter),
    older: page.next === null ? null : olderPath(here, page.next),
    canonical: here,
  })
  return pageOf(html)
}

function olderPath(here: string, cursor: string): string {
  const url = new URL(here)
  url.searchParams.set('cursor', cursor)
  return `${url.pathname}${url.search}`
}

async function feeds(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const facets = await library.facets()
  const named = (filterOf: (name: string) => FeedFilter) => {
    return ({ name }: { readonly name: string }): NamedFeed => ({
      name,
      formats: feedOffers(context, filterOf(name)),
    })
  }
  const html = feedsPage({
    shell: await shellOf(context),
    canonical: `${settings.baseUrl}/feeds`,
    main: feedOffers(context, {}),
    languages: facets.languages.map(named((language) => ({ language }))),
    tags: facets.tags.map(named((tag) => ({ tag }))),
    sources: facets.sources.map(named((source) => ({ source }))),
    opml: `${settings.baseUrl}/feeds.opml`,
  })
  return pageOf(html)
}

async function builder(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const facets = await library.facets()
  const { addresses, elementIntegrity } = await loadAssets()
  const choice: BuilderChoice = readEmbedChoice(new URL(context.req.url).searchParams)
  const html = builderPage({
    shell: await shellOf(context),
    canonical: `${settings.baseUrl}/embed/builder`,
    choice,
    languages: facets.languages.map(({ name }) => name),
    tags: facets.tags.map(({ name }) => name),
    sources: facets.sources.map(({ name }) => name),
    element: { url: `${settings.baseUrl}${addresses['embed.js']}`, integrity: elementIntegrity },
    feedUrl: feedLink(settings, filterOf(choice), 'atom').xmlUrl,
  })
  return pageOf(html)
}

function filterOf({ language, tag, source }: BuilderChoice): FeedFilter {
  return {
    ...(language !== undefined && { language }),
    ...(tag !== undefined && { tag }),
    ...(source !== undefined && { source }),
  }
}
