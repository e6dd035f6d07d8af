/** `/stories` as the API description has it. */

import * as v from 'valibot'
import { FEED_TYPES, type FeedFormat, FILES } from '../../feed/feed-address.ts'
import type { JsonSchema, Operation } from '../../http/openapi.ts'
import { STORIES_PARAMETERS, STORY_PARAMETERS } from '../stories.ts'

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
        content: { 'application/json': ref('Stories'), 'text/html': TEXT },
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
        content: { 'application/json': ref('Story'), 'text/html': TEXT },
      },
      '301': { description: 'Another story took it in.', content: { 'text/plain': TEXT } },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 404, 429],
  },
  ...(Object.keys(FILES) as FeedFormat[]).map(
    (format): Operation => ({
      method: 'get',
      path: `/stories/${FILES[format]}`,
      id: `${format}FeedStories`,
      tag: 'stories',
      summary: `The stories as ${{ rss: 'RSS 2.0', atom: 'Atom 1.0', json: 'JSON Feed 1.1' }[format]}`,
      query: STORIES_PARAMETERS,
      answers: {
        '200': {
          description: 'The feed.',
          content: { [FEED_TYPES[format]]: format === 'json' ? { type: 'object' } : TEXT },
        },
        '304': { description: 'Nothing new.' },
      },
      problems: [400, 429],
    }),
  ),
]
