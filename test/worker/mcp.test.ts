/** `POST /mcp`, asked by the official clients of both generations, and by hand. */

import { Client as ModernClient, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Client as LegacyClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as LegacyTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/version.ts'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede
let modern: ModernClient
let legacy: LegacyClient

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>
<link>https://harbour.example/</link><description>News</description>
<item><title>Crane reopened</title><link>https://harbour.example/crane</link><guid>g1</guid>
<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>The crane works again.</description></item>
</channel></rss>`

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('harbour.example/bridge', page(articlePage('bridge')))
  web.sites.set('harbour.example/crane', page(articlePage('crane')))
  web.sites.set('harbour.example/feed', page(FEED, { 'content-type': 'application/rss+xml' }))
  lede = await startLede({ web })
  await lede.send('PUT', '/articles/lantern', {
    title: 'The lantern is lit',
    text: 'The old lantern on the pier was lit again on Friday. Two hundred people had come. It had been dark for nine years.',
    tags: ['pier'],
  })
  const address = new URL('/mcp', lede.url)
  modern = new ModernClient(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } } },
  )
  await modern.connect(new StreamableHTTPClientTransport(address))
  legacy = new LegacyClient({ name: 'test', version: '1' })
  await legacy.connect(new LegacyTransport(address))
})
afterAll(async () => {
  await modern?.close()
  await legacy?.close()
  await lede.dispose()
  await web.close()
})

interface Result {
  readonly structuredContent?: Readonly<Record<string, unknown>>
  readonly content: readonly { readonly type: string; readonly text?: string }[]
  readonly isError?: boolean
}

const clients = [
  ['2026-07-28', () => modern],
  ['2025-11-25', () => legacy],
] as const
const call = async (
  client: ModernClient | LegacyClient,
  name: string,
  args: Record<string, unknown>,
) => (await client.callTool({ name, arguments: args })) as Result

describe.each(clients)('the client of %s', (version, client) => {
  it('agrees on its version, and is told what this is', () => {
    expect(client().getServerVersion()).toMatchObject({ name: 'lede', version: VERSION })
    expect(client().getServerCapabilities()).toEqual({ tools: {} })
    expect(client().getInstructions()).toContain('word for word')
    if (version === '2026-07-28') {
      expect(modern.getNegotiatedProtocolVersion()).toBe(version)
    }
  })

  it('lists the tools with their arguments and results', async () => {
    const { tools } = await client().listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'summarize_url',
      'summarize_text',
      'summarize_feed',
      'search_articles',
    ])
    expect(tools[0]).toMatchObject({
      inputSchema: {
        required: ['url'],
        properties: { sentences: { type: 'integer', minimum: 1, maximum: 20 } },
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true, openWorldHint: true },
    })
  })

  it('has a page summarised', async () => {
    const url = 'https://harbour.example/bridge'
    const { structuredContent, content } = await call(client(), 'summarize_url', {
      url,
      sentences: 2,
    })
    expect(structuredContent).toMatchObject({ url, title: 'bridge reopened after repairs' })
    expect(structuredContent?.sentences).toHaveLength(2)
    expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent)
    const answered = await lede.get(`/summary?url=${encodeURIComponent(url)}&sentences=2`)
    expect(await answered.json()).toEqual(structuredContent)
  })

  it('has a text summarised, with a list among the arguments', async () => {
    const text =
      'Is this the end? The council closed the market hall on Monday because the roof leaks badly. Traders lost their stalls overnight. The repair of the roof will take two years and cost four million.'
    const { structuredContent } = await call(client(), 'summarize_text', {
      text,
      sentences: 2,
      query: 'roof',
      avoid: ['questions', 'quotes'],
    })
    expect(structuredContent?.summary).not.toContain('?')
    expect(structuredContent?.sentences).toMatchObject([{ matches: [{}] }, { matches: [{}] }])
  })

  it('has a feed summarised', async () => {
    const { structuredContent } = await call(client(), 'summarize_feed', {
      source: 'https://harbour.example/feed',
    })
    expect(structuredContent).toMatchObject({
      title: 'Harbour news',
      items: [{ title: 'Crane reopened', date_published: '2026-03-02T08:00:00Z' }],
    })
  })

  it('searches the library', async () => {
    const found = await call(client(), 'search_articles', { q: 'lantern pier', limit: 5 })
    expect(found.structuredContent).toMatchObject({ items: [{ id: 'lantern', tags: ['pier'] }] })
    const none = await call(client(), 'search_articles', { q: 'zeppelins' })
    expect(none.structuredContent).toEqual({ items: [] })
  })

  it('is told what is wrong in words that can be acted upon', async () => {
    const cases: [string, Record<string, unknown>, string][] = [
      ['summarize_url', {}, 'url is missing'],
      ['summarize_url', { url: 'http://127.0.0.1/' }, 'address'],
      ['summarize_url', { url: 'https://harbour.example/none' }, '404'],
      ['summarize_text', { text: 'One.', sentences: 99 }, 'from 1 to 20'],
      ['summarize_text', { text: 'One.', sentencse: 2 }, 'Did you mean sentences?'],
      ['summarize_text', { text: 'One.', html: '<p>One.</p>' }, 'exactly one'],
      ['search_articles', { since: 'yesterday' }, 'since'],
    ]
    for (const [name, args, words] of cases) {
      const { isError, content } = await call(client(), name, args)
      expect({ isError, said: content[0]?.text }).toEqual({
        isError: true,
        said: expect.stringContaining(words),
      })
    }
  })

  it('is refused a tool that there is not', async () => {
    await expect(call(client(), 'summarize_everything', {})).rejects.toThrow('summarize_url')
  })
})

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
}
const HEADERS = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/list' }

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await lede.get('/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? null : JSON.parse(text) }
}
const request = (fields: Record<string, unknown> = {}) => ({
  jsonrpc: '2.0',
  id: 7,
  method: 'tools/list',
  params: { _meta: META },
  ...fields,
})

const tool = (args: string) => `{"name": "search_articles", "arguments": ${args}}`

describe('a message by hand', () => {
  it('needs no handshake, and says in its result what it is', async () => {
    const { status, json } = await post(request(), HEADERS)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      jsonrpc: '2.0',
      id: 7,
      result: {
        resultType: 'complete',
        cacheScope: 'public',
        _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'lede' } },
      },
    })
  })

  it('of a client that names no version is answered as of old', async () => {
    const { json } = await post(request({ params: {} }))
    expect(json.result.resultType).toBeUndefined()
    expect(json.result.tools).toHaveLength(4)
    const hello = await post(request({ method: 'initialize', params: { protocolVersion: '1999' } }))
    expect(hello.json.result.protocolVersion).toBe('2025-11-25')
    expect((await post(request({ method: 'ping', params: {} }))).json.result).toEqual({})
  })

  it('that is a notification gets no answer', async () => {
    const notification = { jsonrpc: '2.0', method: 'notifications/initialized' }
    expect(await post(notification)).toEqual({ status: 202, json: null })
  })

  it.each([
    ['no JSON', '{', {}, 400, -32700],
    ['a list', [request()], {}, 400, -32600],
    ['no request', { hello: 1 }, {}, 400, -32600],
    ['an id that is null', request({ id: null }), {}, 400, -32600],
    ['an unknown method', request({ method: 'tools/burn', params: {} }), {}, 404, -32601],
    ['no version in the body', request({ params: {} }), HEADERS, 400, -32602],
    [
      'no capabilities',
      request({ params: { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } } }),
      HEADERS,
      400,
      -32602,
    ],
    ['no headers', request(), {}, 400, -32020],
    ['another method in the header', request(), { ...HEADERS, 'mcp-method': 'x' }, 400, -32020],
    [
      'another tool in the header',
      request({ method: 'tools/call', params: { _meta: META, name: 'search_articles' } }),
      { ...HEADERS, 'mcp-method': 'tools/call', 'mcp-name': 'summarize_url' },
      400,
      -32020,
    ],
    ['an unknown version', request({ params: {} }), { 'mcp-protocol-version': '1' }, 400, -32022],
  ])('with %s is refused', async (_, body, headers, status, code) => {
    const answer = await post(body, headers)
    expect(answer).toMatchObject({ status, json: { jsonrpc: '2.0', error: { code } } })
    if (code === -32022) expect(answer.json.error.data.supported).toContain('2026-07-28')
  })

  it.each([
    ['a tool', (value: string) => `{"name": ${value}}`, /tools are/],
    ['an argument', (value: string) => tool(`{"q": ${value}}`), /q must be a text/],
    ['a list in an argument', (value: string) => tool(`{"q": [${value}]}`), /q must be a text/],
  ])('with a value that no text can be made of for %s is told so', async (_, params, said) => {
    for (const value of [
      '{"toString": 1, "valueOf": 1}',
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ]) {
      const body = `{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": ${params(value)}}`
      const { status, json } = await post(body)
      expect([200, 400]).toContain(status)
      expect(json.error?.message ?? json.result.content[0].text).toMatch(said)
    }
    const named = `{"name": {"toString": 1, "valueOf": 1}, "_meta": ${JSON.stringify(META)}}`
    const modern = `{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": ${named}}`
    const { json } = await post(modern, { ...HEADERS, 'mcp-method': 'tools/call', 'mcp-name': 'x' })
    expect(json.error.code).toBe(-32020)
  })

  it('may name a tool in Base64', async () => {
    const { json } = await post(
      request({ method: 'tools/call', params: { _meta: META, name: 'search_articles' } }),
      {
        ...HEADERS,
        'mcp-method': 'tools/call',
        'mcp-name': `=?base64?${btoa('search_articles')}?=`,
      },
    )
    expect(json.result.isError).toBe(false)
  })

  it('from a page elsewhere is refused, and GET is no way in', async () => {
    const { status, json } = await post(request(), { ...HEADERS, origin: 'https://evil.example' })
    expect(status).toBe(403)
    expect(json.detail).toContain('https://evil.example')
    const own = { ...HEADERS, origin: lede.url.origin }
    expect((await post(request(), own)).status).toBe(200)
    expect((await lede.get('/mcp')).status).toBe(405)
  })

  it('gives an excerpt to everybody, and more to the bearer of the token', async () => {
    const params = {
      name: 'summarize_url',
      arguments: { url: 'https://harbour.example/bridge', ratio: 1 },
    }
    const body = request({ method: 'tools/call', params })
    const all = await post(body)
    const publisher = await post(body, { authorization: `Bearer ${TOKEN}` })
    const count = ({ json }: { json: { result: Result } }) =>
      (json.result.structuredContent as { sentences: unknown[] }).sentences.length
    expect(count(all)).toBeLessThan(count(publisher))
  })
})
