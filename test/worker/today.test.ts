/** The day in a minute, and what changed in published articles. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede } from './lede.ts'

let lede: Lede
const DAY_MS = 86_400_000
const yesterday = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS - DAY_MS / 2)

const BRIDGE = [
  'The old bridge over the Ulva was closed on Monday after a crack was found.',
  'Engineers will examine it for three weeks.',
  'Buses go round by the mill until then.',
]
const REPORTS = {
  ferry: {
    title: 'Ferry Sigrun aground near Lindvik',
    text: 'The ferry Sigrun ran aground near Lindvik in Norway with 164 people on board. Captain Oddvar Tangen said that a rudder had failed.',
    url: 'https://post.example/ferry',
  },
  sigrun: {
    title: 'All 164 saved as Sigrun hits rocks',
    text: 'All 164 people on the ferry Sigrun were saved after it hit rocks near Lindvik. Captain Oddvar Tangen had lost the steering. Norway will investigate.',
    url: 'https://courier.example/sigrun',
  },
}

const put = (slug: string, body: object) =>
  lede.send('PUT', `/articles/${slug}`, {
    lang: 'en',
    date_published: yesterday.toISOString(),
    ...body,
  })
const json = async <Value>(path: string) => (await (await lede.get(path)).json()) as Value

beforeAll(async () => {
  lede = await startLede()
  await put('bridge', { title: 'Bridge closed', text: BRIDGE.join(' '), tags: ['roads'] })
  for (const [slug, report] of Object.entries(REPORTS)) await put(slug, report)
})
afterAll(() => lede?.dispose())

const PERSON = { accept: 'text/html', 'accept-language': 'en' }

interface Today {
  readonly language: string
  readonly reading_seconds: number
  readonly items: readonly {
    readonly kind: string
    readonly id: string
    readonly article_count: number
    readonly sentences: readonly { readonly text: string; readonly href: string }[]
  }[]
}
interface Feed {
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly content_html: string
  }[]
}

describe('/today', () => {
  it('tells the story first, whole sentences, within the seconds', async () => {
    for (const seconds of [30, 60, 600]) {
      const told = await json<Today>(`/today?lang=en&seconds=${seconds}`)
      expect(told.reading_seconds).toBeLessThanOrEqual(seconds)
      expect(told.items[0]).toMatchObject({ kind: 'story', article_count: 2 })
      const text = [BRIDGE, ...Object.values(REPORTS).map((one) => one.text)].flat().join(' ')
      for (const { sentences } of told.items) {
        for (const { text: sentence } of sentences) expect(text).toContain(sentence)
      }
    }
    const { items } = await json<Today>('/today?lang=en&seconds=600')
    expect(items.map(({ id }) => id)).toContain('bridge')
    expect(items.map(({ id }) => id)).not.toContain('ferry')
  })

  it('is a page in the reader’s language, and never empty where there is an article', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'de' }
    const html = await (await lede.get('/today', { headers })).text()
    expect(html).toContain('Der Tag in einer Minute')
    expect((await json<Today>('/today?lang=tr')).items).toHaveLength(1)
    const ahead = { lang: 'tr', date_published: new Date(Date.now() + 5 * DAY_MS).toISOString() }
    await put('ahead', { title: 'Vapur', text: 'Vapur pazartesi geliyor. Liman hazır.', ...ahead })
    const told = (await json<Today>('/today?lang=tr')).items.map(({ id }) => id)
    await lede.send('DELETE', '/articles/ahead')
    expect(told).toEqual([expect.not.stringMatching('ahead')])
    expect((await json<Today>('/today?lang=sv')).items).toEqual([])
  })

  it('names no article as its own source', async () => {
    const html = await (await lede.get('/today?lang=en', { headers: PERSON })).text()
    expect(html.match(/Bridge closed/g)).toHaveLength(1)
  })

  it('refuses what it cannot do', async () => {
    expect((await lede.get('/today?seconds=29')).status).toBe(400)
    expect((await lede.get('/today?day=yesterday')).status).toBe(400)
    expect((await lede.get('/today?day=2001-01-01')).status).toBe(404)
  })

  it.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10'])(
    'says that there is no day %s',
    async (day) => {
      const response = await lede.get(`/today?day=${day}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.json()).toMatchObject({ parameter: 'day' })
    },
  )

  it('has a feed with an entry a day and language, made once', async () => {
    expect((await json<Feed>('/today/feed.json')).items).toEqual([])
    const worker = await lede.miniflare.getWorker()
    await worker.scheduled({ cron: '*/10 * * * *' })
    const { items } = await json<Feed>('/today/feed.json?lang=en')
    expect(items).toHaveLength(1)
    expect(items[0]!.content_html).toContain('Sigrun')
    await put('late', { title: 'Late news', text: 'The library opens again. It has new chairs.' })
    await worker.scheduled({ cron: '*/10 * * * *' })
    expect((await json<Feed>('/today/feed.json?lang=en')).items).toEqual(items)
    const { pathname, search } = new URL(items[0]!.url)
    expect((await json<Today>(pathname + search)).items[0]!.kind).toBe('story')
  })
})

describe('/changes', () => {
  it('tells what was added and taken away, once for each edit', async () => {
    expect((await json<Feed>('/changes')).items).toEqual([])
    const next = [BRIDGE[0], 'A diver was hurt.', BRIDGE[2]].join(' ')
    await put('bridge', { title: 'Bridge closed', text: next, tags: ['roads'] })
    await put('bridge', { title: 'Bridge closed', text: next, tags: ['roads', 'rivers'] })
    const { items } = await json<{ items: { article: string }[] }>('/changes')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      article: 'bridge',
      added: ['A diver was hurt.'],
      taken_away: [BRIDGE[1]],
    })
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      const feed = await (await lede.get(`/changes/${file}`)).text()
      expect(feed).toContain('A diver was hurt.')
    }
    const headers = { accept: 'text/html', 'accept-language': 'fr' }
    const html = await (await lede.get('/changes', { headers })).text()
    expect(html).toContain('<ins>A diver was hurt.</ins>')
    expect((await json<Feed>('/changes?lang=de')).items).toEqual([])
    const again = `${next} It reopens in May.`
    await put('bridge', { title: 'Bridge closed', text: again, tags: ['roads'] })
    const first = await (await lede.get('/changes?lang=en&limit=1', { headers })).text()
    expect(first).toMatch(/href="\/changes\?lang=en&amp;limit=1&amp;cursor=[^"]+"/)
    expect(first).toContain('/changes/atom.xml?lang=en"')
  })

  it('forgets a deleted article', async () => {
    expect((await json<Feed>('/changes')).items).not.toEqual([])
    await lede.send('DELETE', '/articles/bridge')
    expect((await json<Feed>('/changes')).items).toEqual([])
  })
})

describe('a day that was told', () => {
  it('keeps its id and date, and shows nothing more of a deleted article', async () => {
    const entry = async () => {
      const { items } = await json<{
        items: { id: string; content_html: string; date_published: string; date_modified: string }[]
      }>('/today/feed.json?lang=en')
      return items[0]!
    }
    const before = await entry()
    for (const part of ['All 164 people', 'courier.example', 'ran aground', 'post.example']) {
      expect(before.content_html).toContain(part)
    }
    await lede.send('DELETE', '/articles/sigrun')
    const after = await entry()
    expect(after.id).toBe(before.id)
    expect(after.date_published).toBe(before.date_published)
    expect(Date.parse(after.date_modified)).toBeGreaterThan(Date.parse(before.date_published))
    expect(after.content_html).toContain('ran aground')
    expect(after.content_html).not.toMatch(/All 164|courier\.example/)
    const day = new Date(yesterday).toISOString().slice(0, 10)
    const told = JSON.stringify(await json<Today>(`/today?lang=en&day=${day}`))
    expect(told).toContain('ran aground')
    expect(told).not.toMatch(/All 164|courier\.example/)
  })

  it('is listed no more once all of its articles are deleted', async () => {
    const listed = async () =>
      (await json<{ items: unknown[] }>('/today/feed.json?lang=en')).items.length
    expect(await listed()).toBe(1)
    for (const slug of Object.keys(REPORTS)) await lede.send('DELETE', `/articles/${slug}`)
    expect(await listed()).toBe(0)
  })
})
