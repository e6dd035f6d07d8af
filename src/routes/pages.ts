/** The pages for people: the front page, the list of feeds. */

import { defined } from '../defined.ts'
import { type FeedFilter, filterHomeUrl } from '../feed/feed-address.ts'
import { readParameters } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { matchesLanguage, primaryLanguage } from '../language/tag.ts'
import type { Facet, Facets } from '../library/library.ts'
import type { Publication } from '../library/publication.ts'
import type { Story } from '../library/story.ts'
import { feedsPage, type NamedFeed } from '../page/feeds.ts'
import type { Headline } from '../page/headline.ts'
import { chooseExamples, homePage } from '../page/home.ts'
import { LIBRARY_TAG } from '../publishing/front-tags.ts'
import { DEFAULT_OPTIONS } from '../summary/summary.ts'
import { otherLists } from './answer/empty-list.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { listedFeedLinks } from './answer/listed-page.ts'
import { publicationSummary } from './answer/publication-summary.ts'
import { feedOffers, shellOf } from './answer/shell.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { readerLanguages } from './request/interface.ts'

export const PAGE_PARAMETERS = {
  ...FILTER_PARAMETERS,
  cursor: { kind: 'text', maxLength: 500, description: 'An older page.' },
} as const

/** One article over two columns with one beside it, then rows of three. */
const HEADLINES = 11
/** The newest in the reader's own languages, shown before all others. */
const OWN_HEADLINES = 5
const MAX_OWN_LANGUAGES = 3
/** How many of the newest articles the examples are chosen from. */
const EXAMPLE_POOL = 40
const EXAMPLE_SENTENCES = 4

export function pageRoutes(app: LedeApp): void {
  address(app, '/', {
    GET: (context) =>
      answerFromLibrary(context, () => home(context), PAGE_PARAMETERS, { byLanguages: true }),
  })
  address(app, '/feeds', {
    GET: (context) => answerFromLibrary(context, () => feeds(context), {}),
  })
}

export async function pageOf({ var: { library } }: LedeContext, html: string): Promise<Made> {
  return {
    representation: await represent(html, 'text/html; charset=utf-8', 'page', {
      lastModified: await library.changed(),
    }),
    options: { cacheControl: LIBRARY_LIFETIME, tags: [LIBRARY_TAG], vary: ['Accept-Language'] },
  }
}

const pathOf = (publication: Publication): string =>
  `/articles/${encodeURIComponent(publication.slug)}`

async function home(context: LedeContext): Promise<Made> {
  const { library, settings } = context.var
  const values = readParameters(new URL(context.req.url).searchParams, PAGE_PARAMETERS)
  const filter = libraryFilter(values)
  const isWhole = Object.keys(filter).length === 0
  const [page, facets, pool] = await Promise.all([
    library.list({
      ...filter,
      order: 'best',
      frontPage: isWhole,
      limit: HEADLINES,
      ...defined({ cursor: values.cursor }),
    }),
    library.facets(),
    library.list({ frontPage: true, limit: EXAMPLE_POOL }),
  ])
  const accepted = readerLanguages(context)
  const isFront = isWhole && values.cursor === undefined
  const stories = await library.stories.of([...page.items, ...pool.items].map(({ slug }) => slug))
  const told = new Set<string>()
  const own = isFront ? onceEach(ownNewest(accepted, pool.items), stories, told) : []
  const others = onceEach(ownFirstOfStory(accepted, page.items, stories), stories, told)
  const here = filterHomeUrl(settings.baseUrl, filter)
  const html = homePage({
    shell: await shellOf(context),
    // If all new articles are in the reader's languages, one list is enough.
    headlines: (others.length > 0 ? others : own).map(headlineOf(context, stories)),
    own: (others.length > 0 ? own : []).map(headlineOf(context, stories)),
    examples: chooseExamples(ownFirst(accepted, pool.items.filter(canBeShortened)).map(exampleOf)),
    languages: facets.languages,
    filter,
    others: otherLists(facets, filter),
    total: totalOf(filter, facets, page.next === null && !values.cursor ? page.items.length : null),
    feeds: feedOffers(context, filter),
    older: page.next === null ? null : olderPath(here, page.next),
    canonical: here,
  })
  return pageOf(context, html)
}

const headlineOf =
  (context: LedeContext, stories: StoriesBySlug) =>
  (publication: Publication): Headline => {
    const story = stories.get(publication.slug)
    const others = story?.articles.filter(({ slug }) => slug !== publication.slug) ?? []
    return {
      url: pathOf(publication),
      summary: publicationSummary(context, publication, DEFAULT_OPTIONS),
      date: publication.date,
      ...defined({
        story: story && {
          url: `/stories/${story.id}`,
          count: others.length,
          sources: [...new Set(others.map(({ source }) => source))],
          languages: [...new Set(others.map(({ language }) => language))],
        },
      }),
    }
  }

type StoriesBySlug = ReadonlyMap<string, Story>

/**
 * Leaves out articles that are shown already, or whose story is.
 *
 * @param told ids of what is shown; those of the articles that stay are added
 */
function onceEach(
  publications: readonly Publication[],
  stories: StoriesBySlug,
  told: Set<string>,
): Publication[] {
  return publications.filter(({ slug }) => {
    const id = stories.get(slug)?.id ?? `article ${slug}`
    const isNew = !told.has(id)
    told.add(id)
    return isNew
  })
}

/**
 * The same list, with each story shown by an article in one of the reader's languages if it has
 * one.
 */
function ownFirstOfStory(
  accepted: readonly string[],
  publications: readonly Publication[],
  stories: StoriesBySlug,
): Publication[] {
  const byStory = Map.groupBy(publications, ({ slug }) => stories.get(slug)?.id ?? slug)
  return [...byStory.values()].flatMap((reports) => ownFirst(accepted, reports))
}

/** Shorter texts are shown whole, and so are no examples of a summary. */
const canBeShortened = ({ analysis }: Publication): boolean =>
  analysis.sentences.length >= EXAMPLE_SENTENCES

const exampleOf = (publication: Publication) => ({
  title: publication.article.title,
  url: pathOf(publication),
  language: publication.analysis.language,
})

const speaks = (accepted: readonly string[], { analysis }: Publication): boolean =>
  accepted
    .slice(0, MAX_OWN_LANGUAGES)
    .some((tag) => matchesLanguage(primaryLanguage(tag), analysis.language))

/** The newest of these articles in languages that the reader accepts. */
const ownNewest = (accepted: readonly string[], items: readonly Publication[]): Publication[] =>
  items.filter((item) => speaks(accepted, item)).slice(0, OWN_HEADLINES)

const ownFirst = (accepted: readonly string[], items: readonly Publication[]): Publication[] => {
  const own = items.filter((item) => speaks(accepted, item))
  return [...own, ...items.filter((item) => !own.includes(item))]
}

/** How many articles match a filter, if that is known without reading them all. */
function totalOf(filter: FeedFilter, facets: Facets, listed: number | null): number | null {
  if (listed !== null) return listed
  const countOf = (counts: readonly Facet[], name: string) =>
    counts.find((one) => one.name === name)?.count ?? null
  const { language, tag, source, text, exclude, since } = filter
  if ([text, exclude, since].some((part) => part !== undefined)) return null
  const given = [language, tag, source].filter((part) => part !== undefined)
  if (given.length !== 1) return null
  if (tag !== undefined) return countOf(facets.tags, tag)
  if (source !== undefined) return countOf(facets.sources, source)
  return language === undefined ? null : countOf(facets.languages, language)
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
  const shell = await shellOf(context)
  const { stories, today, changes } = shell.words
  const lists = Object.entries({ '/stories': stories, '/today': today, '/changes': changes })
  const html = feedsPage({
    shell,
    canonical: `${settings.baseUrl}/feeds`,
    main: feedOffers(context, {}),
    languages: facets.languages.map(named((language) => ({ language }))),
    tags: facets.tags.map(named((tag) => ({ tag }))),
    sources: facets.sources.map(named((source) => ({ source }))),
    lists: lists.map(([folder, name]) => ({
      name,
      formats: listedFeedLinks(context, folder, name),
    })),
    opml: `${settings.baseUrl}/feeds.opml`,
  })
  return pageOf(context, html)
}
