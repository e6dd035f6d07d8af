/** Describes `/sources`. */

import type { Operation } from '../../../http/openapi.ts'
import { FETCH_PROBLEMS, ref } from './forms.ts'

export const SOURCE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/sources',
    id: 'listSources',
    tag: 'sources',
    summary: 'The upstream feeds that are followed, with their state',
    answers: { '200': { description: 'All.', content: { 'application/json': ref('Sources') } } },
    problems: [503],
  },
  {
    method: 'post',
    path: '/sources',
    id: 'followList',
    tag: 'sources',
    summary: 'Follows every feed of a reading list in OPML',
    token: true,
    body: { 'text/x-opml': { type: 'string' } },
    answers: {
      '200': {
        description: 'A line of JSON for each feed of the list, in its order.',
        content: { 'application/x-ndjson': { type: 'string' } },
      },
    },
    problems: [400, 401, 403, 413, 415, 503],
  },
  {
    method: 'get',
    path: '/sources/{name}',
    id: 'readSource',
    tag: 'sources',
    summary: 'One followed feed',
    pathParameters: { name: 'The name of the source.' },
    answers: {
      '200': { description: 'Its state.', content: { 'application/json': ref('Source') } },
    },
    problems: [404, 503],
  },
  {
    method: 'put',
    path: '/sources/{name}',
    id: 'follow',
    tag: 'sources',
    summary: 'Follows a feed, or a page that names one',
    token: true,
    pathParameters: { name: 'The name of the source.' },
    body: { 'application/json': ref('SourceChange') },
    examples: { 'application/json': { url: 'https://example.com/feed.xml' } },
    answers: {
      '200': { description: 'Changed.', content: { 'application/json': ref('Source') } },
      '201': { description: 'Followed.', content: { 'application/json': ref('Source') } },
    },
    problems: [...FETCH_PROBLEMS, 401, 409],
  },
  {
    method: 'delete',
    path: '/sources/{name}',
    id: 'unfollow',
    tag: 'sources',
    summary: 'Stops following; its articles stay published',
    token: true,
    pathParameters: { name: 'The name of the source.' },
    answers: { '204': { description: 'Ended.' } },
    problems: [401, 403, 404, 503],
  },
]
