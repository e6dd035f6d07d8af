/** Whole reading lists followed at once, and several feeds read as one. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

let web: Web
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

interface Told {
  readonly topic: string
  readonly day: number
  readonly extra?: string
}

const text = (topic: string) =>
  `The ${topic} of the village was opened on a windy morning by the oldest baker. Nobody who came had seen the ${topic} before, and some had travelled for two days.`

function feed(host: string, told: readonly Told[], language = 'en') {
  const items = told.map(
    ({ topic, day, extra = '' }) =>
      `<item><title>${topic}</title><link>http://${host}/${topic}</link><guid>http://${host}/${topic}</guid><pubDate>${new Date(Date.UTC(2026, 1, day)).toUTCString()}</pubDate><description>${text(topic)}</description>${extra}</item>`,
  )
  const body = `<rss version="2.0"><channel><title>Of ${host}</title><link>http://${host}/</link><description>d</description><language>${language}</language>${items.join('')}</channel></rss>`
  web.sites.set(`${host}/feed`, page(body, { 'content-type': 'application/rss+xml' }))
}

describe('POST /sources', () => {
  const opml = (outlines: string) =>
    `<opml version="2.0"><body><outline text="Crafts">${outlines}</outline></body></opml>`
  const post = (body: string, headers: Record<string, string> = {}) =>
    lede.get('/sources', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'text/x-opml', ...headers },
    })

  it('follows every feed of a list, with a result a line', async () => {
    feed('forge.example.com', [{ topic: 'anvil', day: 1 }])
    feed('loom.example.com', [{ topic: 'shuttle', day: 2 }])
    web.sites.set(
      'loom.example.com/',
      page('<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed">'),
    )
    const list = opml(`
      <outline type="rss" text="Forge" xmlUrl="http://forge.example.com/feed"/>
      <outline type="rss" text="Forge" xmlUrl="http://loom.example.com/"/>
      <outline type="rss" text="Again" xmlUrl="http://forge.example.com/feed"/>
      <outline type="rss" text="Inside" xmlUrl="http://127.0.0.1/feed"/>
      <outline type="rss" text="Lost"/>`)
    const answer = await post(list)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { status: 201, name: 'forge', title: 'Forge', url: 'http://forge.example.com/feed' },
      { status: 201, name: 'forge-2' },
      { status: 200, name: 'forge' },
      { status: 400, title: 'Inside', problem: 'blocked-url' },
      { status: 400, title: 'Lost', detail: expect.any(String) },
    ])
    const sources = await eventually(async () => {
      const { items } = (await (await lede.get('/sources')).json()) as {
        items: {
          name: string
          url: string
          state: string
          tags: string[]
          entries: { seen: number }
        }[]
      }
      return items.length === 2 && items.every(({ state }) => state === 'ok') && items
    })
    expect(sources).toMatchObject([
      { name: 'forge', tags: ['Crafts'], entries: { seen: 1 } },
      // The list named the page; its feed is what is followed.
      { name: 'forge-2', url: 'http://loom.example.com/feed', entries: { seen: 1 } },
    ])
  })

  it('needs the token, a list, and feeds in it', async () => {
    expect((await post('', { authorization: '' })).status).toBe(401)
    expect((await post('<p>no list</p>')).status).toBe(415)
    expect((await post(opml(''))).status).toBe(400)
  })
})

describe('GET /feed of several sources', () => {
  const both = 'source=http://kiln.example.com/feed&source=http://mill.example.com/feed'
  interface Item {
    readonly id: string
    readonly title: string
    readonly attachments?: { url: string }[]
  }
  const titles = async (query: string) => {
    const answer = await lede.get(`/feed?format=json&${query}`)
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { items: Item[] }).items.map(({ title }) => title)
  }

  beforeAll(() => {
    feed('kiln.example.com', [
      {
        topic: 'glaze',
        day: 4,
        extra: '<enclosure url="/glaze.mp3" type="audio/mpeg" length="7"/>',
      },
      { topic: 'clay', day: 1 },
    ])
    feed('mill.example.com', [
      { topic: 'flour', day: 3 },
      { topic: 'sluice', day: 2 },
    ])
  })

  it('is one feed, newest first, that names where each entry is from', async () => {
    const answer = await lede.get(`/feed?format=json&${both}`)
    const found = (await answer.json()) as { title: string; language: string; items: Item[] }
    expect(found.title).toBe('Of kiln.example.com · Of mill.example.com')
    expect(found.language).toBe('en')
    expect(found.items.map(({ title }) => title)).toEqual(['glaze', 'flour', 'sluice', 'clay'])
    expect(found.items[0]?.attachments?.[0]?.url).toBe('http://kiln.example.com/glaze.mp3')
    const rss = await (await lede.get(`/feed?format=rss&${both}`)).text()
    expect(rss).toContain('<source url="http://mill.example.com/feed">Of mill.example.com</source>')
  })

  it.each([
    ['q=baker%20flour', ['flour']],
    ['exclude=flour', ['glaze', 'sluice', 'clay']],
    ['since=2026-02-03', ['glaze', 'flour']],
    ['q=village&since=2026-02-02&limit=1', ['glaze']],
    ['lang=fr', []],
  ])('keeps to %s', async (filter, wanted) => {
    expect(await titles(`${both}&${filter}`)).toEqual(wanted)
  })

  it('holds what can be read, and says what cannot', async () => {
    const lost = 'source=http://lost.example.com/feed'
    const answer = await lede.get(`/feed?format=json&${both}&${lost}`)
    const found = (await answer.json()) as { description: string; items: Item[] }
    expect(found.items).toHaveLength(4)
    expect(found.description).toContain('lost.example.com could not be read')
    expect((await lede.get(`/feed?${lost}&source=http://lost.example.com/other`)).status).toBe(404)
  })

  it('takes eight at most', async () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9]
      .map((n) => `source=http://n${n}.example.com/`)
      .join('&')
    expect((await lede.get(`/feed?${nine}`)).status).toBe(400)
  })
})
