/** What a stranger can use up: writes of KV, turns, requests that go out. Nothing that others need. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede
let limited: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web, variables: { KV_WRITES: '20' } })
  limited = await startLede({ web, variables: { RATE_LIMIT: '30' } })
})
afterAll(async () => {
  await lede.dispose()
  await limited.dispose()
  await web.close()
})

/** Keys of KV that begin with a prefix; all by default. */
async function keys(of: Lede, prefix = ''): Promise<string[]> {
  const kv = await of.miniflare.getKVNamespace('CACHE')
  return (await kv.list({ prefix })).keys.map(({ name }) => name)
}

const times = <Value>(count: number, make: (i: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i))

const PERSON = { 'sec-fetch-dest': 'document' }

describe('KV', () => {
  it('is written for feeds with an address of their own, once for each', async () => {
    expect((await lede.get('/atom.xml')).status).toBe(200)
    expect((await lede.get('/en/rss.xml')).status).toBe(200)
    expect((await lede.get('/atom.xml')).headers.get('cache-status')).toBe('lede; hit')
    expect(await keys(lede, 'feed/')).toHaveLength(2)
  })

  it('is not written for what anybody can make up', async () => {
    const before = await keys(lede)
    const paths = times(15, (i) => [
      `/atom.xml?q=word${i}`,
      `/rss.xml?query=word${i}`,
      `/feed.json?limit=${i + 1}`,
      `/en/atom.xml?ratio=0.${i + 10}`,
      `/atom.xml?content=full&sentences=${i + 1}`,
      `/tags/made-up-${i}/atom.xml`,
      `/atom.xml?source=made-up-${i}`,
      `/articles?q=word${i}`,
      `/?q=word${i}`,
      `/embed?q=word${i}`,
    ]).flat()
    for (const path of paths) expect([path, (await lede.get(path)).status]).toEqual([path, 200])
    for (let i = 0; i < 15; i += 1) {
      const headers = { ...PERSON, 'accept-language': `en;q=0.${i + 10}, xx-${i}` }
      expect((await lede.get('/atom.xml', { headers })).status).toBe(200)
      const text = `Number ${i} of the lamps was lit. The second sentence says why.`
      const sent = { method: 'POST', body: text, headers: { 'content-type': 'text/plain' } }
      expect((await lede.get('/summary', sent)).status).toBe(200)
    }
    expect(await keys(lede)).toEqual(before)
  })

  it('keeps what is made for people by the language that was chosen, not by the header', async () => {
    const read = async (language: string) => {
      const headers = { ...PERSON, 'accept-language': language }
      const response = await lede.get('/rss.xml', { headers })
      return [
        response.headers.get('cache-status'),
        /<html lang="(\w+)"/.exec(await response.text()),
      ]
    }
    expect((await read('de-AT, en;q=0.5'))[0]).toBe('lede; fwd=miss; stored')
    const [again, german] = await read('de-AT;q=0.9, fr;q=0.1, qz')
    expect([again, (german as unknown as string[])[1]]).toEqual(['lede; hit', 'de'])
    const [other, french] = await read('fr')
    expect([other, (french as unknown as string[])[1]]).toEqual(['lede; fwd=miss; stored', 'fr'])
  })

  it('gives pages by URL their share, and no more', async () => {
    for (let i = 0; i < 9; i += 1) {
      web.sites.set(`shared.example.com/${i}`, page(articlePage(`gate${i}`)))
      expect((await lede.get(`/summary?url=http://shared.example.com/${i}`)).status).toBe(200)
    }
    // 40 % of 20, written behind the answers; what is beyond is kept near.
    await expect.poll(() => keys(lede, 'page/')).toHaveLength(8)
    const last = await lede.get('/summary?url=http://shared.example.com/8')
    expect(last.headers.get('cache-status')).toBe('lede; hit')
    expect(await keys(lede, 'page/')).toHaveLength(8)
  })

  it('is not written to tell that the library changed, so changes are not bound by it', async () => {
    const send = (i: number) =>
      lede.send('PUT', '/articles/news', { title: 'News', text: `The news is number ${i}.` })
    for (let i = 0; i < 30; i += 1) await send(i)
    const before = await keys(lede)
    await send(30)
    expect(await keys(lede)).toEqual(before)
    expect(await (await lede.get('/articles/news.txt')).text()).toContain('number 30')
  })
})

/** Two letters, others for each number. */
const letters = (i: number): string => String.fromCharCode(97 + (i % 20), 97 + Math.floor(i / 20))

describe('a turn', () => {
  let client = 0
  /** Statuses of requests by a client of its own. */
  async function asked(paths: readonly string[], headers: Record<string, string> = {}) {
    client += 1
    const statuses: number[] = []
    for (const path of paths) {
      const init = { headers: { 'cf-connecting-ip': `192.0.2.${client}`, ...headers } }
      statuses.push((await limited.get(path, init)).status)
    }
    return statuses
  }
  const count = (statuses: readonly number[], status: number) =>
    statuses.filter((one) => one === status).length

  it.each([
    ['searches', (i: number) => `/articles?q=harbour${i}`],
    ['searches for people', (i: number) => `/?q=harbour${i}`],
    ['lists', (i: number) => `/articles?limit=${i + 1}&sentences=2`],
    ['feeds with a search', (i: number) => `/atom.xml?q=harbour${i}`],
    ['feeds of made-up tags', (i: number) => `/tags/harbour${i}/rss.xml`],
    ['the front page in made-up languages', (i: number) => `/?ui=en&lang=q${letters(i)}`],
    ['embeds', (i: number) => `/embed?q=harbour${i}`],
    ['changes in made-up languages', (i: number) => `/changes?lang=q${letters(i)}`],
    ['days in made-up languages', (i: number) => `/today/atom.xml?lang=q${letters(i)}`],
    ['names that are nearly right', (i: number) => `/stories?lim${letters(i)}t=1`],
    ['questions', (i: number) => `/articles/gravitational-waves.en.json?query=harbour${i}`],
    [
      'summarised feeds',
      (i: number) => `/feed?source=http://turn.example.com/feed&query=harbour${i}`,
    ],
  ])('is taken by %s that no cache answers', async (_, path) => {
    web.sites.set(
      'turn.example.com/feed',
      page('<rss version="2.0"><channel><title>T</title></channel></rss>', {
        'content-type': 'application/rss+xml',
      }),
    )
    // More than two minutes' turns: a minute may end meanwhile.
    const statuses = await asked(times(70, path))
    expect(count(statuses, 200)).toBeGreaterThanOrEqual(30)
    expect(count(statuses, 429)).toBeGreaterThanOrEqual(10)
    expect(count(statuses, 200) + count(statuses, 429)).toBe(70)
  })

  it.each([
    ['/articles?q=again'],
    ['/atom.xml?q=again'],
    ['/feed?source=http://turn.example.com/feed'],
    ['/'],
    ['/articles/gravitational-waves.en'],
  ])('is not taken by %s once it is kept', async (path) => {
    expect(count(await asked(times(40, () => path)), 200)).toBe(40)
  })

  it.each(['/articles/gravitational-waves.en?x=', '/feeds?utm_source=', '/rss.xml?v='])(
    'is not taken by %s, which makes no work',
    async (path) => {
      expect(count(await asked(times(70, (i) => `${path}${i}`)), 200)).toBe(70)
    },
  )

  it.each([
    ['language of the interface', (i: number) => `x${i}`, () => 'en'],
    ['region', () => 'en', (i: number) => `en-q${letters(i)[i % 2]}`],
  ])('is not to be had from a made-up %s: all get one answer', async (_, ui, accepted) => {
    for (const path of ['/articles', '/feeds', '/embed', '/stories']) {
      const answers = new Set<string | null>()
      for (let i = 1; i < 9; i += 1) {
        const headers = { 'accept-language': accepted(i) }
        const response = await limited.get(`${path}?ui=${ui(i)}`, { headers })
        answers.add(response.headers.get('cache-status'))
      }
      expect([path, ...answers].slice(-1)).toEqual(['lede; hit'])
      expect(answers.size).toBeLessThanOrEqual(2)
    }
  })

  it('is taken by pages that follow the languages of the browser', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 70; i += 1) {
      const headers = { 'cf-connecting-ip': '192.0.2.250', 'accept-language': `en, qz-${i + 100}` }
      statuses.push((await limited.get('/', { headers })).status)
    }
    expect(count(statuses, 200)).toBeGreaterThanOrEqual(30)
    expect(count(statuses, 429)).toBeGreaterThanOrEqual(10)
  })

  it('is taken by no bearer of the token', async () => {
    const paths = times(40, (i) => `/articles?q=bearer${i}`)
    const statuses = await asked(paths, { authorization: `Bearer ${TOKEN}` })
    expect(count(statuses, 200)).toBe(40)
  })

  it('is one network’s, however its addresses are spelt', async () => {
    let passed = 0
    for (let i = 0; i < 70; i += 1) {
      const address = [`2001:7f8::${i}`, `2001:07F8:0:0:${i}::1`, `2001:7f8:0:0:${i}:0:0:9`][i % 3]!
      const headers = { 'cf-connecting-ip': address }
      if ((await limited.get(`/articles?q=net${i}&limit=1`, { headers })).status === 200)
        passed += 1
    }
    expect(passed).toBeGreaterThanOrEqual(30)
    expect(passed).toBeLessThanOrEqual(60)
  })
})

describe('one request', () => {
  const RSS = { 'content-type': 'application/rss+xml' }
  const feedOf = (links: readonly string[]) =>
    `<rss version="2.0"><channel><title>Many</title><link>http://many.example.com/</link>${links
      .map(
        (link, i) =>
          `<item><title>Entry ${i}</title><link>${link}</link><guid>${link}</guid><description>The short text of entry ${i} stands in the feed.</description></item>`,
      )
      .join('')}</channel></rss>`

  it('causes at most 20 others, redirects and robots.txt included', async () => {
    const hosts = times(10, (i) => `hop${i}.example.com`)
    for (const host of hosts) {
      for (const path of ['/robots.txt', '/page']) {
        web.sites.set(`${host}${path}`, page('', { location: `/1${path}` }, 302))
        web.sites.set(`${host}/1${path}`, page('', { location: `/2${path}` }, 302))
        web.sites.set(`${host}/2${path}`, page('', { location: `/3${path}` }, 302))
        web.sites.set(`${host}/3${path}`, page(articlePage('hop')))
      }
    }
    web.sites.set('many.example.com/feed', page(feedOf(hosts.map((h) => `http://${h}/page`)), RSS))
    const before = web.requests.length
    const response = await lede.get('/feed?source=http://many.example.com/feed')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('The short text of entry 9 stands in the feed.')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const asked = web.requests.slice(before)
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.length).toBeLessThanOrEqual(20)
  })

  it('is enough for the pages of a usual feed', async () => {
    const links = times(9, (i) => `http://usual${i}.example.com/page`)
    for (const [i, link] of links.entries()) {
      web.sites.set(link.slice(7), page(articlePage(`tower${i}`)))
    }
    web.sites.set('usual.example.com/feed', page(feedOf(links), RSS))
    const response = await lede.get('/feed?source=http://usual.example.com/feed&sentences=1')
    expect((await response.text()).match(/reopened on Monday after two years/g)).toHaveLength(9 * 2)
  })
})
