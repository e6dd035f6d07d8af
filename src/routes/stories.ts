/** `/stories`: what several sources report of one event, as pages, data and feeds. */

import { latest } from '../article/text/moment.ts'
import { defined, filled } from '../defined.ts'
import { Failure } from '../failures.ts'
import { type FeedFormat, FILES } from '../feed/feed-address.ts'
import { type Parameter, readParameters, type Values } from '../http/parameters.ts'
import { represent } from '../http/representation.ts'
import { primaryLanguage } from '../language/tag.ts'
import type { Story, StoryPage } from '../library/story.ts'
import type { Shell } from '../page/shell.ts'
import { storiesPage, storyPage } from '../page/story.ts'
import { storyObject } from '../page/story-object.ts'
import type { StoryView } from '../page/story-view.ts'
import { acceptedLanguages } from '../page/words/accept.ts'
import { wordsFor } from '../page/words/choose.ts'
import { listTags } from '../publishing/front-tags.ts'
import { STORY_LENGTH, storyUrl, tellStories } from '../publishing/tell-stories.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { type ListedFeed, representListedFeed } from './answer/listed-feed.ts'
import { listedFeedLinks, representListedData, representListedPage } from './answer/listed-page.ts'
import { oembedLinks } from './answer/publication-links.ts'
import { shellOf } from './answer/shell.ts'
import { storyFeedEntry } from './answer/story-feed.ts'
import { chooseFormat } from './answer/summary-answer.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import { LENGTH_PARAMETERS, readLengthAndFocus } from './request/options.ts'

const FORMAT = {
  format: {
    kind: 'choice',
    values: ['json', 'html'],
    description: 'The form; else by Accept.',
  },
} as const

export const STORIES_PARAMETERS = {
  ...FILTER_PARAMETERS,
  limit: { kind: 'integer', min: 1, max: 100, description: 'How many stories; 20 by default.' },
  cursor: { kind: 'text', maxLength: 500, description: '“next” of the page before.' },
  ...LENGTH_PARAMETERS,
  ...FORMAT,
} as const satisfies Record<string, Parameter>

export const STORY_PARAMETERS = {
  lang: {
    kind: 'text',
    maxLength: 35,
    description: 'The language to tell it in, where there is a report in it.',
  },
  ...LENGTH_PARAMETERS,
  ...FORMAT,
} as const satisfies Record<string, Parameter>

const DEFAULT_LIMIT = 20
/** Articles that a search finds stories through. */
const SEARCHED = 100

export function storyRoutes(app: LedeApp): void {
  address(app, '/stories', {
    GET: (context) =>
      answerFromLibrary(context, (warnings) => listStories(context, warnings), STORIES_PARAMETERS, {
        byLanguages: isForPeople(context),
      }),
  })
  address(app, '/stories/:id', {
    GET: (context) => {
      const name = context.req.param('id') ?? ''
      const format = (Object.keys(FILES) as FeedFormat[]).find((one) => FILES[one] === name)
      return format
        ? answerFromLibrary(context, () => storiesFeed(context, format), STORIES_PARAMETERS)
        : answerFromLibrary(context, () => showStory(context, name), STORY_PARAMETERS, {
            free: Object.keys(STORY_PARAMETERS),
            byLanguages: isForPeople(context),
          })
    },
  })
}

const formatOf = (context: LedeContext, asked: 'json' | 'html' | undefined) =>
  chooseFormat(context.req.header('accept'), asked, 'json') === 'html' ? 'html' : 'json'

const isForPeople = (context: LedeContext): boolean =>
  formatOf(context, undefined) === 'html' || context.req.query('format') === 'html'

/** Pages are told in the reader's languages, data in that of most reports unless `lang` says another. */
function wantedLanguages(
  context: LedeContext,
  lang: string | undefined,
  format: 'json' | 'html',
): string[] {
  if (lang !== undefined) return [lang]
  if (format === 'json') return []
  const accepted = acceptedLanguages(context.req.header('accept-language'))
  return [...new Set([...(context.req.query('ui') ? [context.req.query('ui')!] : []), ...accepted])]
    .map(primaryLanguage)
    .slice(0, 5)
}

async function found(
  context: LedeContext,
  values: Values<typeof STORIES_PARAMETERS>,
): Promise<StoryPage> {
  const { library } = context.var
  const { text, exclude: _, ...filter } = libraryFilter(values)
  const limit = values.limit ?? DEFAULT_LIMIT
  if (text === undefined) {
    const { cursor } = values
    return library.stories.list({ ...filter, limit, ...defined({ cursor }) })
  }
  const { items } = await library.list({ ...filter, text, limit: SEARCHED })
  const stories = await library.stories.of(items.map(({ slug }) => slug))
  const inOrder = items.flatMap(({ slug }) => stories.get(slug) ?? [])
  const once = [...new Map(inOrder.map((story): [string, Story] => [story.id, story])).values()]
  return { items: once.slice(0, limit), next: null }
}

async function listStories(context: LedeContext, warnings: readonly string[]): Promise<Made> {
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, STORIES_PARAMETERS)
  const format = formatOf(context, values.format)
  const { language } = libraryFilter(values)
  const { items, next } = await found(context, values)
  const shell = format === 'html' ? await shellOf(context) : undefined
  const stories = await tellStories(context.var, items, {
    languages: wantedLanguages(context, language, format),
    length: lengthOf(query),
    exclude: values.exclude,
    for: 'list',
    ...defined({ words: shell?.words }),
  })
  if (shell === undefined) {
    const body = {
      items: stories.map(storyObject),
      next,
      ...defined({ warnings: filled(warnings) }),
    }
    return representListedData(body, lastModified(stories))
  }
  const html = storiesPage({
    shell,
    title: shell.words.stories,
    intro: shell.words.storiesText,
    stories,
    older: next === null ? null : pathWith(context, { cursor: next }),
    canonical: `${context.var.settings.baseUrl}/stories`,
    feeds: feedsOf(shell, context, query),
  })
  return representListedPage(html, lastModified(stories))
}

function lengthOf(query: URLSearchParams) {
  const names = Object.keys(LENGTH_PARAMETERS)
  return names.some((name) => query.has(name)) ? readLengthAndFocus(query).length : STORY_LENGTH
}

function pathWith(context: LedeContext, changes: Readonly<Record<string, string>>): string {
  const url = new URL(context.req.url)
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value)
  return `${url.pathname}${url.search}`
}

/** The feed of the stories that are shown, in each format. */
function feedsOf({ words }: Shell, context: LedeContext, query: URLSearchParams) {
  const kept = new URLSearchParams(
    [...query].filter(([name]) => Object.hasOwn(FILTER_PARAMETERS, name)),
  )
  const search = kept.size > 0 ? `?${kept}` : ''
  return listedFeedLinks(context, '/stories', words.stories, search)
}

async function showStory(context: LedeContext, name: string): Promise<Made> {
  const { library, settings } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, STORY_PARAMETERS)
  const suffix = name.endsWith('.json') ? ('json' as const) : undefined
  const id = suffix ? name.slice(0, -'.json'.length) : name
  const story = await library.stories.get(id)
  if (story === undefined) throw unknownStory(id)
  if ('movedTo' in story) return movedStory(storyUrl(settings.baseUrl, story.movedTo), suffix)
  const format = chooseFormat(context.req.header('accept'), values.format ?? suffix, 'html')
  const shell = format === 'html' ? await shellOf(context) : undefined
  const { language } = libraryFilter(defined({ lang: values.lang }))
  const [view] = await tellStories(context.var, [story], {
    languages: wantedLanguages(context, language, shell ? 'html' : 'json'),
    length: lengthOf(query),
    for: 'page',
    ...defined({ words: shell?.words }),
  })
  if (view === undefined) throw unknownStory(id)
  if (shell === undefined) return representListedData(storyObject(view), view.updated)
  const html = storyPage({
    shell,
    story: view,
    canonical: view.url,
    alternates: [{ url: `${view.url}.json`, type: 'application/json' }],
    feeds: feedsOf(shell, context, new URLSearchParams()),
    oembed: oembedLinks(settings.baseUrl, view.url),
    languagePath: (tag) => pathWith(context, { lang: tag }),
    embedPath: `/embed/builder?url=${encodeURIComponent(view.url)}`,
    card: `${settings.baseUrl}/card.svg?story=${encodeURIComponent(view.id)}`,
  })
  return representListedPage(html, view.updated)
}

const unknownStory = (id: string): Failure =>
  new Failure('not-found', `No story is called ${id.slice(0, 100)}. /stories lists all.`)

/** A story that another took in: its address leads there for good (RFC 9110 §15.4.2). */
async function movedStory(url: string, suffix: string | undefined): Promise<Made> {
  const location = suffix ? `${url}.json` : url
  return {
    representation: await represent(`${location}\n`, 'text/plain; charset=utf-8', 'data'),
    options: {
      status: 301,
      cacheControl: LIBRARY_LIFETIME,
      tags: listTags({}),
      headers: { location },
    },
  }
}

const lastModified = (stories: readonly StoryView[]): string | undefined =>
  latest(stories.map(({ updated }) => updated))

async function storiesFeed(context: LedeContext, format: FeedFormat): Promise<Made> {
  const { settings } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, STORIES_PARAMETERS)
  const { language } = libraryFilter(values)
  const { items, next } = await found(context, values)
  const stories = await tellStories(context.var, items, {
    languages: language === undefined ? [] : [language],
    length: lengthOf(query),
    exclude: values.exclude,
    for: 'list',
  })
  // A feed is the same for everybody: no reader chooses its words.
  const words = await wordsFor(language ?? settings.siteLanguage)
  const feed: ListedFeed = {
    format,
    folder: '/stories',
    title: `${settings.siteTitle} · ${words.stories}`,
    description: words.storiesText,
    query,
    parameters: STORIES_PARAMETERS,
    lifetime: LIBRARY_LIFETIME,
    next,
    ...defined({ language }),
  }
  const entries = await Promise.all(stories.map(storyFeedEntry))
  return representListedFeed(context, feed, entries)
}
