/** What every answer carries, and what none may carry. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede
beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
  await lede.send('PUT', '/articles/kept', {
    text: 'A kept text. It has two sentences.',
    title: 'Kept',
  })
  web.sites.set(
    'plain.example.com/a',
    page(articlePage('gate'), { 'set-cookie': 'a=b', 'x-upstream': 'secret', server: 'theirs' }),
  )
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const UUID = /^[\da-f-]{36}$/
const SUMMARY = '/summary?url=http://plain.example.com/a'
const NDJSON = { 'content-type': 'application/x-ndjson' }
const withToken = { headers: { authorization: `Bearer ${TOKEN}`, ...NDJSON } }
const LINES = JSON.stringify({ slug: 'line', text: 'A line. It holds two sentences.' })
const READING_LIST =
  '<opml version="2.0"><body><outline text="Cape" xmlUrl="http://cape.example.com/f"/></body></opml>'
const HTML = { headers: { accept: 'text/html' } }

it.each(['//', '//?%', '//%ff', '//evil.example/x', '///evil.example'])(
  'a page at %s links to no other host',
  async (path) => {
    // As it stands: URL would take what follows two slashes for a host.
    const response = await fetch(`${lede.url.origin}${path}`, { headers: { accept: 'text/html' } })
    const html = await response.text()
    expect([200, 404]).toContain(response.status)
    expect(html).toMatch(/[?;]ui=de/)
    expect(html).not.toMatch(/(?:href|action)="\/\//)
  },
)

describe('every answer', () => {
  it.each([
    ['/', HTML],
    ['/articles', {}],
    ['/articles/kept.json', {}],
    ['/articles/kept', HTML],
    [SUMMARY, {}],
    ['/rss.xml', {}],
    ['/feeds.opml', {}],
    ['/embed', HTML],
    ['/health', {}],
    ['/embed.js', {}],
    ['/nowhere', {}],
    ['/nowhere', HTML],
    ['/articles', { method: 'PATCH' }],
    ['/sources', {}],
    ['/feed', {}],
    ['/share?text=lamp', {}],
    ['/articles', { method: 'OPTIONS' }],
    ['/sources', { ...withToken, method: 'POST', body: READING_LIST }],
    ['/sources/cape', { ...withToken, method: 'DELETE' }],
    ['/articles', { ...withToken, method: 'POST', body: LINES }],
    ['/articles/line', { ...withToken, method: 'DELETE' }],
    ['/summary', { method: 'POST', headers: NDJSON, body: LINES }],
    ['/export', withToken],
    ['/desk/state', withToken],
    ['/mcp', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }],
  ])(
    '%s carries its security headers and a request id, and nothing of upstream',
    async (path, init) => {
      const { headers } = await lede.get(path, init)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("base-uri 'none'")
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
      expect(headers.get('x-request-id')).toMatch(UUID)
      for (const name of ['set-cookie', 'x-upstream', 'server', 'x-powered-by']) {
        expect(headers.get(name)).toBeNull()
      }
    },
  )

  it.each(['/', '/articles/kept'])('%s as a page may not be framed; a card may', async (path) => {
    const framed = (headers: Headers) => headers.get('content-security-policy')
    expect(framed((await lede.get(path, HTML)).headers)).toContain("frame-ancestors 'none'")
    expect(framed((await lede.get('/embed', HTML)).headers)).toContain('frame-ancestors *')
  })

  it('lets other origins read what they need', async () => {
    const { headers } = await lede.get('/articles')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe(
      'Retry-After, ETag, Cache-Status, X-Request-Id, Link',
    )
  })

  it.each(['/articles/kept', SUMMARY])(
    '%s as a page varies by the reader’s language',
    async (path) => {
      const french = { headers: { accept: 'text/html', 'accept-language': 'fr' } }
      const first = await lede.get(path, HTML)
      expect(first.headers.get('vary')).toMatch(/\bAccept, Accept-Language\b/)
      expect(await first.text()).not.toBe(await (await lede.get(path, french)).text())
    },
  )
})

describe('a method that an address does not take', () => {
  it.each([
    ['/', 'POST'],
    ['/summary', 'PUT'],
    ['/articles', 'DELETE'],
    ['/articles/kept', 'POST'],
    ['/rss.xml', 'POST'],
    ['/en/atom.xml', 'PUT'],
    ['/feed', 'POST'],
    ['/sources', 'DELETE'],
    ['/sources/x', 'PATCH'],
    ['/embed', 'DELETE'],
    ['/oembed', 'POST'],
    ['/health', 'PUT'],
    ['/feeds', 'POST'],
    ['/feeds.opml', 'POST'],
    ['/openapi.json', 'POST'],
  ])('%s %s is 405 with what it takes', async (path, method) => {
    const response = await lede.get(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toMatch(/\bGET\b.*\bOPTIONS\b/)
    expect(response.headers.get('allow')).not.toContain(method)
    expect(response.headers.get('content-type')).toContain('problem+json')
  })
})

describe('publishing', () => {
  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer wrong',
    'Bearer undefined',
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer ${TOKEN}x`,
    `Basic ${btoa(`a:${TOKEN}`)}`,
  ])('with the header %s is refused and told how', async (authorization) => {
    const response = await lede.get('/articles/other', {
      method: 'PUT',
      body: '{"text":"A text."}',
      headers: {
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
      },
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    expect((await lede.get('/articles/other.json')).status).toBe(404)
  })

  it.each([
    '{',
    '[]',
    'null',
    '1',
    '',
    '{"title":{},"text":[]}',
    `${'['.repeat(9999)}${']'.repeat(9999)}`,
  ])('what is no article is refused: %.20s', async (body) => {
    const response = await lede.get('/articles/other', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.get('content-type')).toContain('problem+json')
    expect(await response.text()).not.toMatch(/\n\s+at /)
  })

  it('refuses what is too large', async () => {
    const response = await lede.send('PUT', '/articles/other', { text: 'x'.repeat(11 << 20) })
    expect(response.status).toBe(413)
  })

  it('shows a change at once to whoever reads, although answers are kept', async () => {
    const text = (title: string) => ({ title, text: 'One sentence here. And another one there.' })
    await lede.send('PUT', '/articles/changing', text('Before'))
    for (let i = 0; i < 2; i += 1) {
      expect(await (await lede.get('/articles/changing.json')).text()).toContain('Before')
      expect(await (await lede.get('/', HTML)).text()).toContain('Before')
    }
    await lede.send('PUT', '/articles/changing', text('After'))
    expect(await (await lede.get('/articles/changing.json')).text()).toContain('After')
    expect(await (await lede.get('/', HTML)).text()).toContain('After')
    await lede.send('DELETE', '/articles/changing')
    expect((await lede.get('/articles/changing.json')).status).toBe(404)
  })
})

it('refuses an address that is too long', async () => {
  const response = await fetch(new URL(`/articles?q=${'a'.repeat(9000)}`, lede.url))
  expect(response.status).toBe(414)
  expect(response.headers.get('x-request-id')).toMatch(UUID)
})

it.each([
  ['a'.repeat(199), '/?q=aaa'],
  [`https://plain.example.com/${'a'.repeat(3981)}`, '/summary?format=html&url=https%3A'],
])('takes what is shared although its cut goes through a character', async (begin, target) => {
  const text = encodeURIComponent(`${begin}\u{1f600}`)
  const response = await fetch(new URL(`/share?text=${text}`, lede.url), { redirect: 'manual' })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toContain(target)
})

it('sends a form that holds a lone address on, as safely as it answers', async () => {
  const response = await fetch(new URL('/summary', lede.url), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ text: 'http://plain.example.com/a' }),
  })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/summary?url=http%3A%2F%2Fplain.example.com%2Fa')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('x-request-id')).toMatch(UUID)
})

it('lets browsers read the manifest that its pages link to', async () => {
  const page = await lede.get('/', { headers: { accept: 'text/html' } })
  expect(await page.text()).toContain('rel="manifest"')
  expect(page.headers.get('content-security-policy')).toContain("manifest-src 'self'")
})
