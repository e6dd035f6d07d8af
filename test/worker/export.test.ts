/** `GET /export` and `POST /articles`: what goes out comes back as it was. */

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
let full: Lede
let empty: Lede

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('news.example/harbour', page(articlePage('harbour crane')))
  full = await startLede({ web })
  empty = await startLede({ web })
})
afterAll(async () => {
  await full.dispose()
  await empty.dispose()
  await web.close()
})

const headers = { authorization: `Bearer ${TOKEN}` }
const exported = async (lede: Lede): Promise<string> => {
  const response = await lede.get('/export', { headers })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  expect(response.headers.get('cache-control')).toContain('no-store')
  return response.text()
}
/** The same lines twice are one change, so a connection that was lost is no trouble. */
const post = async (lede: Lede, lines: string): Promise<Response> => {
  const send = () =>
    lede.get('/articles', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-ndjson' },
      body: lines,
    })
  return send().catch(send)
}

const PLACES = ['harbour', 'market hall', 'old mill', 'north tower', 'river bank', 'town library']
const text = (i: number) =>
  `The ${PLACES[i % PLACES.length]} number ${i} was opened again on Monday. It had been closed for ${2 + (i % 9)} years.\n\nAbout ${100 + i} people came to see it. The mayor spoke of ${i} reasons to be glad.`

/** Articles of every kind that a library may hold. */
const article = (i: number) => ({
  slug: `article-${i}`,
  title: `Report number ${i}`,
  ...(i % 3 === 0
    ? { markdown: `## Part ${i}\n\n${text(i)}\n\n> A quoted line ${i}.\n\n- an item` }
    : { text: text(i) }),
  ...(i % 4 === 0 && { date_published: `2025-0${1 + (i % 9)}-11T10:00:00+02:00` }),
  ...(i % 5 === 0 && { date_modified: '2026-03-01T08:00:00Z' }),
  ...(i % 6 === 0 && { language: 'en' }),
  ...(i % 7 === 0 && { full: false }),
  ...(i % 11 === 0 && { front_page: false }),
  ...(i % 8 === 0 && { url: `https://news.example/${i}`, image: `https://news.example/${i}.png` }),
  ...(i % 9 === 0 && { key: `group-${i % 3}`, tags: ['reports', 'Zürich'] }),
  ...(i % 10 === 0 && {
    authors: [{ name: 'Ada Example', url: 'https://news.example/ada' }],
    site: { name: 'News' },
  }),
})

interface Row {
  readonly slug: string
}
const rows = async (lede: Lede) => {
  const database = await lede.miniflare.getD1Database('DB')
  const { results } = await database
    .prepare(
      'select slug, id, key, time, date, updated, hash, text_hash, url, source, also_in, closed, fetched_from, article, analysis from articles order by slug',
    )
    .all<Row>()
  return results
}

describe('a library of 1,000 articles', () => {
  it('comes back into an empty one as it was, ids and dates unchanged', async () => {
    for (let from = 0; from < 999; from += 333) {
      const lines = Array.from({ length: 333 }, (_, i) => JSON.stringify(article(from + i)))
      expect(await (await post(full, lines.join('\n'))).json()).toMatchObject({ failed: 0 })
    }
    expect(
      (await full.send('POST', '/articles', { url: 'https://news.example/harbour' })).status,
    ).toBe(201)
    const lines = await exported(full)
    const list = lines.trimEnd().split('\n')
    expect(list).toHaveLength(1000)

    const taken = await post(empty, lines)
    expect(await taken.json()).toMatchObject({ published: 1000, failed: 0 })
    expect(await rows(empty)).toEqual(await rows(full))
    expect(await exported(empty)).toBe(lines)

    // What readers get is the same too, but for the moment of the change.
    const feed = async (lede: Lede) =>
      (await (await lede.get('/feed.json?limit=50')).text()).replaceAll(lede.url.origin, '')
    expect(await feed(empty)).toBe(await feed(full))
    // Once more changes nothing.
    const again = await post(empty, list.slice(0, 20).join('\n'))
    expect(await again.json()).toMatchObject({ published: 20, failed: 0 })
    expect(await rows(empty)).toEqual(await rows(full))
  })

  it('knows a page that was fetched by its address again', async () => {
    const again = await empty.send('POST', '/articles', { url: 'https://news.example/harbour' })
    expect(again.status).toBe(200)
  })

  it('keeps what came from sources with its sources', async () => {
    const feed = `<rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>
<item><title>Bridge</title><link>https://wire.example/bridge</link><guid>1</guid><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item></channel></rss>`
    web.sites.set('wire.example/feed', page(feed, { 'content-type': 'application/rss+xml' }))
    web.sites.set('wire.example/bridge', page(otherPage('bridge')))
    web.sites.set('courier.example/feed', page(feed, { 'content-type': 'application/rss+xml' }))
    const lineWith = (words: string) =>
      eventually(async () =>
        (await exported(full)).split('\n').find((line) => line.includes(words)),
      )
    await full.send('PUT', '/sources/wire', { url: 'https://wire.example/feed' })
    await lineWith('"source":"wire"')
    await full.send('PUT', '/sources/courier', { url: 'https://courier.example/feed' })
    const found = await lineWith('"also_in":["courier"]')
    expect(JSON.parse(found)).toMatchObject({ full: false, stored: { source: 'wire' } })
    expect(await (await post(empty, found)).json()).toMatchObject({ published: 1 })
    for (const source of ['wire', 'courier']) {
      const listed = await (await empty.get(`/articles?source=${source}`)).json()
      expect(listed).toMatchObject({ items: [{ title: 'Bridge' }] })
    }
    expect((await exported(empty)).trimEnd().split('\n').at(-1)).toBe(found)
  })
})

describe('an export', () => {
  it('is for the publisher alone', async () => {
    const without = await full.get('/export')
    expect(without.status).toBe(401)
    expect((await without.json()) as { detail: string }).toHaveProperty(
      'detail',
      expect.stringContaining('reading whole texts'),
    )
    expect((await full.get('/export', { headers: { authorization: 'Bearer x' } })).status).toBe(401)
  })

  it('goes on after a place', async () => {
    const list = (await exported(full)).trimEnd().split('\n')
    const rest = await full.get('/export?after=990', { headers })
    expect((await rest.text()).trimEnd().split('\n')).toEqual(list.slice(990))
    expect(rest.headers.get('link')).toBeNull()
    expect((await full.get('/export?after=x', { headers })).status).toBe(400)
    expect((await full.get('/export', { method: 'HEAD', headers })).status).toBe(200)
  })

  it('is refused with a line that is not whole', async () => {
    const line = JSON.parse((await exported(full)).split('\n')[0]!) as { stored: object }
    expect((await full.send('POST', '/articles', line)).status).toBe(200)
    const broken: [object, string][] = [
      [{ id: 'x' }, 'stored.id must be urn:uuid:…'],
      [{ paragraphs: [] }, 'stored.paragraphs must not be empty'],
      [{ paragraphs: [{ kind: 'poem', text: 'x' }] }, 'stored.paragraphs.0.kind'],
      [{ date: 'yesterday' }, 'stored.date must be a date of RFC 3339'],
      [{ date: '9999-12-31T23:59:59Z' }, '9999-12-31'],
      [{ source: '../x' }, 'stored.source must be'],
      [{ fetched_from: 'javascript:alert(1)' }, 'stored.fetched_from must be'],
      [{ image: { url: 'javascript:alert(1)' } }, 'stored.image.url must be'],
    ]
    const refusals = [
      [{ ...line, text: 'Another text. It is short.' }, 'stored'],
      ...broken.map(([part, words]) => [{ ...line, stored: { ...line.stored, ...part } }, words]),
    ]
    for (const [body, words] of refusals) {
      const response = await full.send('POST', '/articles', body)
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { detail: expect.stringContaining(String(words)) },
      ])
    }
  })
})
