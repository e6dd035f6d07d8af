/**
 * Requests that nobody would think of: no 500, and every refusal a problem. `FUZZ_CASES=100000`
 * sends so many instead of the few thousand that every run sends.
 */

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { type Hosted, hostWorker } from '../../src/commands/host/hosting.ts'
import { TOKEN } from './lede.ts'
import { isClosedSocket } from './steady.ts'

const CASES = Number(process.env.FUZZ_CASES ?? 2000)
/** Sent at once. */
const BATCH = 20

let hosted: Hosted
beforeAll(async () => {
  hosted = await hostWorker({
    script: buildWorker(),
    variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off' },
    // Nobody listens there: what is fetched fails at once.
    outbound: '127.0.0.1:9',
  })
})
afterAll(() => hosted.dispose())

const PATHS = [
  '/',
  '/articles',
  '/articles/x',
  '/articles/x.json',
  '/summary',
  '/feed',
  '/sources',
  '/sources/x',
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/en/rss.xml',
  '/tags/x/atom.xml',
  '/feeds.opml',
  '/feeds',
  '/embed',
  '/embed/builder',
  '/oembed',
  '/health',
  '/docs',
  '/openapi.json',
  '/problems/x',
  '/assets/x',
  '/embed.js',
  '/https://example.com/x',
  '/stories',
  '/stories/x',
  '/stories/rss.xml',
  '/today',
  '/today/atom.xml',
  '/changes',
  '/changes/feed.json',
  '/mcp',
  '/desk',
  '/desk/state',
  '/desk/again',
  '/export',
  '/card.svg',
  '/picture',
  '/share',
  '/sitemap.xml',
  '/llms.txt',
] as const
const NAMES = [
  'url',
  'sentences',
  'characters',
  'ratio',
  'seconds',
  'query',
  'lang',
  'include',
  'format',
  'tag',
  'source',
  'q',
  'limit',
  'cursor',
  'content',
  'article',
  'count',
  'theme',
  'maxwidth',
  'maxheight',
  'ui',
  'exp',
  'sig',
  'words',
  'avoid',
  'style',
  'exclude',
  'since',
  'day',
  'story',
  'columns',
  'pictures',
  'after',
  '__proto__',
  'constructor',
] as const
const HEADERS = [
  'accept',
  'accept-language',
  'accept-encoding',
  'if-none-match',
  'if-match',
  'if-modified-since',
  'content-type',
  'authorization',
  'idempotency-key',
  'origin',
  'sec-fetch-dest',
  'range',
  'access-control-request-method',
  'cf-connecting-ip',
] as const

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    'NaN',
    '%',
    '%00',
    '\0',
    '../..',
    'null',
    'en',
    'zh-Hans',
    'http://',
    'http://example.com/',
    'http://127.0.0.1/',
    'r:5',
    "' or 1=1 --",
    '"',
    '<script>',
    'json',
    'html',
    'text/html;q=2',
    'application/json',
    '*/*',
    '*',
    'W/"x"',
    `Bearer ${TOKEN}`,
    'gzip;q=0',
    'document',
    'Thu, 99 Foo 2026',
    'bytes=0-1',
  ),
  fc.webUrl(),
  fc.integer().map(String),
  fc.double().map(String),
)
const segment = fc.oneof(
  text.map(encodeURIComponentSafely),
  fc.constantFrom('%ff', '%2f', '%', '..'),
)
function encodeURIComponentSafely(one: string): string {
  return encodeURIComponent(one.toWellFormed())
}
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PATHS) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PATHS), segment).map(([a, b]) => `${a}/${b}`),
  },
  {
    weight: 1,
    arbitrary: fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
  },
)
const query = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 4 })
    .map((pairs) =>
      pairs.map(([name, value]) => `${name}=${encodeURIComponentSafely(value)}`).join('&'),
    ),
  fc.constantFrom('%', 'url=%ff', '&&==', 'sentences', 'sentences=3&sentences=x'),
)
const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
const headers = fc.dictionary(fc.constantFrom(...HEADERS), text.filter(isHeaderValue), {
  maxKeys: 4,
  noNullPrototype: true,
})
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return '{"text":1}'
  }
}

/** Values of which no text can be made, among all others. */
const value = fc.oneof(
  text,
  fc.anything(),
  fc.constantFrom({ toString: 1, valueOf: 1 }, [[[{ toString: 1, valueOf: 1 }]]], '\ud800'),
)
const FIELDS = ['title', 'text', 'html', 'markdown', 'url', 'language', 'tags', 'authors', 'stored']
const body = fc.oneof(
  fc.json(),
  text,
  fc
    .record({
      jsonrpc: fc.constant('2.0'),
      id: fc.oneof(fc.integer(), value),
      method: fc.constantFrom('tools/call', 'tools/list', 'initialize', 'ping', 'x'),
      params: fc.record({
        name: fc.oneof(
          fc.constantFrom('summarize_url', 'summarize_text', 'summarize_feed', 'search_articles'),
          value,
        ),
        arguments: fc.dictionary(fc.constantFrom(...NAMES, 'text', 'html'), value),
      }),
    })
    .map(written),
  fc.dictionary(fc.constantFrom(...FIELDS), value).map(written),
  fc
    .dictionary(
      fc.constantFrom('@type', '@graph', 'headline', 'image', 'width', 'author', 'url', 'keywords'),
      value,
    )
    .map(
      (data) =>
        `<script type="application/ld+json">${written({ '@type': 'NewsArticle', image: data, ...data })}</script><p>A text. It has two sentences.`,
    ),
  fc.uint8Array({ maxLength: 200 }),
  fc
    .record(
      { title: fc.anything(), text: fc.anything(), url: text, language: text, tags: fc.anything() },
      { requiredKeys: [] },
    )
    .map(written),
)
/** Of a body; a type that nobody would think of is among the headers. */
const TYPES = [
  'application/json',
  'application/x-ndjson',
  'application/x-www-form-urlencoded',
  'text/html',
  'text/markdown',
  'text/plain',
  'text/x-opml',
] as const
const request = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'),
  path,
  query,
  headers,
  authorized: fc.boolean(),
  type: fc.option(fc.constantFrom(...TYPES)),
  body,
})
type Sent = typeof request extends fc.Arbitrary<infer One> ? One : never

const ATTEMPTS = 5

/**
 * A server that refuses a body unread closes the connection, and requests that were given that
 * connection at the same moment fail without having been looked at: they are sent again. A
 * service that has died fails all the attempts.
 */
async function send(sent: Sent, attempt = 1): Promise<Response> {
  const { method, path, query, headers, authorized, type, body } = sent
  try {
    return await fetch(`${hosted.url.origin}${path}?${query}`, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        ...(type !== null && { 'content-type': type }),
        ...(authorized && { authorization: `Bearer ${TOKEN}` }),
      },
      ...(method !== 'GET' && method !== 'HEAD' && { body: body as BodyInit }),
    })
  } catch (error) {
    if (!isClosedSocket(error) || attempt === ATTEMPTS) throw error
    await new Promise((resolve) => setTimeout(resolve, 20 * attempt))
    return send(sent, attempt + 1)
  }
}

/** Failures in the words of another protocol: JSON-RPC's, or those of a batch, line by line. */
const forPrograms = (path: string): object =>
  path === '/mcp'
    ? { jsonrpc: '2.0', error: { code: expect.any(Number), message: expect.any(String) } }
    : { published: 0, failed: expect.any(Number), results: expect.any(Array) }

async function judge(sent: Sent): Promise<void> {
  const { method } = sent
  const response = await send(sent)
  const answered = await response.text()
  const { status, headers: given } = response
  const where = `${method} ${sent.path}?${sent.query} → ${status}`
  // 502 to 504 say that the page behind, which is never there, could not be had.
  expect(status, `${where} ${answered}`).not.toBe(500)
  expect(given.get('x-request-id'), where).toMatch(/^[\da-f-]{36}$/)
  expect(answered, where).not.toMatch(/\n\s+at .+:\d+:\d+/)
  if (status >= 400 && method !== 'HEAD') {
    const type = given.get('content-type') ?? ''
    if (type === 'application/json') {
      expect(JSON.parse(answered), where).toMatchObject(forPrograms(sent.path))
      return
    }
    expect(type, where).toMatch(/^(?:application\/problem\+json|text\/html)/)
    if (type.startsWith('application'))
      expect(JSON.parse(answered), where).toMatchObject({ status })
  }
}

it(
  `gives no fault of ours in ${CASES} requests`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: BATCH, maxLength: BATCH }), async (batch) => {
        await Promise.all(batch.map(judge))
      }),
      { numRuns: Math.ceil(CASES / BATCH), endOnFailure: false },
    )
  },
  60_000 + CASES * 100,
)
