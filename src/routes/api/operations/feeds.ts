/** Describes the feeds for the API description. */

import { FEED_FORMATS, FEED_TYPES, FILES } from '../../../feed/feed-address.ts'
import type { Operation } from '../../../http/openapi.ts'
import { FEED_PARAMETERS } from '../../feeds.ts'
import { SUMMARISED_FEED_PARAMETERS } from '../../summarised-feed.ts'
import { FETCH_PROBLEMS, OPTIONS, TEXT } from './forms.ts'

/** The feeds of the library: of everything, of a language, of a tag. */
function feedOperations(): Operation[] {
  const kinds = [
    { prefix: '', id: '', summary: 'Everything', path: {} },
    { prefix: '/{lang}', id: 'Language', summary: 'One language', path: { lang: 'BCP 47 tag.' } },
    { prefix: '/tags/{tag}', id: 'Tag', summary: 'One tag', path: { tag: 'A tag.' } },
  ]
  return kinds.flatMap(({ prefix, id, summary, path }) =>
    FEED_FORMATS.map(
      (format): Operation => ({
        method: 'get',
        path: `${prefix}/${FILES[format]}`,
        id: `${format}Feed${id}`,
        tag: 'feeds',
        summary: `${summary} as ${format === 'json' ? 'JSON Feed 1.1' : format === 'rss' ? 'RSS 2.0' : 'Atom 1.0'}`,
        pathParameters: path,
        query: { ...FEED_PARAMETERS, ...OPTIONS },
        answers: {
          '200': {
            description: 'The feed.',
            content: { [FEED_TYPES[format]]: format === 'json' ? { type: 'object' } : TEXT },
          },
          '304': { description: 'Nothing new.' },
        },
        problems: [400, 404, 429],
      }),
    ),
  )
}

export const FEED_OPERATIONS: readonly Operation[] = [
  ...feedOperations(),
  {
    method: 'get',
    path: '/feed',
    id: 'summarisedFeed',
    tag: 'feeds',
    summary: 'Any public feed as a summarised feed',
    query: { ...SUMMARISED_FEED_PARAMETERS, ...OPTIONS },
    required: ['source'],
    answers: {
      '200': {
        description: 'The feed.',
        content: { [FEED_TYPES.atom]: TEXT },
        others: { [FEED_TYPES.rss]: TEXT, [FEED_TYPES.json]: { type: 'object' } },
      },
    },
    problems: FETCH_PROBLEMS,
  },
  {
    method: 'get',
    path: '/feeds.opml',
    id: 'feedList',
    tag: 'feeds',
    summary: 'Every feed there is, as OPML 2.0',
    answers: { '200': { description: 'The list.', content: { 'text/x-opml': TEXT } } },
    problems: [],
  },
]
