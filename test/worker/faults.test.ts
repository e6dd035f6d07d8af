/** What fails behind the Worker does not show in front of it. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type Lede, page, startLede, startWeb, type Web } from './lede.ts'

let web: Web
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web, entry: 'test/worker/faulty.ts' })
  await lede.send('PUT', '/articles/kept', {
    text: 'A text that is kept. It has two sentences.',
    title: 'Kept',
  })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})
afterEach(async () => {
  await lede.get('/__faults', { method: 'DELETE' })
})

const faults = async (told: object) => {
  const response = await lede.get('/__faults', { method: 'POST', body: JSON.stringify(told) })
  expect(await response.text()).toBe('ok')
}

let count = 0
/** An address that no cache has seen yet. */
function freshPage(): string {
  count += 1
  web.sites.set(`fresh.example.com/${count}`, page(articlePage(`gate${count}`)))
  return `/summary?url=http://fresh.example.com/${count}`
}

describe.each(['throw', 'hang', 'slow', 'null', 'garbage'])('KV that does this: %s', (mode) => {
  it('costs a summary nothing but its cache', async () => {
    await faults({ CACHE: { get: { mode }, put: { mode: mode === 'garbage' ? 'lost' : mode } } })
    expect((await lede.get(freshPage())).status).toBe(200)
    const post = {
      method: 'POST',
      body: `A ${mode} text. It has two sentences.`,
      headers: { 'content-type': 'text/plain' },
    }
    expect((await lede.get('/summary', post)).status).toBe(200)
  })

  it('leaves pages, lists and feeds as they are', async () => {
    await faults({ CACHE: { '*': { mode } } })
    for (const path of [
      '/',
      '/articles',
      `/rss.xml?limit=${7 + count}`,
      '/articles/kept',
      '/embed',
      '/feeds.opml',
    ]) {
      expect([path, (await lede.get(path)).status]).toEqual([path, 200])
    }
  })
})

describe.each(['throw', 'hang'])('D1 that does this: %s', (mode) => {
  it('leaves the articles of the files and the last good feeds', async () => {
    const good = await (await lede.get('/rss.xml')).text()
    expect(good).toContain('Kept')
    await faults({ DB: { '*': { mode } } })
    for (const path of ['/', '/articles', '/feeds', '/embed']) {
      expect([path, (await lede.get(path)).status]).toEqual([path, 200])
    }
    expect(await (await lede.get('/rss.xml')).text()).toBe(good)
  })

  it('says that an article cannot be read, and when to try again', async () => {
    await faults({ DB: { '*': { mode } } })
    const response = await lede.get('/articles/kept.json')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('says so too where an answer is made of the database alone', async () => {
    await faults({ DB: { '*': { mode } } })
    const paths = [
      '/changes',
      '/changes/rss.xml',
      '/today/rss.xml',
      '/today?day=2026-01-01',
      '/sources',
    ]
    const responses = await Promise.all(paths.map((path) => lede.get(path)))
    expect(responses.map(({ status }, i) => [paths[i], status])).toEqual(
      paths.map((path) => [path, 503]),
    )
  })

  it('publishes nothing by half, and says so', async () => {
    await faults({ DB: { batch: { mode } } })
    const response = await lede.send('PUT', '/articles/half', {
      text: 'One sentence is here. Another one follows.',
      title: 'Half',
    })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    await lede.get('/__faults', { method: 'DELETE' })
    expect((await lede.get('/articles/half')).status).toBe(404)
  })

  it('says nothing of articles where it is about a source', async () => {
    await faults({ DB: { '*': { mode } } })
    const response = await lede.send('DELETE', '/sources/wire')
    expect(response.status).toBe(503)
    const { title, detail } = (await response.json()) as { title: string; detail: string }
    expect(title).toContain('stored safely')
    expect(`${title} ${detail}`).not.toMatch(/article/i)
  })

  it('is told by /health', async () => {
    await faults({ DB: { '*': { mode } } })
    const health = await lede.get('/health')
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({ bindings: { database: 'failing', cache: 'ok' } })
  })
})

describe('a tenth of KV calls failing', () => {
  it('gives no failed answer in 300', async () => {
    await faults({ CACHE: { '*': { mode: 'throw', share: 0.1 } } })
    const paths = ['/rss.xml', '/articles', '/summary?url=http://fresh.example.com/1', '/']
    for (let i = 0; i < 300; i += 1) {
      const path = paths[i % paths.length]!
      expect([path, (await lede.get(path)).status]).toEqual([path, 200])
    }
  })
})

describe('the rate limiter failing', () => {
  it('does not stop anybody', async () => {
    const limited = await startLede({
      web,
      entry: 'test/worker/faulty.ts',
      variables: { RATE_LIMIT: '30' },
    })
    try {
      await limited.get('/__faults', {
        method: 'POST',
        body: '{"LIMITER":{"limit":{"mode":"throw"}}}',
      })
      expect((await limited.get(freshPage())).status).toBe(200)
    } finally {
      await limited.dispose()
    }
  })
})

describe('an upstream that goes down', () => {
  it('leaves the last good summary, with its age', async () => {
    const path = freshPage()
    const address = path.slice(path.indexOf('//') + 2)
    const before = (await (await lede.get(path)).json()) as { summary: string }
    web.sites.set(address, page('down', {}, 500))
    const twoDays = 2 * 86_400_000
    await faults({ skewMs: twoDays })
    const response = await lede.get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-status')).toBe('lede; fwd=stale')
    expect(Number(response.headers.get('age'))).toBeGreaterThanOrEqual(twoDays / 1000 - 5)
    const after = (await response.json()) as { summary: string; warnings: string[] }
    expect(after.summary).toBe(before.summary)
    expect(after.warnings.join()).toContain('48 hours')
    await faults({ skewMs: 8 * 86_400_000 })
    expect((await lede.get(path)).status).toBe(502)
  })

  it('is not asked again at once', async () => {
    web.sites.set('fresh.example.com/down', page('down', {}, 500))
    const before = web.requests.length
    for (let i = 0; i < 5; i += 1) {
      expect((await lede.get('/summary?url=http://fresh.example.com/down')).status).toBe(502)
    }
    const asked = web.requests.slice(before).filter((key) => key.endsWith('/down'))
    expect(asked).toHaveLength(1)
  })

  it.each([404, 410, 429, 503])('is asked again a minute after it answered %d', async (status) => {
    const path = freshPage()
    const address = path.slice(path.indexOf('//') + 2)
    const there = web.sites.get(address)!
    web.sites.set(address, page('not yet', {}, status))
    expect((await lede.get(path)).status).not.toBe(200)
    web.sites.set(address, there)
    await faults({ skewMs: 50_000 })
    expect((await lede.get(path)).status).not.toBe(200)
    await faults({ skewMs: 70_000 })
    expect((await lede.get(path)).status).toBe(200)
  })
})

describe('a clock that is a day off', () => {
  it.each([-86_400_000, 86_400_000])('by %d ms changes nothing', async (skewMs) => {
    const path = freshPage()
    await lede.get(path)
    await faults({ skewMs })
    const response = await lede.get(path)
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('age') ?? 0)).toBeGreaterThanOrEqual(0)
  })
})
