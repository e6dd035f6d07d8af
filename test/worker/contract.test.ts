/** Promises of the HTTP contract that hold for many addresses at once. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede

const put = (slug: string, body: object) => lede.send('PUT', `/articles/${slug}`, body)
const text = (topic: string) =>
  `The ${topic} was closed on Monday after a crack was found. Engineers will examine it for three weeks. Buses go round by the mill until then. Nobody was hurt when the ${topic} was emptied.`
const quake = (source: string, dead: number) => ({
  title: `Earthquake of magnitude 7.1 strikes Valparaiso in Chile, ${dead} dead`,
  text: `A strong earthquake of magnitude 7.1 struck the coast of Valparaiso in Chile on Monday morning, killing ${dead} people. President Gabriel Boric declared a state of emergency in Valparaiso and Vina del Mar. Rescue teams from Santiago reached Valparaiso with dogs and heavy machines.`,
  url: `https://${source}.example/quake`,
  language: 'en',
})
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
<link>http://feed.example/</link><description>d</description><item><title>Lock mended</title>
<link>http://feed.example/lock</link><guid>http://feed.example/lock</guid>
<description>${text('lock')} ${text('pier')}</description></item></channel></rss>`

beforeAll(async () => {
  web = await startWeb()
  for (const name of ['feed', 'unkept'])
    web.sites.set(`${name}.example/rss`, (_, response) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(RSS),
    )
  lede = await startLede({ web, variables: { SITE_LANGUAGE: 'de' } })
  await put('bridge', { title: 'Bridge closed', text: text('bridge'), language: 'en' })
})
afterAll(async () => {
  await lede?.dispose()
  await web?.close()
})

describe('the form of an answer', () => {
  it.each(['/today', '/changes', '/stories', '/articles/bridge'])(
    'of %s is the one asked for, whatever was asked for before',
    async (path) => {
      const types = []
      for (const accept of ['*/*', 'text/html', 'application/json', 'text/html']) {
        const response = await lede.get(path, { headers: { accept } })
        types.push(response.headers.get('content-type')?.split(';')[0])
      }
      expect(types.slice(1)).toEqual(['text/html', 'application/json', 'text/html'])
    },
  )

  it.each([
    ['/today?format=json', null],
    ['/changes?format=json', null],
    ['/stories?format=json', null],
    ['/stories?format=html', 'Accept-Language'],
    ['/today', 'Accept'],
    ['/problems/no-article', 'Accept'],
  ])('of %s varies by no more than was negotiated', async (path, vary) => {
    expect((await lede.get(path)).headers.get('vary')).toBe(vary)
  })

  it('is in the language of the site for who takes any', async () => {
    const headers = { accept: 'text/html', 'accept-language': '*' }
    expect(await (await lede.get('/', { headers })).text()).toContain('<html lang="de"')
  })
})

describe('unknown parameters', () => {
  it.each(['/', '/articles/bridge', '/feeds', '/docs', '/desk', '/stories', '/today?lang=en'])(
    'are no part of the page at %s, nor of its key',
    async (path) => {
      const headers = { accept: 'text/html' }
      const plain = await lede.get(path, { headers })
      const marked = await lede.get(`${path}${path.includes('?') ? '&' : '?'}utm_source=zz`, {
        headers,
      })
      expect(marked.headers.get('etag')).toBe(plain.headers.get('etag'))
      expect(await marked.text()).not.toContain('utm_source')
      if (plain.headers.has('cache-status'))
        expect(marked.headers.get('cache-status')).toBe('lede; hit')
    },
  )

  it('that are known stay in the links of a page', async () => {
    const page = await lede.get('/?lang=en&utm_source=zz&ui=fr', {
      headers: { accept: 'text/html' },
    })
    expect(await page.text()).toContain('/?lang=en&amp;ui=es')
  })

  it.each([
    ['/today?second=30', 'seconds'],
    ['/changes?limits=3', 'limit'],
  ])('near a known one are told in the JSON of %s', async (path, known) => {
    const { warnings } = (await (await lede.get(path)).json()) as { warnings?: string[] }
    expect(warnings?.join()).toContain(`Did you mean ${known}?`)
  })

  it('near a known one are told in the answer of publishing', async () => {
    const response = await lede.send('PUT', '/articles/bridge?sentense=1', {
      title: 'Bridge closed',
      text: text('bridge'),
    })
    const { warnings } = (await response.json()) as { warnings?: string[] }
    expect(warnings?.join()).toContain('Did you mean sentences?')
  })
})

describe('headers', () => {
  it.each([
    '/sources',
    '/robots.txt',
    '/openapi.json',
    '/embed.js',
    '/feed?source=http://feed.example/rss',
  ])('of %s say how long shared caches may keep it, and what purges it', async (path) => {
    const { headers } = await lede.get(path)
    for (const name of ['cache-control', 'cdn-cache-control']) {
      expect(headers.get(name)).toMatch(/max-age=\d+, stale-while-revalidate=\d+, stale-if-error=/)
    }
    expect(headers.get('cache-tag')).toMatch(/^(?:site|page:[0-9a-f]{64})$/)
  })

  it.each([
    '/',
    '/feeds',
    '/feeds.opml',
    '/sitemap.xml',
    '/stories',
    '/today',
    '/changes',
    '/embed',
    '/stories/rss.xml',
    '/today/atom.xml',
    '/changes/feed.json',
    '/feed?source=http://feed.example/rss',
  ])('of %s say when it last changed, which is past', async (path) => {
    const changed = Date.parse((await lede.get(path)).headers.get('last-modified') ?? '')
    expect(changed).toBeLessThanOrEqual(Date.now())
    expect(changed).toBeGreaterThan(Date.now() - 20 * 365 * 86_400_000)
  })

  it.each(['PUT', 'DELETE'])('let no other origin read why %s is refused', async (method) => {
    const { headers, status } = await lede.get('/articles/bridge', {
      method,
      headers: { origin: 'https://other.example' },
    })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([401, null])
  })

  it('let every origin read why a text is refused', async () => {
    const { headers, status } = await lede.get('/summary', { method: 'POST', body: '' })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, '*'])
  })
})

describe('no-store', () => {
  it.each(['/articles?q=mill', '/feed?source=http://unkept.example/rss'])(
    'keeps %s out of every memory',
    async (path) => {
      const headers = { 'cache-control': 'no-store' }
      for (let time = 0; time < 2; time += 1) {
        const response = await lede.get(path, { headers })
        expect(response.headers.get('cache-control')).toBe('no-store')
        expect(response.headers.get('cache-status')).toBe('lede; fwd=miss')
      }
    },
  )
})

describe('If-Modified-Since', () => {
  const LISTS = ['/stories', '/stories/atom.xml', '/stories/feed.json']

  it('gets a list of stories anew when one has gone', async () => {
    for (const [i, source] of ['post', 'courier', 'herald'].entries())
      await put(`quake-${i}`, quake(source, 12 + i))
    const dates = []
    for (const path of LISTS) {
      const response = await lede.get(path)
      expect(await response.text()).toContain('Valparaiso')
      dates.push(response.headers.get('last-modified') ?? '')
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    for (const i of [0, 1, 2]) await lede.send('DELETE', `/articles/quake-${i}`)
    for (const [i, path] of LISTS.entries()) {
      const response = await lede.get(path, { headers: { 'if-modified-since': dates[i]! } })
      expect([path, response.status]).toEqual([path, 200])
      expect(await response.text()).not.toContain('Valparaiso')
    }
  })
})

describe('bodies', () => {
  const form = (fields: Record<string, string | File>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  }
  const file = new File([`<h1>From a file</h1><p>${text('mole')}</p>`], 'mole.html')

  it.each<[string, string, BodyInit]>([
    ['a form', 'A form', new URLSearchParams({ title: 'A form', text: text('weir') })],
    ['a multipart form', 'In parts', form({ title: 'In parts', text: text('weir') })],
    ['a multipart form with a file', 'From a file', form({ html: file, title: '' })],
  ])('are %s for summaries and for publishing', async (_, title, body) => {
    const summary = await lede.get('/summary', { method: 'POST', body })
    expect([summary.status, await summary.json()]).toMatchObject([200, { title }])
    const headers = { authorization: `Bearer ${TOKEN}` }
    const put = await lede.get('/articles/formed', { method: 'PUT', body, headers })
    expect(await put.json()).toMatchObject({ id: 'formed', title })
  })

  it.each(['POST', 'PUT'])(
    'of %s that are no form of the declared type are refused',
    async (method) => {
      const headers = {
        'content-type': 'multipart/form-data; boundary=x',
        authorization: `Bearer ${TOKEN}`,
      }
      const path = method === 'POST' ? '/summary' : '/articles/formed'
      const response = await lede.get(path, { method, headers, body: 'text=no parts' })
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { type: expect.stringMatching(/bad-body$/) },
      ])
    },
  )

  it.each([
    'application/jsonl',
    'application/x-ndjson',
    'application/ndjson',
    'application/jsonlines',
  ])('of %s are JSON lines', async (type) => {
    const body = ['dam', 'sluice'].map((one) => JSON.stringify({ text: text(one) })).join('\n')
    const headers = { 'content-type': type }
    const response = await lede.get('/summary', { method: 'POST', headers, body })
    expect((await response.text()).trim().split('\n')).toHaveLength(2)
  })
})

describe('If-Unmodified-Since', () => {
  const article = { title: 'Quay closed', text: text('quay'), language: 'en' }
  const change = (method: string, since: string, more: Record<string, string> = {}) =>
    lede.send(method, '/articles/quay', method === 'PUT' ? article : undefined, {
      'if-unmodified-since': since,
      ...more,
    })

  it('lets a change through only where nothing came between (RFC 9110 §13.1.4)', async () => {
    await put('quay', article)
    const past = new Date(Date.now() - 3_600_000).toUTCString()
    const later = new Date(Date.now() + 3_600_000).toUTCString()
    expect((await change('PUT', past)).status).toBe(412)
    expect((await change('DELETE', past)).status).toBe(412)
    expect((await change('PUT', later)).status).toBe(200)
    // No dates of HTTP, although JavaScript reads some of them.
    for (const none of ['soon', '1', '2001', '2001-01-01', 'page 5'])
      expect([none, (await change('PUT', none)).status]).toEqual([none, 200])
    const { headers } = await lede.get('/articles/quay.json')
    expect((await change('PUT', past, { 'if-match': headers.get('etag') ?? '' })).status).toBe(200)
    expect((await change('DELETE', later)).status).toBe(204)
  })
})

describe('an address behind ours', () => {
  it.each(['http', 'HTTP', 'Http'])('may begin with %s', async (scheme) => {
    web.sites.set('page.example/a', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<title>A page</title><article><h1>A page</h1><p>${text('wharf')}</p></article>`),
    )
    const response = await lede.get(`/${scheme}://page.example/a`)
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { url: 'http://page.example/a' },
    ])
  })
})
