/** Describes `/articles` and `/export` for the API description. */

import type { Operation } from '../../../http/openapi.ts'
import { FORMS } from '../../../library/forms.ts'
import { FORM_NAMES } from '../../../plain/formats.ts'
import { LIST_PARAMETERS } from '../../articles.ts'
import { SUMMARY_PARAMETERS } from '../../request/options.ts'
import { EXPORT_PARAMETERS } from '../export.ts'
import {
  EXAMPLE_TEXT,
  FETCH_PROBLEMS,
  formBodies,
  JSON_FORM,
  OPTIONS,
  OTHER_FORMS,
  ref,
  TEXT,
  TEXT_BODIES,
} from './forms.ts'

const EXAMPLE_ARTICLE = {
  title: 'The lighthouse is lit again',
  text: EXAMPLE_TEXT,
  tags: ['harbour'],
  date_published: '2026-03-01T08:00:00Z',
}
const PUBLISHED = {
  '200': { description: 'Replaced.', content: { 'application/json': ref('Summary') } },
  '201': { description: 'Published.', content: { 'application/json': ref('Summary') } },
}
const IDEMPOTENCY_KEY = {
  'Idempotency-Key':
    'The same request once more with the same key is done once, for a day; of many, each line.',
}
const IF_MATCH = { 'If-Match': 'The entity tag of the version that is to be changed.' }

/** One article at the address with a form's suffix, for programs. */
function articleForms(): Operation[] {
  return FORM_NAMES.map((format) => ({
    method: 'get',
    path: `/articles/{slug}${FORMS[format].suffix}`,
    id: `readArticle${format[0]!.toUpperCase()}${format.slice(1)}`,
    tag: 'articles',
    summary: `One article as ${FORMS[format].title}`,
    pathParameters: { slug: 'The name of the article.' },
    query: SUMMARY_PARAMETERS,
    answers: {
      '200': {
        description: 'The summary.',
        content: format === 'json' ? JSON_FORM : { [FORMS[format].mediaType]: TEXT },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 401, 403, 404, 429, 503],
  }))
}

export const ARTICLE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles',
    id: 'listArticles',
    tag: 'articles',
    summary: 'The articles of the library, newest first',
    query: { ...LIST_PARAMETERS, ...OPTIONS },
    answers: {
      '200': { description: 'A page.', content: { 'application/json': ref('List') } },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 429],
  },
  {
    method: 'post',
    path: '/articles',
    id: 'publish',
    tag: 'articles',
    summary: 'Publishes an address or a text; or many, one JSON object a line',
    token: true,
    headers: IDEMPOTENCY_KEY,
    body: { 'application/json': ref('Publication'), 'application/x-ndjson': TEXT },
    examples: { 'application/json': { url: 'https://example.com/article' } },
    answers: {
      '200': {
        description: 'Replaced; for many at once, the result of each.',
        content: JSON_FORM,
        others: { 'application/json': ref('Batch') },
      },
      '201': PUBLISHED['201'],
    },
    problems: [...FETCH_PROBLEMS, 401, 409, 413],
  },
  {
    method: 'get',
    path: '/export',
    id: 'exportArticles',
    tag: 'articles',
    summary: 'Everything that was published at run time, as JSON lines',
    description:
      'POST /articles takes the lines back, ids and dates unchanged. A large library comes in parts; the header Link has the address of the next.',
    token: true,
    query: EXPORT_PARAMETERS,
    answers: {
      '200': { description: 'An article a line.', content: { 'application/x-ndjson': TEXT } },
    },
    problems: [400, 401, 403, 503],
  },
  {
    method: 'get',
    path: '/articles/{slug}',
    id: 'readArticle',
    tag: 'articles',
    summary: 'One article as a page, or by Accept in another form',
    pathParameters: { slug: 'The name of the article.' },
    query: SUMMARY_PARAMETERS,
    answers: {
      '200': {
        description: 'The page.',
        content: { 'text/html': TEXT },
        others: { ...OTHER_FORMS, ...JSON_FORM },
      },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 401, 403, 404, 429, 503],
  },
  ...articleForms(),
  {
    method: 'put',
    path: '/articles/{slug}',
    id: 'putArticle',
    tag: 'articles',
    summary: 'Publishes or replaces an article under a slug',
    token: true,
    pathParameters: { slug: 'The name of the article.' },
    headers: { ...IF_MATCH, 'If-None-Match': '* only publishes what is new.', ...IDEMPOTENCY_KEY },
    body: {
      ...TEXT_BODIES,
      ...formBodies('Publication'),
      'application/json': ref('Publication'),
    },
    examples: { 'application/json': EXAMPLE_ARTICLE },
    answers: PUBLISHED,
    problems: [400, 401, 403, 409, 412, 413, 415, 422, 503],
  },
  {
    method: 'patch',
    path: '/articles/{slug}',
    id: 'changeArticle',
    tag: 'articles',
    summary: 'Changes a part of an article; null takes a field away',
    description:
      'A JSON merge patch (RFC 7396): what is not named stays. {"front_page": false} keeps an article off the front page.',
    token: true,
    pathParameters: { slug: 'The name of the article.' },
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    body: { 'application/merge-patch+json': ref('ArticleChange') },
    examples: { 'application/merge-patch+json': { front_page: false } },
    answers: {
      '200': { description: 'Changed.', content: { 'application/json': ref('Summary') } },
    },
    problems: [400, 401, 403, 404, 409, 412, 413, 415, 422, 503],
  },
  {
    method: 'delete',
    path: '/articles/{slug}',
    id: 'deleteArticle',
    tag: 'articles',
    summary: 'Takes an article out of the library',
    token: true,
    pathParameters: { slug: 'The name of the article.' },
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    answers: { '204': { description: 'Gone.' } },
    problems: [400, 401, 403, 404, 409, 412, 503],
  },
]
