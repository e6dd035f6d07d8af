/** `/stories`, `/today` and `/changes` as the API description has them. */

import * as v from 'valibot'
import { FEED_TYPES, type FeedFormat, FILES } from '../../feed/feed-address.ts'
import type { JsonSchema, Operation } from '../../http/openapi.ts'
import type { Parameter } from '../../http/parameters.ts'
import { CHANGES_PARAMETERS } from '../changes.ts'
import { STORIES_PARAMETERS, STORY_PARAMETERS } from '../stories.ts'
import { TODAY_FEED_PARAMETERS, TODAY_PARAMETERS } from '../today.ts'

const TEXT: JsonSchema = { type: 'string' }
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

export const storySchema = v.object({
  id: v.pipe(v.string(), v.description('Never changes.')),
  url: v.string(),
  title: v.string(),
  language: v.pipe(v.string(), v.description('BCP 47: the language that it is told in.')),
  direction: v.picklist(['ltr', 'rtl']),
  languages: v.array(v.string()),
  sources: v.array(v.object({ name: v.string() })),
  tags: v.array(v.string()),
  date_published: v.pipe(v.string(), v.description('RFC 3339: of the first report.')),
  date_modified: v.pipe(v.string(), v.description('When the summary last became another.')),
  summary: v.string(),
  sentences: v.array(
    v.object({
      text: v.pipe(v.string(), v.description('Verbatim from its article.')),
      start: v.pipe(v.number(), v.description('UTF-16 offset into its article’s content_text.')),
      end: v.number(),
      paragraph: v.number(),
      index: v.number(),
      href: v.nullable(v.string()),
      article: v.pipe(v.string(), v.description('The id of its article.')),
      source: v.string(),
      only_here: v.pipe(v.boolean(), v.description('No other source says it.')),
    }),
  ),
  reason: v.object({
    text: v.pipe(v.string(), v.description('Why its articles are one story, for people.')),
    language: v.string(),
    marks: v.array(
      v.object({
        kind: v.picklist(['name', 'place', 'date', 'number', 'word']),
        text: v.string(),
      }),
    ),
  }),
  article_count: v.number(),
  articles: v.array(
    v.object({
      id: v.string(),
      url: v.nullable(v.string()),
      title: v.string(),
      language: v.string(),
      source: v.string(),
      date_published: v.string(),
    }),
  ),
})

export const storiesSchema = v.object({
  items: v.array(storySchema),
  next: v.nullable(v.string()),
  warnings: v.optional(v.array(v.string())),
})

const titled = { id: v.string(), url: v.string(), title: v.string() }

export const todaySchema = v.object({
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  until: v.pipe(v.string(), v.description('RFC 3339: the end of the day that is told.')),
  seconds: v.number(),
  reading_seconds: v.number(),
  items: v.array(
    v.object({
      kind: v.picklist(['story', 'article']),
      ...titled,
      sources: v.array(v.string()),
      article_count: v.number(),
      sentences: v.array(v.object({ text: v.string(), href: v.nullable(v.string()) })),
    }),
  ),
})

export const changesSchema = v.object({
  items: v.array(
    v.object({
      ...titled,
      article: v.string(),
      language: v.string(),
      date_modified: v.string(),
      added: v.array(v.string()),
      taken_away: v.array(v.string()),
    }),
  ),
  next: v.nullable(v.string()),
})

const FORMAT_NAMES = { rss: 'RSS 2.0', atom: 'Atom 1.0', json: 'JSON Feed 1.1' }

export const STORY_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/stories',
    id: 'listStories',
    tag: 'stories',
    summary: 'What several sources report of one event, newest first',
    query: STORIES_PARAMETERS,
    answers: {
      '200': {
        description: 'A page.',
        content: { 'application/json': ref('Stories') },
        others: { 'text/html': TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 429],
  },
  {
    method: 'get',
    path: '/stories/{id}',
    id: 'readStory',
    tag: 'stories',
    summary: 'One story: a page, or with .json or Accept its data',
    pathParameters: { id: 'The id of the story, with or without .json.' },
    query: STORY_PARAMETERS,
    answers: {
      '200': {
        description: 'The story.',
        content: { 'application/json': ref('Story') },
        others: { 'text/html': TEXT },
      },
      '301': { description: 'Another story took it in.', content: { 'text/plain': TEXT } },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 404, 429],
  },
  {
    method: 'get',
    path: '/today',
    id: 'today',
    tag: 'stories',
    summary: 'The day in so many seconds of reading',
    query: TODAY_PARAMETERS,
    answers: {
      '200': {
        description: 'The last day, or one of the feed.',
        content: { 'application/json': ref('Today') },
        others: { 'text/html': TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 404, 429],
  },
  {
    method: 'get',
    path: '/changes',
    id: 'listChanges',
    tag: 'stories',
    summary: 'Sentences added to published articles and taken away',
    query: CHANGES_PARAMETERS,
    answers: {
      '200': {
        description: 'A page.',
        content: { 'application/json': ref('Changes') },
        others: { 'text/html': TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 429],
  },
  ...feeds('/stories', 'Stories', 'The stories', STORIES_PARAMETERS),
  ...feeds('/today', 'Today', 'The days, one entry each', TODAY_FEED_PARAMETERS),
  ...feeds('/changes', 'Changes', 'The changes', CHANGES_PARAMETERS),
]

function feeds(
  folder: string,
  name: string,
  what: string,
  query: Readonly<Record<string, Parameter>>,
): Operation[] {
  return (Object.keys(FILES) as FeedFormat[]).map((format) => ({
    method: 'get',
    path: `${folder}/${FILES[format]}`,
    id: `${format}Feed${name}`,
    tag: 'stories',
    summary: `${what} as ${FORMAT_NAMES[format]}`,
    query,
    answers: {
      '200': {
        description: 'The feed.',
        content: { [FEED_TYPES[format]]: format === 'json' ? { type: 'object' } : TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 429],
  }))
}
