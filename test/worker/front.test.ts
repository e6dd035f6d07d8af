/** A conforming shared cache in front of the Worker: what it may reuse, and what a change purges. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FrontCache } from '../../bench/edge/front-cache.ts'
import { type Lede, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede
let front: FrontCache
let start = 0
let skewMs = 0
/** The clock of the caches. It stands still but for `skewMs`, however slow the machine is. */
const now = () => start + skewMs

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web, entry: 'bench/edge/fronted.ts', variables: { RATE_LIMIT: 'off' } })
})

afterAll(async () => {
  await lede.dispose()
  await web.close()
})

beforeEach(() => {
  start = Date.now()
  skewMs = 0
  front = new FrontCache(lede.url, now)
})

/** A cache of another network, which hears of no purge. */
const unpurged = () => new FrontCache(lede.url, now, false)

const put = (slug: string, more: object) =>
  lede.send('PUT', `/articles/${slug}`, { title: slug, text: `The ${slug} is here.`, ...more })

/** Hands the front what the Worker purged meanwhile. */
async function purge(): Promise<string[]> {
  const response = await fetch(new URL('/bench/purges', lede.url))
  const purges = (await response.json()) as { tags?: string[]; purgeEverything?: boolean }[]
  for (const { tags = [], purgeEverything } of purges) {
    if (purgeEverything) front.purgeEverything()
    front.purge(tags)
  }
  return purges.flatMap(({ tags = [] }) => tags)
}

describe('a front cache', () => {
  it.each([
    '/rss.xml',
    '/en/atom.xml',
    '/tags/boats/feed.json',
    '/articles',
    '/feeds.opml',
    '/sitemap.xml',
  ])('gives %s to feed readers of all kinds without the Worker', async (path) => {
    await put('boat', { tags: ['boats'] })
    const readers = ['Reader/1', 'Reader/2'].map((agent) => ({
      'user-agent': agent,
      'accept-language': agent,
    }))
    expect((await front.get(path, readers[0])).by).toBe('MISS')
    const second = await front.get(path, readers[1])
    expect(second).toMatchObject({ by: 'HIT', status: 200 })
    expect(second.headers.age).toBe('0')
    const again = { ...readers[1], 'if-none-match': String(second.headers.etag) }
    expect(await front.get(path, again)).toMatchObject({ by: 'HIT', status: 304 })
    expect(front.runs).toBe(1)
  })

  it('drops what a change touches, and keeps the rest', async () => {
    await put('ship', { tags: ['sea'], language: 'en' })
    await put('berg', { tags: ['land'], language: 'de' })
    await purge()
    const paths = [
      '/tags/sea/rss.xml',
      '/tags/land/rss.xml',
      '/de/rss.xml',
      '/articles/ship',
      '/rss.xml',
    ]
    for (const path of paths) await front.get(path)
    await put('ship', { tags: ['sea'], language: 'en', text: 'The ship sank off the cape.' })
    await purge()
    const by = await Promise.all(paths.map(async (path) => (await front.get(path)).by))
    expect(by).toEqual(['MISS', 'HIT', 'HIT', 'MISS', 'MISS'])
    expect((await front.get('/tags/sea/rss.xml')).body).toContain('off the cape')
  })

  it('shows an article in the lists that it left, and no more where it was', async () => {
    await put('kite', { tags: ['toys'] })
    await purge()
    expect((await front.get('/tags/toys/rss.xml')).body).toContain('kite')
    await put('kite', { tags: ['sports'] })
    const tags = await purge()
    expect(tags).toEqual(
      expect.arrayContaining(['tag:toys', 'tag:sports', 'article:kite', 'library']),
    )
    expect((await front.get('/tags/toys/rss.xml')).body).not.toContain('kite')
  })

  it('forgets a deleted article at once', async () => {
    await put('gone', {})
    await front.get('/articles/gone.json')
    await lede.send('DELETE', '/articles/gone')
    await purge()
    expect((await front.get('/articles/gone.json')).status).toBe(404)
  })

  it('forgets a deleted article within a minute where it cannot be purged', async () => {
    const front = unpurged()
    await put('late', {})
    await front.get('/articles/late.json')
    await lede.send('DELETE', '/articles/late')
    expect((await front.get('/articles/late.json')).by).toBe('HIT')
    // Stale answers included: the one that is given while the Worker is asked is no older either.
    skewMs = 60_000
    expect((await front.get('/articles/late.json')).status).toBe(404)
  })

  describe('while the Worker fails', () => {
    const NOBODY = new URL('http://127.0.0.1:9')

    it('shows what it has for a week, and nothing that was deleted', async () => {
      await put('reef', {})
      await put('wreck', {})
      await purge()
      for (const path of ['/articles/reef.json', '/articles/wreck.json']) await front.get(path)
      await lede.send('DELETE', '/articles/wreck')
      await purge()
      await front.get('/articles/reef.json')
      front.origin = NOBODY
      skewMs = 6 * 86_400_000
      expect(await front.get('/articles/reef.json')).toMatchObject({ by: 'STALE', status: 200 })
      await expect(front.get('/articles/wreck.json')).rejects.toThrow()
    })

    it('shows nothing for longer than a minute where it cannot be purged', async () => {
      const front = unpurged()
      await put('shoal', {})
      await front.get('/articles/shoal.json')
      front.origin = NOBODY
      skewMs = 58_000
      expect((await front.get('/articles/shoal.json')).by).toBe('STALE')
      skewMs = 61_000
      await expect(front.get('/articles/shoal.json')).rejects.toThrow()
    })
  })

  it('tells by Age how long ago the Worker said what Cache-Status says (RFC 9211)', async () => {
    await put('tide', {})
    await purge()
    const first = await front.get('/articles/tide.json')
    expect(first.headers['cache-status']).toBe('lede; fwd=miss; stored')
    expect(Number(first.headers.age ?? 0)).toBe(0)
    skewMs = 30_000
    const { by, headers } = await front.get('/articles/tide.json')
    expect(by).toBe('HIT')
    expect(headers['cache-status']).toBe('lede; fwd=miss; stored')
    expect(headers.age).toBe('30')
    // What the Worker says itself is of this moment, whatever it had kept.
    const direct = await lede.get('/articles/tide.json')
    expect(direct.headers.get('cache-status')).toBe('lede; hit')
    expect(direct.headers.get('age')).toBeNull()
    expect(Math.abs(Date.parse(direct.headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it('is told to keep an answer for longer where a change purges it', async () => {
    for (const path of ['/rss.xml', '/articles']) {
      const { headers } = await lede.get(path)
      expect(headers.get('cloudflare-cdn-cache-control')).toMatch(/^public, max-age=3600,/)
    }
    await front.get('/rss.xml')
    skewMs = 3_500_000
    expect((await front.get('/rss.xml')).by).toBe('HIT')
  })

  it('serves stale answers while the Worker is asked, which s-maxage would forbid', async () => {
    const front = unpurged()
    await front.get('/rss.xml')
    skewMs = 45_000
    expect((await front.get('/rss.xml')).by).toBe('UPDATING')
    await front.settled()
    expect((await front.get('/rss.xml')).by).toBe('HIT')
  })

  it('keeps nothing that the token decided', async () => {
    const headers = { authorization: `Bearer ${TOKEN}` }
    expect((await front.get('/articles?limit=7', headers)).by).toBe('BYPASS')
    expect((await front.get('/articles?limit=7')).by).toBe('MISS')
  })

  it('keeps nothing of a request that says no-store', async () => {
    expect((await front.get('/articles?limit=8', { 'cache-control': 'no-store' })).by).toBe(
      'BYPASS',
    )
    expect((await front.get('/articles?limit=8')).by).toBe('MISS')
  })
})

describe('every answer for shared caches', () => {
  it.each([
    '/',
    '/rss.xml',
    '/articles',
    '/docs',
    '/openapi.json',
    '/embed.js',
    '/robots.txt',
    '/sitemap.xml',
    '/embed',
  ])('%s tells them apart from browsers, and never by s-maxage', async (path) => {
    const { headers } = await lede.get(path)
    expect(headers.get('cache-control')).not.toContain('s-maxage')
    expect(headers.get('cdn-cache-control')).toMatch(
      /^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    )
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it.each([
    ['/rss.xml', 'library'],
    ['/zh-Hans/atom.xml?lang=en', 'lang:zh-hans'],
    ['/tags/old%20boats/rss.xml', 'tag:old%20boats'],
    ['/rss.xml?source=Wire', 'source:wire'],
  ])('%s carries the tag %s', async (path, tag) => {
    const { headers } = await lede.get(path)
    expect(headers.get('cache-tag')).toBe(tag)
  })

  it('varies by no more than decides', async () => {
    const vary = async (path: string) => (await lede.get(path)).headers.get('vary')
    expect(await vary('/articles')).toBeNull()
    expect(await vary('/rss.xml')).toBe('Sec-Fetch-Dest')
    expect(await vary('/openapi.json')).toBeNull()
    expect(await vary('/atom.xml')).toBe('Accept-Encoding, Sec-Fetch-Dest')
  })
})

describe('a page by URL', () => {
  const page = (text: string) =>
    `<!doctype html><html lang="en"><title>Mill</title><article><h1>Mill</h1><p>${text} The wheel is of oak and turns all day.</p></article></html>`
  const path = (host: string) => `/summary?url=http://${host}/`

  it('is looked at again when the request wants it fresh, once a minute at most', async () => {
    let text = 'The mill opened on Monday.'
    web.sites.set('fresh.example.com/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(text))
    })
    const asked = () => web.requests.filter((one) => one === 'fresh.example.com/').length
    await lede.get(path('fresh.example.com'))
    text = 'The mill closed on Friday.'
    const noCache = { headers: { 'cache-control': 'no-cache' } }
    const soon = await lede.get(path('fresh.example.com'), noCache)
    expect([asked(), soon.headers.get('cache-status')]).toEqual([1, 'lede; hit'])
    await lede.get('/bench/later?ms=61000')
    expect(await (await lede.get(path('fresh.example.com'))).text()).toContain('opened')
    const later = await lede.get(path('fresh.example.com'), noCache)
    expect(await later.text()).toContain('closed')
    expect([asked(), later.headers.get('cache-status')]).toEqual([2, 'lede; fwd=miss; stored'])
    expect(await (await lede.get(path('fresh.example.com'))).text()).toContain('closed')
    // What the cache in front has of it is purged, under the tag that it was given.
    const tag = later.headers.get('cache-tag') ?? ''
    expect(tag).toMatch(/^page:[\x21-\x7e]+$/)
    expect(await purge()).toContain(tag)
  })

  it('is not stored for a request that says no-store', async () => {
    web.sites.set('private.example.com/', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page('The mill is private.'))
    })
    const kv = await lede.miniflare.getKVNamespace('CACHE')
    const before = (await kv.list()).keys.length
    const noStore = { headers: { 'cache-control': 'no-store' } }
    const first = await lede.get(path('private.example.com'), noStore)
    expect(first.headers.get('cache-status')).toBe('lede; fwd=miss')
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect(first.headers.get('cdn-cache-control')).toBeNull()
    await purge()
    expect((await kv.list()).keys.length).toBe(before)
    const second = await lede.get(path('private.example.com'))
    expect(second.headers.get('cache-status')).toBe('lede; fwd=miss; stored')
  })
})
