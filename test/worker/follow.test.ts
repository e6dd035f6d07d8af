/** Following sources: from an upstream feed to our own, each entry once. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articlePage,
  eventually,
  type Lede,
  otherPage,
  page,
  startLede,
  startWeb,
  type Web,
} from './lede.ts'

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

const rss = (topics: readonly string[], host = 'wire.example.com') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>http://${host}/</link><description>News</description>
${topics.map((topic) => `<item><title>${topic} reopened</title><link>http://${host}/${topic}</link><guid isPermaLink="false">${topic}</guid><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>Short.</description></item>`).join('\n')}
</channel></rss>`

const XML = { 'content-type': 'application/rss+xml', etag: '"v1"' }

const freshPage = `<html lang="en"><body><article><h1>Choir</h1>
<p>A choir of three hundred children opened the spring festival in the old market hall with songs from eleven countries.</p>
<p>Teachers had rehearsed with them since autumn, often in unheated rooms, and nearly every parent in town sewed a costume.</p>
<p>The mayor promised a better hall within five years and was answered with laughter and a long round of applause.</p>
</article></body></html>`

interface Item {
  readonly id: string
  readonly title: string
  readonly url: string
}
const items = async (path: string): Promise<Item[]> =>
  ((await (await lede.get(path)).json()) as { items: Item[] }).items

const poll = async () => {
  const worker = await lede.miniflare.getWorker()
  await worker.scheduled({ cron: '*/10 * * * *' })
}

describe('a followed source', () => {
  it('is taken in through the queue, and served in its own feed', async () => {
    web.sites.set('wire.example.com/aqueduct', page(articlePage('aqueduct')))
    web.sites.set('wire.example.com/windmill', page(otherPage('windmill')))
    web.sites.set('wire.example.com/feed', page(rss(['aqueduct', 'windmill']), XML))
    // A page that names its feed is as good as the feed.
    web.sites.set(
      'wire.example.com/',
      page(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
      ),
    )
    const followed = await lede.send('PUT', '/sources/wire', {
      url: 'http://wire.example.com/',
      tags: ['wired'],
    })
    expect(followed.status).toBe(201)
    expect(await followed.json()).toMatchObject({
      name: 'wire',
      url: 'http://wire.example.com/feed',
    })

    const found = await eventually(async () => {
      const all = await items('/articles?source=wire')
      return all.length === 2 && all
    })
    expect(found.map(({ title }) => title).sort()).toEqual([
      'aqueduct reopened',
      'windmill reopened',
    ])
    const atom = await (await lede.get('/atom.xml?source=wire')).text()
    expect(atom).toContain('aqueduct reopened')
    expect(await items('/articles?tag=wired')).toHaveLength(2)
    const source = await (await lede.get('/sources/wire')).json()
    expect(source).toMatchObject({ state: 'ok', title: 'Wire', last_error: null, failures: 0 })
  })

  it('gives the same article from two feeds once', async () => {
    // The same text on another host, with a few words more: a near-duplicate.
    web.sites.set(
      'copy.example.com/aqueduct',
      page(articlePage('aqueduct', '<p>This report was updated later.</p>')),
    )
    web.sites.set('copy.example.com/fresh', page(freshPage))
    web.sites.set(
      'copy.example.com/feed',
      page(rss(['aqueduct', 'fresh'], 'copy.example.com'), XML),
    )
    expect(
      (await lede.send('PUT', '/sources/copy', { url: 'http://copy.example.com/feed' })).status,
    ).toBe(201)
    interface Described {
      readonly entries: Record<string, number>
      readonly last_entries: { id: string; state: string; same_by: string; article: string }[]
    }
    const copy = await eventually(async () => {
      const found = (await (await lede.get('/sources/copy')).json()) as Described
      return found.entries.stored === 1 && found.entries.same === 1 && found
    })
    const [original] = (await items('/articles?q=aqueduct')).map(({ id }) => id)
    expect(copy.last_entries.find(({ id }) => id === 'aqueduct')).toMatchObject({
      state: 'same',
      same_by: 'comparison',
      article: expect.stringContaining(`/articles/${original}`),
    })
    // Once in the library, and listed under both.
    expect((await items('/articles?source=copy')).map(({ title }) => title).sort()).toEqual([
      'aqueduct reopened',
      'fresh reopened',
    ])
    expect(await items('/articles?q=aqueduct')).toHaveLength(1)
    expect(await items('/articles?source=copy&q=aqueduct')).toHaveLength(1)
    expect(await items('/articles?source=wire&q=aqueduct')).toHaveLength(1)
  })

  it('gives an entry without a date once, though it comes again under another id', async () => {
    const quay = (entries: string) =>
      web.sites.set(
        'wire.example.com/quay',
        page(
          `<rss version="2.0"><channel><title>Quay</title><link>http://wire.example.com/</link>${entries}</channel></rss>`,
          XML,
        ),
      )
    const entry = (link: string, guid: string) =>
      `<item><title>Quay swept</title><link>http://wire.example.com/${link}</link><guid isPermaLink="false">${guid}</guid><description>Forty volunteers swept the fish quay before the first boat came in from the banks.</description></item>`
    const counted = async () => {
      const { entries } = (await (await lede.get('/sources/quay')).json()) as {
        entries: Record<string, number>
      }
      return entries
    }
    quay(entry('q', '1'))
    await lede.send('PUT', '/sources/quay', { url: 'http://wire.example.com/quay' })
    await eventually(async () => (await counted()).stored === 1)
    // The second is the same; the third says the same at another place.
    quay(entry('q?utm_source=rss', '2') + entry('q2', '3'))
    const database = await lede.miniflare.getD1Database('DB')
    await database.prepare("update sources set next_poll = 0 where name = 'quay'").run()
    await poll()
    await eventually(async () => (await counted()).seen === 3 && (await counted()).waiting === 0)
    expect(await counted()).toMatchObject({ stored: 2, same: 1 })
    await lede.send('DELETE', '/sources/quay')
  })

  it('is asked again with what is known, and an entry that was seen is not taken twice', async () => {
    const database = await lede.miniflare.getD1Database('DB')
    const due = () => database.prepare("update sources set next_poll = 0 where name = 'wire'").run()
    let conditional: string | undefined
    web.sites.set('wire.example.com/feed', (request, response) => {
      conditional = request.headers['if-none-match']
      response.writeHead(304).end()
    })
    await due()
    await poll()
    expect(conditional).toBe('"v1"')
    web.sites.set(
      'wire.example.com/feed',
      page(rss(['aqueduct', 'windmill']), { ...XML, etag: '"v2"' }),
    )
    await due()
    // Two runs at once: the source is polled by one of them.
    const before = web.requests.length
    await Promise.all([poll(), poll()])
    expect(
      web.requests.slice(before).filter((key) => key === 'wire.example.com/feed'),
    ).toHaveLength(1)
    expect(await items('/articles?source=wire')).toHaveLength(2)
  })

  it('shows its error, backs off, and ends when it is gone', async () => {
    const database = await lede.miniflare.getD1Database('DB')
    const due = () => database.prepare("update sources set next_poll = 0 where name = 'wire'").run()
    web.sites.set('wire.example.com/feed', page('no', {}, 500))
    await due()
    await poll()
    const failing = (await (await lede.get('/sources/wire')).json()) as { next_poll: string }
    expect(failing).toMatchObject({
      state: 'failing',
      failures: 1,
      last_error: expect.stringContaining('500'),
    })
    expect(Date.parse(failing.next_poll)).toBeGreaterThan(Date.now() + 15 * 60_000)
    web.sites.set('wire.example.com/feed', page('gone', {}, 410))
    await due()
    await poll()
    expect(await (await lede.get('/sources/wire')).json()).toMatchObject({
      state: 'ended',
      next_poll: null,
    })
    expect(await items('/articles?source=wire')).toHaveLength(2)
  })

  it('is polled to the end even if the day that is over cannot be told', async () => {
    const url = 'http://wire.example.com/slow'
    web.sites.set('wire.example.com/slow', page(rss([]), XML))
    await lede.send('PUT', '/sources/slow', { url })
    const database = await lede.miniflare.getD1Database('DB')
    await database.prepare("update sources set next_poll = 0 where name = 'slow'").run()
    const text = 'The tide was low. Nobody had expected it.'
    const published = new Date(Date.now() - 86_400_000).toISOString()
    await lede.send('PUT', '/articles/tide', { text, lang: 'en', date_published: published })
    await database
      .prepare("create trigger full before insert on days begin select raise(abort, 'full'); end")
      .run()
    const gone = page('gone', {}, 410)
    web.sites.set('wire.example.com/slow', async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await gone(request, response)
    })
    await poll().catch(() => undefined)
    await database.prepare('drop trigger full').run()
    expect(await (await lede.get('/sources/slow')).json()).toMatchObject({ state: 'ended' })
    await lede.send('DELETE', '/sources/slow')
    await lede.send('DELETE', '/articles/tide')
  })

  it('can be ended, which needs the token as following does', async () => {
    expect((await lede.get('/sources/copy', { method: 'DELETE' })).status).toBe(401)
    expect((await lede.send('DELETE', '/sources/copy')).status).toBe(204)
    expect((await lede.get('/sources/copy')).status).toBe(404)
  })

  it('takes null for a field that is not given', async () => {
    web.sites.set('wire.example.com/bare', page(rss([]), XML))
    const body = { url: 'http://wire.example.com/bare', language: null, tags: null, full: null }
    expect((await lede.send('PUT', '/sources/bare', body)).status).toBe(201)
    await lede.send('DELETE', '/sources/bare')
  })

  it('has tags in the one spelling that they are filtered by', async () => {
    web.sites.set('wire.example.com/tagged', page(rss([]), XML))
    const url = 'http://wire.example.com/tagged'
    const put = (tags: readonly string[]) => lede.send('PUT', '/sources/tagged', { url, tags })
    expect(await (await put([' Sea\u0000  side '])).json()).toMatchObject({ tags: ['Sea side'] })
    expect((await put([' '])).status).toBe(400)
    await lede.send('DELETE', '/sources/tagged')
  })

  it.each([
    [{ url: 'http://127.0.0.1/feed' }, 400],
    [{ url: 'http://wire.example.com/windmill' }, 415],
    [{ url: 'http://wire.example.com/feed' }, 410],
    [{}, 400],
    [{ url: 'http://wire.example.com/feed', tags: 'x' }, 400],
  ])('is refused: %j', async (body, status) => {
    expect((await lede.send('PUT', '/sources/bad', body)).status).toBe(status)
  })
})

describe('GET /feed?source=', () => {
  it('names the parameter whose address is none, and repeats it', async () => {
    const response = await lede.get('/feed?source=http://other.example.com/feed&source=abc')
    expect(response.status).toBe(400)
    const problem = (await response.json()) as { detail: string; parameter: string }
    expect(problem.parameter).toBe('source')
    expect(problem.detail).toContain('“abc”')
  })

  it('summarises any public feed without following it', async () => {
    for (const topic of ['crane', 'dock']) {
      web.sites.set(`other.example.com/${topic}`, page(articlePage(topic)))
    }
    web.sites.set(
      'other.example.com/feed',
      page(rss(['crane', 'dock', 'lost'], 'other.example.com'), XML),
    )
    for (const [format, type] of [
      ['rss', 'application/rss+xml'],
      ['atom', 'application/atom+xml'],
      ['json', 'application/feed+json'],
    ]) {
      const response = await lede.get(`/feed?source=http://other.example.com/feed&format=${format}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(type)
      const body = await response.text()
      expect(body).toContain('reopened on Monday after two years of repairs')
      expect(body).toContain('lost reopened')
    }
    expect(await items('/articles?q=crane')).toEqual([])
  })

  it.each([
    ['', 400],
    ['?source=http://127.0.0.1/', 400],
    ['?source=http://other.example.com/crane', 415],
    ['?source=http://nowhere.example.com/feed', 404],
  ])('%s is a clear problem', async (query, status) => {
    const response = await lede.get(`/feed${query}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})
