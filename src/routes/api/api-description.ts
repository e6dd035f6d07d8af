/** The service described from the very tables and schemas that it validates with. */

import { PICTURE_TYPES } from '../../article/bytes/picture-type.ts'
import { FEED_TYPES, FILES } from '../../feed/feed-address.ts'
import { type JsonSchema, type Operation, openApiDocument } from '../../http/openapi.ts'
import { VERSION } from '../../version.ts'
import { LIST_PARAMETERS } from '../articles.ts'
import { EMBED_PARAMETERS } from '../embed.ts'
import { FEED_PARAMETERS } from '../feeds.ts'
import { sourceSchema } from '../follow-source.ts'
import { OEMBED_PARAMETERS } from '../oembed.ts'
import { PICTURE_PARAMETERS } from '../picture.ts'
import { FOCUS_PARAMETERS, LENGTH_PARAMETERS, SUMMARY_PARAMETERS } from '../request/options.ts'
import { changeSchema, publicationSchema } from '../request/publication-body.ts'
import { submissionSchema } from '../request/submission.ts'
import { CARD_PARAMETERS } from '../share-card.ts'
import { SUMMARISED_FEED_PARAMETERS } from '../summarised-feed.ts'
import * as answers from './answer-schemas.ts'
import { EXPORT_PARAMETERS } from './export.ts'
import { jsonSchema as schema } from './json-schema.ts'
import {
  changesSchema,
  STORY_OPERATIONS,
  storiesSchema,
  storySchema,
  todaySchema,
} from './story-operations.ts'

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
const TEXT: JsonSchema = { type: 'string' }

const JSON_FORM = { 'application/json': ref('Summary') }
/** By `format`, or by `Accept`. */
const OTHER_FORMS = { 'text/html': TEXT, 'text/plain': TEXT, 'text/markdown': TEXT }
const SUMMARY_ANSWER = {
  '200': { description: 'The summary.', content: JSON_FORM, others: OTHER_FORMS },
}
const EXAMPLE_TEXT =
  'The old lighthouse was lit again on Friday. Volunteers had repaired the lamp over two winters.'
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
const TEXT_BODIES = {
  'application/json': ref('Submission'),
  'text/html': TEXT,
  'text/plain': TEXT,
  'text/markdown': TEXT,
}
const OPTIONS = { ...LENGTH_PARAMETERS, ...FOCUS_PARAMETERS }
const URL_PARAMETER = {
  url: { kind: 'text', maxLength: 4096, description: 'The address of the page.' },
} as const
const IDEMPOTENCY_KEY = {
  'Idempotency-Key':
    'The same request once more with the same key is done once, for a day; of many, each line.',
}
const IF_MATCH = { 'If-Match': 'The entity tag of the version that is to be changed.' }

function feedOperations(): Operation[] {
  const kinds = [
    { prefix: '', id: '', summary: 'Everything', path: {} },
    { prefix: '/{lang}', id: 'Language', summary: 'One language', path: { lang: 'BCP 47 tag.' } },
    { prefix: '/tags/{tag}', id: 'Tag', summary: 'One tag', path: { tag: 'A tag.' } },
  ]
  return kinds.flatMap(({ prefix, id, summary, path }) =>
    (Object.keys(FILES) as (keyof typeof FILES)[]).map(
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

/** An article by the suffix of its form: what programs read. */
function articleForms(): Operation[] {
  const forms = [
    { suffix: '.json', id: 'readArticleJson', name: 'JSON', content: JSON_FORM },
    { suffix: '.txt', id: 'readArticleText', name: 'plain text', content: { 'text/plain': TEXT } },
    {
      suffix: '.md',
      id: 'readArticleMarkdown',
      name: 'Markdown',
      content: { 'text/markdown': TEXT },
    },
  ]
  return forms.map(({ suffix, id, name, content }) => ({
    method: 'get',
    path: `/articles/{slug}${suffix}`,
    id,
    tag: 'articles',
    summary: `One article as ${name}`,
    pathParameters: { slug: 'The name of the article.' },
    query: SUMMARY_PARAMETERS,
    answers: {
      '200': { description: 'The summary.', content },
      '304': { description: 'Nothing new.' },
    },
    problems: [400, 401, 403, 404, 429, 503],
  }))
}

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/summary',
    id: 'summarisePage',
    tag: 'summaries',
    summary: 'The summary of a public page',
    description:
      'Fetches the page, extracts its article and chooses sentences. Without the token at most half of the article’s sentences are given (never more than 20, at least 3), all_sentences has places and scores without texts, and include=content_text is refused.',
    query: { ...URL_PARAMETER, ...SUMMARY_PARAMETERS },
    required: ['url'],
    answers: { ...SUMMARY_ANSWER, '304': { description: 'Nothing new.' } },
    problems: [400, 401, 403, 404, 413, 415, 422, 424, 429, 502, 503, 504],
  },
  {
    method: 'post',
    path: '/summary',
    id: 'summariseText',
    tag: 'summaries',
    summary: 'The summary of a text',
    description:
      'The body is the text. Nothing is fetched; url gives its base address. With {"urls": […]}, or JSON lines of such bodies or {"url": …}, up to ten pages or texts at once: a line of JSON for each as soon as it is ready, a summary or a problem, with its number in line.',
    query: { ...URL_PARAMETER, ...SUMMARY_PARAMETERS },
    body: {
      ...TEXT_BODIES,
      'application/json': { anyOf: [ref('Submission'), ref('Addresses')] },
      'application/x-www-form-urlencoded': ref('Submission'),
      'application/x-ndjson': TEXT,
    },
    examples: { 'application/json': { text: EXAMPLE_TEXT } },
    answers: {
      '200': {
        description: 'The summary.',
        content: JSON_FORM,
        others: { ...OTHER_FORMS, 'application/x-ndjson': TEXT },
      },
      '303': { description: 'The text is an address: its page is meant.' },
    },
    problems: [400, 401, 403, 413, 415, 422, 429],
  },
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
    problems: [400, 401, 403, 409, 413, 415, 422, 503],
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
    body: { ...TEXT_BODIES, 'application/json': ref('Publication') },
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
    headers: IF_MATCH,
    answers: { '204': { description: 'Gone.' } },
    problems: [401, 403, 404, 409, 412, 503],
  },
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
    problems: [400, 403, 404, 415, 422, 424, 429, 502, 503, 504],
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
  {
    method: 'get',
    path: '/embed',
    id: 'embed',
    tag: 'embedding',
    summary: 'Headlines or one summary as a page for a frame',
    query: EMBED_PARAMETERS,
    answers: { '200': { description: 'The page.', content: { 'text/html': TEXT } } },
    problems: [400, 403, 404, 410, 415, 422, 424, 429, 502, 503, 504],
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
    problems: [400, 403, 404, 410, 413, 415, 422, 424, 429, 502, 503, 504],
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
    problems: [400, 403, 404, 410, 415, 422, 424, 429, 502, 503, 504],
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
  ...STORY_OPERATIONS,
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
    problems: [400, 401, 403, 404, 409, 415, 422, 424, 502, 503, 504],
  },
  {
    method: 'delete',
    path: '/sources/{name}',
    id: 'unfollow',
    tag: 'sources',
    summary: 'Ends following; what came from there stays',
    token: true,
    pathParameters: { name: 'The name of the source.' },
    answers: { '204': { description: 'Ended.' } },
    problems: [401, 403, 404, 503],
  },
  {
    method: 'post',
    path: '/mcp',
    id: 'mcp',
    tag: 'service',
    summary: 'Model Context Protocol: the tools of this site for language models',
    description:
      'Stateless, revision 2026-07-28; clients of older ones may begin with initialize. The tools are summarize_url, summarize_text, summarize_feed and search_articles.',
    body: { 'application/json': ref('McpRequest') },
    answers: {
      '200': {
        description: 'The result.',
        content: { 'application/json': ref('McpAnswer') },
      },
      '202': { description: 'A notification was taken.' },
      '400': {
        description: 'What is wrong with the message.',
        content: { 'application/json': ref('McpAnswer') },
      },
      '404': {
        description: 'There is no such method.',
        content: { 'application/json': ref('McpAnswer') },
      },
    },
    problems: [403, 413, 415],
  },
  {
    method: 'get',
    path: '/problems/{code}',
    id: 'explainProblem',
    tag: 'service',
    summary: 'What the type of a problem means, and what to do',
    pathParameters: { code: 'The last part of a problem’s type.' },
    answers: {
      '200': { description: 'The meaning.', content: { 'application/json': { type: 'object' } } },
    },
    problems: [404],
  },
  {
    method: 'get',
    path: '/health',
    id: 'health',
    tag: 'service',
    summary: 'Whether each part works',
    answers: {
      '200': { description: 'The state.', content: { 'application/json': ref('Health') } },
    },
    problems: [],
  },
]

/** The description of the service at a base URL. */
export function describeApi(baseUrl: string, siteTitle: string) {
  return openApiDocument(
    {
      title: siteTitle,
      version: VERSION,
      description:
        'Extractive summaries in any language: the article’s own sentences, verbatim, each linked to its place in the source; feeds and embeds of them.',
      baseUrl,
      tags: {
        summaries: 'Summaries of pages and texts.',
        articles: 'The library.',
        stories: 'What several sources report of one event.',
        feeds: 'RSS, Atom, JSON Feed, OPML.',
        embedding: 'On other people’s pages.',
        sources: 'Upstream feeds that are followed.',
        service: 'The service itself.',
      },
      schemas: {
        Summary: schema(answers.summarySchema),
        List: schema(answers.listSchema),
        Story: schema(storySchema),
        Stories: schema(storiesSchema),
        Today: schema(todaySchema),
        Changes: schema(changesSchema),
        Batch: schema(answers.batchSchema),
        Source: schema(answers.sourceAnswerSchema),
        Sources: schema(answers.sourcesSchema),
        Health: schema(answers.healthSchema),
        Problem: schema(answers.problemSchema),
        McpRequest: schema(answers.mcpRequestSchema),
        McpAnswer: schema(answers.mcpAnswerSchema),
        Oembed: schema(answers.oembedSchema),
        Submission: schema(submissionSchema),
        Addresses: schema(answers.addressesSchema),
        Publication: schema(publicationSchema),
        ArticleChange: schema(changeSchema),
        SourceChange: schema(sourceSchema),
      },
    },
    OPERATIONS,
  )
}
