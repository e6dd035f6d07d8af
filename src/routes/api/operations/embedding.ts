/** Describes what other sites can embed. */

import { PICTURE_TYPES } from '../../../article/bytes/picture-type.ts'
import type { Operation } from '../../../http/openapi.ts'
import { EMBED_PARAMETERS } from '../../embed.ts'
import { OEMBED_PARAMETERS } from '../../oembed.ts'
import { PICTURE_PARAMETERS } from '../../picture.ts'
import { CARD_PARAMETERS } from '../../share-card.ts'
import { FETCH_PROBLEMS, ref, TEXT } from './forms.ts'

export const EMBEDDING_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/embed',
    id: 'embed',
    tag: 'embedding',
    summary: 'Headlines or one summary as a page for a frame',
    query: EMBED_PARAMETERS,
    answers: { '200': { description: 'The page.', content: { 'text/html': TEXT } } },
    problems: FETCH_PROBLEMS,
  },
  {
    method: 'get',
    path: '/picture',
    id: 'picture',
    tag: 'embedding',
    summary: 'A small picture of another site, unchanged, for embeds; at most 200 kB',
    query: PICTURE_PARAMETERS,
    required: ['url'],
    answers: {
      '200': {
        description: 'The picture.',
        content: Object.fromEntries(PICTURE_TYPES.slice(0, 1).map((type) => [type, TEXT])),
        others: Object.fromEntries(PICTURE_TYPES.slice(1).map((type) => [type, TEXT])),
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [...FETCH_PROBLEMS, 413],
  },
  {
    method: 'get',
    path: '/card.svg',
    id: 'shareCard',
    tag: 'embedding',
    summary: 'A picture with title and first sentence, for where an address is shared',
    query: CARD_PARAMETERS,
    answers: {
      '200': { description: 'The picture.', content: { 'image/svg+xml': TEXT } },
      '304': { description: 'Nothing new.' },
    },
    problems: FETCH_PROBLEMS,
  },
  {
    method: 'get',
    path: '/oembed',
    id: 'oembed',
    tag: 'embedding',
    summary: 'oEmbed 1.0 for articles and lists',
    query: OEMBED_PARAMETERS,
    required: ['url'],
    answers: {
      '200': {
        description: 'How to embed the page.',
        content: { 'application/json': ref('Oembed') },
        others: { 'text/xml': TEXT },
      },
    },
    problems: [400, 404],
  },
]
