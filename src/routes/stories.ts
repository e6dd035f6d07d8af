/** `/stories`: what several sources report of one event, as a page, as data and as feeds. */

import { defined, filled } from '../defined.ts'
import { FEED_FORMATS, type FeedFormat, FILES } from '../feed/feed-address.ts'
import { namedQuery, readParameters, type Values } from '../http/parameters.ts'
import type { Story, StoryPage } from '../library/story.ts'
import type { Shell } from '../page/shell.ts'
import { storiesPage } from '../page/story.ts'
import { storyObject } from '../page/story-object.ts'
import { wordsFor } from '../page/words/choose.ts'
import { tellStories } from '../publishing/tell-stories.ts'
import { answerFromLibrary, LIBRARY_LIFETIME, type Made } from './answer/library-answer.ts'
import { type ListedFeed, representListedFeed } from './answer/listed-feed.ts'
import { listedFeedLinks, representListedData, representListedPage } from './answer/listed-page.ts'
import { pathWith } from './answer/path-with.ts'
import { shellOf } from './answer/shell.ts'
import { storyFeedEntry } from './answer/story-feed.ts'
import { chooseFormat } from './answer/summary-answer.ts'
import { address, type LedeApp, type LedeContext } from './request/context.ts'
import { FILTER_PARAMETERS, libraryFilter } from './request/filter.ts'
import {
  STORIES_PARAMETERS,
  STORY_PARAMETERS,
  storyLength,
  wantedLanguages,
} from './request/story-options.ts'
import { showStory } from './story.ts'

const DEFAULT_LIMIT = 20
/** Articles in which a search looks for stories. */
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
      const format = FEED_FORMATS.find((one) => FILES[one] === name)
      return format
        ? answerFromLibrary(context, () => storiesFeed(context, format), STORIES_PARAMETERS)
        : answerFromLibrary(context, (told) => showStory(context, name, told), STORY_PARAMETERS, {
            free: ['format'],
            byLanguages: isForPeople(context),
          })
    },
  })
}

/** `html` for people, `json` for programs: by the parameter, else by `Accept`. */
const formatOf = (context: LedeContext, asked: 'json' | 'html' | undefined) =>
  chooseFormat(context.req.header('accept'), asked, 'json') === 'html' ? 'html' : 'json'

const isForPeople = (context: LedeContext): boolean =>
  formatOf(context, undefined) === 'html' || context.req.query('format') === 'html'

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
    length: storyLength(query),
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
    return representListedData(context, body, { named: values.format })
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
  return representListedPage(context, html, { named: values.format })
}

/** Links to the feed of the stories shown, one for each format. */
function feedsOf({ words }: Shell, context: LedeContext, query: URLSearchParams) {
  const kept = namedQuery(query, FILTER_PARAMETERS)
  const search = kept.size > 0 ? `?${kept}` : ''
  return listedFeedLinks(context, '/stories', words.stories, search)
}

async function storiesFeed(context: LedeContext, format: FeedFormat): Promise<Made> {
  const { settings } = context.var
  const query = new URL(context.req.url).searchParams
  const values = readParameters(query, STORIES_PARAMETERS)
  const { language } = libraryFilter(values)
  const { items, next } = await found(context, values)
  const stories = await tellStories(context.var, items, {
    languages: language === undefined ? [] : [language],
    length: storyLength(query),
    exclude: values.exclude,
    for: 'list',
  })
  // A feed is the same for everybody, so no reader's language decides its words.
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
