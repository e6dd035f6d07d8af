/** Nothing lost, nothing untrue: dates, repeated requests, batches, refusals and their reasons. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  articlePage,
  eventually,
  type Lede,
  otherPage,
  page,
  startLede,
  startWeb,
  TOKEN,
  type Web,
} from './lede.ts'

let web: Web
/** The addresses of each request that the hub got. */
const pings: string[][] = []
let lede: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web, variables: { WEBSUB_HUB: 'http://hub.example.net/' } })
  web.sites.set('hub.example.net/', (request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      pings.push(new URLSearchParams(body).getAll('hub.url'))
      response.writeHead(204).end()
    })
  })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const TEXT =
  'The lighthouse keeper painted the railing green in spring. Gulls had left marks on every step.\n\nVisitors may climb up on Sundays. The view reaches as far as the islands.'

interface Problem {
  readonly status: number
  readonly detail: string
  readonly nearest?: string
  readonly source?: string
}
const problemOf = async (response: Response) => (await response.json()) as Problem
interface Summary {
  readonly id: string
  readonly tags: string[]
  readonly language: string
  readonly date_published: string
  readonly warnings?: string[]
}
const put = (slug: string, fields: object = {}, headers: Record<string, string> = {}) =>
  lede.send('PUT', `/articles/${slug}`, { title: `On ${slug}`, text: TEXT, ...fields }, headers)
const ids = async (path: string) =>
  ((await (await lede.get(path)).json()) as { items: { id: string }[] }).items.map(({ id }) => id)
const lines = (items: readonly unknown[], headers: Record<string, string> = {}) =>
  lede.get('/articles', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
    body: items.map((item) => JSON.stringify(item)).join('\n'),
  })

describe('If-Modified-Since', () => {
  const paths = (tag: string) => [
    `/articles?tag=${tag}`,
    `/tags/${tag}/rss.xml`,
    `/feed.json?tag=${tag}`,
  ]
  const dates = async (asked: readonly string[]) =>
    Promise.all(
      asked.map(async (path) => (await lede.get(path)).headers.get('last-modified') ?? ''),
    )
  const statuses = (asked: readonly string[], since: readonly string[]) =>
    Promise.all(
      asked.map(
        async (path, i) =>
          (await lede.get(path, { headers: { 'if-modified-since': since[i] ?? '' } })).status,
      ),
    )

  it.each([
    [
      'an article with an older date',
      'older',
      () => put('since-older-2', { tags: ['older'], date_published: '2025-01-05' }),
    ],
    ['a deletion', 'deleted', () => lede.send('DELETE', '/articles/since-deleted-0')],
    [
      'another tag',
      'tagged',
      () => put('since-tagged-1', { tags: ['tagged', 'more'], date_published: '2025-03-03' }),
    ],
    [
      'a tag that goes',
      'untagged',
      () => put('since-untagged-1', { tags: [], date_published: '2025-03-03' }),
    ],
    [
      'another image',
      'pictured',
      () =>
        put('since-pictured-1', {
          tags: ['pictured'],
          date_published: '2025-03-03',
          image: 'https://pictures.example/a.jpg',
        }),
    ],
    [
      'a translation',
      'translated',
      () => put('since-translated-nl', { key: 'since-translated-1', date_published: '2025-01-01' }),
    ],
  ])('is told of %s at once', async (_, tag, change) => {
    await put(`since-${tag}-0`, { tags: [tag], date_published: '2025-02-02' })
    await put(`since-${tag}-1`, { tags: [tag], date_published: '2025-03-03' })
    const asked = paths(tag)
    const since = await dates(asked)
    expect((await change()).status).toBeLessThan(300)
    await eventually(async () => (await statuses(asked, since)).every((status) => status === 200))
  })

  it('gives 304 while nothing changes, and the date of an archive that is published in order', async () => {
    await put('since-still-0', { tags: ['still'], date_published: '2025-02-02' })
    await put('since-still-1', { tags: ['still'], date_published: '2025-03-03' })
    const asked = [...paths('still'), '/articles/since-still-1.json']
    const since = await dates(asked)
    expect(new Set(since)).toEqual(new Set(['Mon, 03 Mar 2025 00:00:00 GMT']))
    expect(await statuses(asked, since)).toEqual([304, 304, 304, 304])
  })

  it('compares moments, whatever their zones', async () => {
    await put('zone-a', { tags: ['zones'], date_published: '2025-05-02T06:00:00+09:00' })
    await put('zone-b', { tags: ['zones'], date_published: '2025-05-01T23:00:00Z' })
    expect(await dates(['/atom.xml?tag=zones'])).toEqual(['Thu, 01 May 2025 23:00:00 GMT'])
    const feed = await (await lede.get('/atom.xml?tag=zones')).text()
    expect(/<updated>([^<]+)/.exec(feed)?.[1]).toBe('2025-05-01T23:00:00.000Z')
  })

  it('of a page by its address tells when that was read, whatever it says of itself', async () => {
    web.sites.set('dated.example.com/a', page(articlePage('drydock')))
    const path = '/summary?url=http://dated.example.com/a'
    const before = Date.now()
    const [date = ''] = await dates([path])
    expect(Date.parse(date)).toBeGreaterThan(before - 3_000)
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
    await eventually(async () => (await dates([path]))[0] !== date || Date.now() > before + 2_000)
    const [settled = ''] = await dates([path])
    expect(await statuses([path], [settled])).toEqual([304])
  })

  it('never looks into the future', async () => {
    const ahead = new Date(Date.now() + 100 * 86_400_000).toISOString()
    await put('ahead', { tags: ['ahead'], date_published: ahead })
    for (const date of await dates(['/articles/ahead.json', '/feed.json?tag=ahead']))
      expect(Date.parse(date)).toBeLessThanOrEqual(Date.now())
  })
})

describe('dates', () => {
  it.each([
    '2026-02-30',
    '2025-02-29T08:00:00Z',
    '2026-04-31',
    '2026-13-01',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:60:00Z',
    '9999-12-31',
    '2101-01-01T00:00:00Z',
  ])('that do not exist or lie far ahead are refused: %s', async (date) => {
    for (const field of ['date_published', 'date_modified']) {
      const response = await put('impossible', { [field]: date })
      expect(response.status).toBe(400)
      expect((await problemOf(response)).detail).toContain(field)
    }
    expect((await lede.get('/articles/impossible.json')).status).toBe(404)
  })

  it('are given out in full', async () => {
    const day = (await (await put('day', { date_published: '2024-02-29' })).json()) as Summary
    expect(day.date_published).toBe('2024-02-29T00:00:00Z')
  })
})

describe('Idempotency-Key', () => {
  it('comes before preconditions', async () => {
    const headers = { 'idempotency-key': 'first-of-all', 'if-none-match': '*' }
    const first = await put('keyed', {}, headers)
    const again = await put('keyed', {}, headers)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(await again.json()).toEqual(await first.json())
  })

  it.each([
    ['tags', { tags: ['b'] }],
    ['date', { date_published: '2025-01-02' }],
    ['image', { image: 'https://pictures.example/b.jpg' }],
    ['authors', { authors: [{ name: 'Bo Ek' }] }],
  ])('is for one request, down to its %s', async (name, change) => {
    const headers = { 'idempotency-key': `whole-${name}` }
    expect((await put(`whole-${name}`, { tags: ['a'] }, headers)).status).toBe(201)
    expect((await put(`whole-${name}`, { tags: ['a'], ...change }, headers)).status).toBe(409)
  })

  it('counts for each line of a batch, once', async () => {
    const items = [1, 2, 3].map((n) => ({
      slug: `keyed-line-${n}`,
      title: `Line ${n}`,
      text: TEXT,
    }))
    const headers = { 'idempotency-key': 'a-batch' }
    const first = await (await lines(items, headers)).json()
    expect(first).toMatchObject({ published: 3, failed: 0 })
    expect(await (await lines(items, headers)).json()).toEqual(first)
  })

  it('of one bearer is nothing to another', async () => {
    const rotated = await startLede({ variables: { PUBLISH_TOKEN: 'one two' } })
    try {
      const send = (token: string, title: string) =>
        rotated.send(
          'PUT',
          `/articles/${title}`,
          { title, text: TEXT },
          {
            authorization: `Bearer ${token}`,
            'idempotency-key': 'the-same',
          },
        )
      expect((await send('one', 'mine')).status).toBe(201)
      expect((await send('two', 'yours')).status).toBe(201)
    } finally {
      await rotated.dispose()
    }
  })
})

describe('a batch', () => {
  it('answers each line for itself and announces what was stored', async () => {
    await lede.get('/tags/lined/feed.json')
    const answer = (await (
      await lines([
        { slug: 'lined-1', title: 'One', text: TEXT, tags: ['lined'] },
        { slug: 'lined-2', title: 'Two', txt: TEXT },
        { slug: 'lined-3', text: TEXT, date_published: '2026-02-31' },
        { slug: 'lined-4', title: 'Four', text: `${TEXT} More.`, tags: ['lined'] },
      ])
    ).json()) as { results: { line: number; status: number; detail?: string }[] }
    expect(answer.results.map(({ line, status }) => [line, status])).toEqual([
      [1, 201],
      [2, 400],
      [3, 400],
      [4, 201],
    ])
    expect(answer.results[1]?.detail).toContain('Did you mean text?')
    await eventually(async () => (await ids('/tags/lined/feed.json')).length === 2)
  })
})

describe('the hub', () => {
  const told = (part: string) =>
    pings.filter((urls) => urls.some((url) => url.includes(part))).length

  it('is told of what is published, changed and deleted, in every feed that it was in', async () => {
    await put('hubbed', { tags: ['hub-first'] })
    await eventually(async () => told('/tags/hub-first/') === 1)
    await put('hubbed', { tags: ['hub-second'] })
    await eventually(async () => told('/tags/hub-second/') === 1)
    expect(told('/tags/hub-first/')).toBe(2)
    await lede.send('DELETE', '/articles/hubbed')
    await eventually(async () => told('/tags/hub-second/') === 2)
  })

  it('is told of a batch once', async () => {
    const tags = ['hub-batch']
    await lines([1, 2, 3].map((n) => ({ slug: `hubbed-${n}`, title: `H ${n}`, text: TEXT, tags })))
    await eventually(async () => told('/tags/hub-batch/') > 0)
    expect(told('/tags/hub-batch/')).toBe(1)
  })

  it('is told of what is taken in from a source', async () => {
    web.sites.set('hubbed.example.com/news', page(articlePage('kiln')))
    web.sites.set(
      'hubbed.example.com/feed',
      page(
        '<rss version="2.0"><channel><title>Kilns</title><link>http://hubbed.example.com/</link><item><title>Kiln</title><link>http://hubbed.example.com/news</link><guid>k</guid></item></channel></rss>',
        { 'content-type': 'application/rss+xml' },
      ),
    )
    await lede.send('PUT', '/sources/kilns', { url: 'http://hubbed.example.com/feed' })
    await eventually(async () => told('source=kilns') > 0)
    expect(await ids('/articles?source=kilns')).toHaveLength(1)
  })
})

describe('sources', () => {
  const feed = (host: string, entries: readonly string[]) =>
    web.sites.set(
      `${host}/feed`,
      page(
        `<rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${entries
          .map(
            (name) =>
              `<item><title>${name}</title><link>http://${host}/${name}</link><guid>${name}</guid></item>`,
          )
          .join('')}</channel></rss>`,
        { 'content-type': 'application/rss+xml' },
      ),
    )

  it('that are followed already are a conflict that names them', async () => {
    feed('twice.example.com', [])
    const url = 'http://twice.example.com/feed'
    expect((await lede.send('PUT', '/sources/once', { url })).status).toBe(201)
    const second = await lede.send('PUT', '/sources/twice', { url })
    expect(second.status).toBe(409)
    expect(second.headers.get('retry-after')).toBeNull()
    expect(await problemOf(second)).toMatchObject({
      source: 'once',
      detail: expect.stringContaining('“once”'),
    })
    expect((await lede.send('PUT', '/sources/once', { url, tags: ['again'] })).status).toBe(200)
    const tracked = { url: `${url}?utm_source=reader#top` }
    expect((await lede.send('PUT', '/sources/twice', tracked)).status).toBe(409)
    const list = `<opml version="2.0"><body><outline type="rss" text="Twice" xmlUrl="${tracked.url}"/></body></opml>`
    const imported = await lede.get('/sources', {
      method: 'POST',
      body: list,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'text/x-opml' },
    })
    expect(JSON.parse(await imported.text())).toMatchObject({ status: 200, name: 'once' })
  })

  it('say what became of their entries, and why', async () => {
    feed('fates.example.com', ['good', 'missing'])
    web.sites.set('fates.example.com/good', page(otherPage('aviary')))
    await lede.send('PUT', '/sources/fates', { url: 'http://fates.example.com/feed' })
    interface Described {
      readonly entries: Record<string, number>
      readonly last_entries: {
        id: string
        state: string
        article: string | null
        reason: string | null
        until: string | null
      }[]
    }
    const source = await eventually(async () => {
      const found = (await (await lede.get('/sources/fates')).json()) as Described
      // The other one has been tried too when there is a reason why it waits.
      const tried = found.last_entries.filter(
        (one) => one.state === 'stored' || one.reason !== null,
      )
      return found.entries.stored === 1 && tried.length === 2 && found
    })
    expect(source.entries).toEqual({ seen: 2, stored: 1, same: 0, refused: 0, waiting: 1 })
    const [good, missing] = ['good', 'missing'].map((id) =>
      source.last_entries.find((entry) => entry.id === id),
    )
    expect(good).toMatchObject({ state: 'stored', reason: null })
    expect(good?.article).toContain('/articles/good-')
    // Pages come later than feeds now and then: its next try is told.
    expect(missing).toMatchObject({ state: 'waiting', article: null })
    expect(missing?.reason).toContain('404')
    expect(Date.parse(missing?.until ?? '')).toBeGreaterThan(Date.now())
    const health = (await (await lede.get('/health')).json()) as {
      sources: { entries: Record<string, number> }
    }
    expect(health.sources.entries.waiting).toBeGreaterThan(0)
    const list = (await (await lede.get('/sources')).json()) as {
      items: { name: string; entries: object }[]
    }
    expect(list.items.find(({ name }) => name === 'fates')?.entries).toEqual(source.entries)
  })

  it('refuse in the end what can never be read, say why, and try again when asked to', async () => {
    const link = 'http://barred.example.com/moat'
    web.sites.set('barred.example.com/moat', page('no', {}, 403))
    web.sites.set(
      'barred.example.com/feed',
      page(
        `<rss version="2.0"><channel><title>Barred</title><item><link>${link}</link><guid>moat</guid></item></channel></rss>`,
        { 'content-type': 'application/rss+xml' },
      ),
    )
    await lede.send('PUT', '/sources/barred', { url: 'http://barred.example.com/feed' })
    const entry = async () => {
      const source = await (await lede.get('/sources/barred', { cache: 'no-store' })).json()
      const [last] = (source as { last_entries: Record<string, string | null>[] }).last_entries
      return last
    }
    await eventually(async () => (await entry())?.reason?.includes('403'))
    expect(await entry()).toMatchObject({ state: 'waiting', until: expect.any(String) })
    const database = await lede.miniflare.getD1Database('DB')
    const worker = await lede.miniflare.getWorker()
    const body = {
      version: 2,
      source: 'barred',
      sourceTitle: 'Barred',
      entry: 'moat',
      url: link,
      title: '',
      html: '',
      isCut: false,
      authors: [],
      tags: [],
      published: null,
      updated: null,
      found: '2026-03-02T00:00:00Z',
      language: null,
      declared: null,
      image: null,
    }
    // The last of its tries, which come hours later.
    await worker.queue('lede-arrivals', [{ id: 'last', timestamp: new Date(), attempts: 4, body }])
    const state = () =>
      database.prepare("select state, reason from fates where source = 'barred'").first()
    expect(await state()).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('403'),
    })
    const again = { source: 'barred', entry: 'moat' }
    expect((await lede.send('POST', '/desk/again', again)).status).toBe(202)
    await eventually(async () => (await state())?.state === 'waiting')
  })

  it('end what the queue gave up on: a headline where there is a title and a link, else refused', async () => {
    const database = await lede.miniflare.getD1Database('DB')
    await database
      .prepare(
        `insert into fates (source, entry, seen, state, reason) values
           ('buried', 'bare', 1, 'waiting', 'The page was silent.'),
           ('buried', 'titled', 1, 'waiting', 'The page was silent.')`,
      )
      .run()
    const worker = await lede.miniflare.getWorker()
    const bare = {
      version: 2,
      source: 'buried',
      sourceTitle: 'Buried',
      entry: 'bare',
      url: null,
      title: '',
      html: 'Comments',
      isCut: false,
      authors: [],
      tags: [],
      published: '2026-03-01T00:00:00Z',
      updated: null,
      found: '2026-03-02T00:00:00Z',
      language: null,
      declared: null,
      image: null,
    }
    const url = 'http://buried.example.com/mine'
    const titled = { ...bare, entry: 'titled', url, title: 'The old mine is for sale' }
    // What cannot even be given up holds up nothing behind it.
    const broken = { ...titled, entry: 'broken', authors: null }
    const { ackAll, explicitAcks, retryMessages } = await worker.queue(
      'lede-arrivals-dead',
      [broken, bare, titled].map((body, i) => ({
        id: `m${i}`,
        timestamp: new Date(),
        attempts: 1,
        body,
      })),
    )
    expect({ ackAll, explicitAcks, retryMessages }).toEqual({
      ackAll: false,
      explicitAcks: ['m1', 'm2'],
      retryMessages: [{ msgId: 'm0' }],
    })
    const { results } = await database
      .prepare("select entry, state, reason from fates where source = 'buried' order by entry")
      .all()
    expect(results).toMatchObject([
      { entry: 'bare', state: 'refused', reason: 'The page was silent.' },
      { entry: 'titled', state: 'stored', reason: expect.stringContaining('with a link') },
    ])
    const list = (await (await lede.get('/articles?source=buried')).json()) as {
      items: { title: string; url: string; language: string; summary: string; id: string }[]
    }
    expect(list.items).toMatchObject([
      { title: titled.title, url, language: 'en', summary: '', sentences: [] },
    ])
    const { id } = list.items[0]!
    const shown = await (
      await lede.get(`/articles/${id}`, { headers: { accept: 'text/html' } })
    ).text()
    expect(shown).toContain(`href="${url}"`)
    expect(await (await lede.get('/rss.xml?source=buried')).text()).toContain(titled.title)
  })

  it('leaves what the publisher wrote where a message comes twice', async () => {
    const source = 'doubled'
    const body = {
      ...{ version: 2, source, sourceTitle: 'Doubled', entry: 'kiln', title: 'The second kiln' },
      ...{ url: `http://${source}.example.com/kiln`, isCut: false, authors: [], tags: ['clay'] },
      ...{
        html: `<p>${'The potters fired the second kiln before the rain came. '.repeat(40)}</p>`,
      },
      ...{ published: '2026-03-02T00:00:00Z', updated: null, found: '2026-03-02T00:00:00Z' },
      ...{ language: null, declared: null, image: null },
    }
    const worker = await lede.miniflare.getWorker()
    const deliver = () =>
      worker.queue('lede-arrivals', [{ id: 'twice', timestamp: new Date(), attempts: 1, body }])
    const listed = async () =>
      (
        (await (await lede.get(`/articles?source=${source}`)).json()) as {
          items: { id: string; tags: string[] }[]
        }
      ).items
    await deliver()
    const [first] = await listed()
    expect(first).toMatchObject({ tags: ['clay'] })
    const change = await lede.send('PATCH', `/articles/${first!.id}`, { tags: ['kilns'] })
    expect(change.status).toBe(200)
    await deliver()
    expect(await listed()).toMatchObject([{ id: first!.id, tags: ['kilns'] }])
  })

  it('gives a headline its text when asked to read it again', async () => {
    const [source, title] = ['mended', 'The kiln was fired at dusk']
    const link = `http://${source}.example.com/kiln`
    web.sites.set(`${source}.example.com/kiln`, page('no', {}, 403))
    web.sites.set(
      `${source}.example.com/feed`,
      page(
        `<rss version="2.0"><channel><title>Mended</title><item><title>${title}</title><link>${link}</link><guid>kiln</guid></item></channel></rss>`,
        { 'content-type': 'application/rss+xml' },
      ),
    )
    await lede.send('PUT', `/sources/${source}`, { url: `http://${source}.example.com/feed` })
    const database = await lede.miniflare.getD1Database('DB')
    const fate = () =>
      database
        .prepare('select state, reason, slug from fates where source = ?')
        .bind(source)
        .first<{ state: string; reason: string | null; slug: string | null }>()
    await eventually(async () => (await fate())?.reason?.includes('403'))
    const body = {
      ...{ version: 2, source, sourceTitle: 'Mended', entry: 'kiln', url: link, title, html: '' },
      ...{ isCut: false, authors: [], tags: [], published: null, updated: null },
      ...{ found: '2026-03-02T00:00:00Z', language: null, declared: null, image: null },
    }
    const worker = await lede.miniflare.getWorker()
    await worker.queue('lede-arrivals-dead', [
      { id: 'last', timestamp: new Date(), attempts: 1, body },
    ])
    expect(await fate()).toMatchObject({ state: 'stored', reason: expect.any(String) })
    const list = async () =>
      (await (await lede.get(`/articles?source=${source}`)).json()) as {
        items: { id: string; sentences: unknown[] }[]
      }
    const before = await list()
    expect(before.items).toMatchObject([{ sentences: [] }])
    const again = { source, entry: 'kiln' }
    expect((await lede.send('POST', '/desk/again', again)).status).toBe(202)
    await eventually(async () => (await fate())?.reason?.includes('403'))
    await worker.queue('lede-arrivals-dead', [
      { id: 'once more', timestamp: new Date(), attempts: 1, body },
    ])
    // The page still cannot be read: it stays a headline, and no copy of itself.
    expect(await fate()).toMatchObject({ state: 'stored', reason: expect.any(String) })
    web.sites.set(`${source}.example.com/kiln`, page(articlePage('kiln')))
    expect((await lede.send('POST', '/desk/again', again)).status).toBe(202)
    await eventually(async () => {
      const now = await fate()
      return now?.state === 'stored' && now.reason === null
    })
    const after = await list()
    expect(after.items).toHaveLength(1)
    expect(after.items[0]!.sentences).not.toEqual([])
    expect(after.items[0]!.id).toBe(before.items[0]!.id)
    // It is read, so there is nothing to ask for again.
    expect((await lede.send('POST', '/desk/again', again)).status).toBe(404)
  })
})

describe('names', () => {
  it('are one name in each spelling', async () => {
    expect((await put(`${'é'.normalize('NFC')}tude`)).status).toBe(201)
    expect((await put(`${'é'.normalize('NFD')}tude`)).status).toBe(200)
    const spelt = `/articles/${'é'.normalize('NFD')}tude`
    const page = encodeURIComponent(lede.url.origin + new URL(spelt, lede.url).pathname)
    for (const path of [`${spelt}.json`, `/oembed?url=${page}`, '/embed?article=e\u0301tude'])
      expect([path, (await lede.get(path)).status]).toEqual([path, 200])
    expect((await lede.send('PATCH', spelt, { tags: ['studies'] })).status).toBe(200)
    expect(await ids('/articles?tag=studies')).toEqual(['étude'.normalize('NFC')])
    expect((await lede.send('DELETE', spelt)).status).toBe(204)
    await put('spelt', { tags: ['façade'.normalize('NFD')] })
    expect(await ids(`/articles?tag=${encodeURIComponent('façade'.normalize('NFC'))}`)).toEqual([
      'spelt',
    ])
    expect(
      await ids(`/tags/${encodeURIComponent('façade'.normalize('NFD'))}/feed.json`),
    ).toHaveLength(1)
  })

  it.each(['b\u0430nk', 'ca\u03bfp', '\u0441ocoa-news'])(
    'that look like others are refused: %s',
    async (slug) => {
      expect((await put(slug)).status).toBe(400)
    },
  )

  it.each(['банк', 'νέα', 'covid-19-в-мире', '東京タワー', 'कमला'])(
    'of any script are taken: %s',
    async (slug) => {
      expect((await put(slug)).status).toBe(201)
    },
  )

  it('of tags never lead out of the tags', async () => {
    await put('dotted', { tags: ['..', '.'] })
    for (const tag of ['..', '.']) {
      const found = (await (await lede.get(`/feed.json?tag=${tag}`)).json()) as {
        feed_url: string
        items: unknown[]
      }
      expect(new URL(found.feed_url).searchParams.get('tag')).toBe(tag)
      expect(found.items).toHaveLength(1)
    }
  })
})

describe('what nobody knows', () => {
  it.each([
    ['date', 'date_published'],
    ['date_publshed', 'date_published'],
    ['author', 'authors'],
    ['tag', 'tags'],
    ['headline', 'title'],
    ['content_html', 'html'],
    ['frobnicate', undefined],
  ])('is refused as a field: %s', async (field, meant) => {
    const response = await put('unknown', { [field]: 'x' })
    expect(response.status).toBe(400)
    const problem = await problemOf(response)
    expect(problem.nearest).toBe(meant)
    expect(problem.detail).toContain(`“${field}”`)
  })

  it.each([
    [{ authors: [{ name: 'Ada' }, { name: 'Bo', uri: 'https://bo.example/' }] }, 'uri', 'url'],
    [{ authors: [{ name: 'Ada', mail: 'ada@a.example' }] }, 'mail', undefined],
    [{ site: { name: 'Quay', logo: 'https://quay.example/i.png' } }, 'logo', 'icon'],
  ])('is refused within a field: %j', async (body, field, meant) => {
    const response = await put('unknown', body)
    expect(response.status).toBe(400)
    expect(await problemOf(response)).toMatchObject({ field, ...(meant && { nearest: meant }) })
  })

  it('is refused as a field of a source', async () => {
    const response = await lede.send('PUT', '/sources/odd', {
      url: 'http://odd.example.com/',
      lang: 'en',
    })
    expect([response.status, (await problemOf(response)).nearest]).toEqual([400, 'language'])
  })

  it('is named in warnings as a parameter, where it is near to one', async () => {
    await put('warned', { tags: ['warned'] })
    const warnings = async (path: string, init?: RequestInit) =>
      ((await (await lede.get(path, init)).json()) as Summary).warnings
    const text = { method: 'POST', body: TEXT, headers: { 'content-type': 'text/plain' } }
    expect(await warnings('/summary?sentence=2', text)).toEqual([
      expect.stringContaining('sentences'),
    ])
    expect(await warnings('/articles/warned.json?langauge=en&charcters=90')).toEqual([
      expect.stringContaining('characters'),
    ])
    expect(await warnings('/articles?tags=warned')).toEqual([expect.stringContaining('tag?')])
    // Neither does one answer pass for the other.
    expect(await warnings('/articles')).toBeUndefined()
    expect(await warnings('/articles?tags=warned')).toHaveLength(1)
    expect(await warnings('/articles?utm_source=x')).toBeUndefined()
  })

  it.each([
    ['english', 'en'],
    ['français', 'fr'],
    ['Germn', 'de'],
    ['українська', 'uk'],
    ['jp', 'ja'],
    ['cz', 'cs'],
    ['qq', undefined],
  ])('is refused as a language: %s', async (lang, meant) => {
    const response = await lede.get(`/summary?lang=${encodeURIComponent(lang)}`, {
      method: 'POST',
      body: TEXT,
      headers: { 'content-type': 'text/plain' },
    })
    expect(response.status).toBe(400)
    const problem = await problemOf(response)
    expect(problem.nearest).toBe(meant)
    if (meant) expect(problem.detail).toContain(`Did you mean ${meant}?`)
    if (lang === 'qq') expect(problem.detail).toContain('no language has the tag “qq”')
  })

  it.each(['en', 'EN-gb', 'zh_Hant', 'fkv', 'no', 'bo', 'se', 'cv'])(
    'is not a language that exists: %s',
    async (lang) => {
      const response = await lede.get(`/summary?lang=${lang}`, {
        method: 'POST',
        body: TEXT,
        headers: { 'content-type': 'text/plain' },
      })
      expect(response.status).toBe(200)
    },
  )

  it('language is taken as lang is, and both must agree', async () => {
    expect(await (await put('spoken', { language: 'pt-br' })).json()).toMatchObject({
      language: 'pt-BR',
    })
    expect((await put('spoken', { language: 'pt', lang: 'es' })).status).toBe(400)
  })
})

describe('refusals say what to do', () => {
  it('about a token that is wrong, and one that is missing', async () => {
    const ask = (headers: Record<string, string>) =>
      lede.get('/articles/x', { method: 'DELETE', headers })
    const wrong = await ask({ authorization: 'Bearer guess' })
    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect((await problemOf(wrong)).detail).toContain('not valid')
    const missing = await ask({})
    expect(missing.headers.get('www-authenticate')).not.toContain('error')
    expect((await problemOf(missing)).detail).toContain('Authorization')
  })

  it('about publishing that is switched off, here and where it is deployed', async () => {
    const off = await startLede({ variables: { PUBLISH_TOKEN: '' } })
    try {
      const { detail } = await problemOf(await off.send('PUT', '/articles/x', { text: TEXT }))
      expect(detail).toContain('npm start makes one and prints it')
      expect(detail).toContain('wrangler secret put PUBLISH_TOKEN')
    } finally {
      await off.dispose()
    }
  })

  it('about a text that curl sends as a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const form = (body: string) => lede.get('/summary', { method: 'POST', headers, body })
    for (const body of [TEXT, `<p class="a">${TEXT}</p>`, 'title=Only%20a%20title']) {
      const response = await form(body)
      expect(response.status).toBe(400)
      expect((await problemOf(response)).detail).toContain('Content-Type: text/plain')
    }
    expect((await form(`text=${encodeURIComponent(TEXT)}`)).status).toBe(200)
  })
})

describe('GET /embed', () => {
  it('shows any page, and the headlines of any feed', async () => {
    web.sites.set('framed.example.com/a', page(articlePage('windmill')))
    const single = await lede.get('/embed?url=http://framed.example.com/a&sentences=1')
    expect(single.status).toBe(200)
    const html = await single.text()
    expect(html).toContain('windmill reopened after repairs')
    expect(html).toContain('href="http://framed.example.com/a#:~:text=')

    web.sites.set(
      'framed.example.com/feed',
      page(
        '<rss version="2.0"><channel><title>Framed news</title><link>http://framed.example.com/</link><item><title>The framed windmill</title><link>http://framed.example.com/a</link><guid>a</guid></item></channel></rss>',
        { 'content-type': 'application/rss+xml' },
      ),
    )
    const list = await (await lede.get('/embed?source=http://framed.example.com/feed')).text()
    expect(list).toContain('Framed news')
    expect(list).toContain('The framed windmill')
    expect((await lede.get('/embed?url=http://framed.example.com/a&article=x')).status).toBe(400)
    expect((await lede.get('/embed?url=http://framed.example.com/none')).status).toBe(404)
  })
})
