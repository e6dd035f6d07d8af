/** Describes `/stories`, `/today` and `/changes`. */

import { FEED_FORMATS, FEED_TYPES, FILES } from '../../../feed/feed-address.ts'
import type { Operation } from '../../../http/openapi.ts'
import type { Parameter } from '../../../http/parameters.ts'
import { CHANGES_PARAMETERS } from '../../changes.ts'
import { STORIES_PARAMETERS, STORY_PARAMETERS } from '../../request/story-options.ts'
import { TODAY_FEED_PARAMETERS, TODAY_PARAMETERS } from '../../today.ts'
import { ref, TEXT } from './forms.ts'

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
      '301': { description: 'It was merged into another story.', content: { 'text/plain': TEXT } },
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
    problems: [400, 404, 429, 503],
  },
  {
    method: 'get',
    path: '/changes',
    id: 'listChanges',
    tag: 'stories',
    summary: 'Sentences added to and removed from published articles',
    query: CHANGES_PARAMETERS,
    answers: {
      '200': {
        description: 'A page.',
        content: { 'application/json': ref('Changes') },
        others: { 'text/html': TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 429, 503],
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
  return FEED_FORMATS.map((format) => ({
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
    // Stories of the files are there without the database.
    problems: folder === '/stories' ? [400, 429] : [400, 429, 503],
  }))
}
