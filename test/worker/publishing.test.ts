/** Publishing at run time: nothing lost, nothing doubled, nobody else let in. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN, type Web } from './lede.ts'

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

const TEXT =
  'A new ferry crosses the strait since Monday. It carries two hundred cars.\n\nThe crossing takes an hour. Tickets can be bought on board.'

interface Item {
  readonly id: string
  readonly title: string
  readonly date_published: string
}
const items = async (path: string): Promise<Item[]> =>
  ((await (await lede.get(path)).json()) as { items: Item[] }).items
const slugs = async (path: string) => (await items(path)).map(({ id }) => id)

describe('PUT /articles/{slug}', () => {
  it('cleans the names that it is given', async () => {
    const dirt = '\u0000\ud800\ufffe\u202e'
    const sent = { text: TEXT, tags: [`sea${dirt}`], authors: [{ name: `Ida${dirt} Holm` }] }
    const created = await lede.send('PUT', '/articles/dirty', { ...sent, title: `Sea${dirt}` })
    expect(await created.json()).toMatchObject({
      title: 'Sea',
      tags: ['sea'],
      authors: [{ name: 'Ida Holm' }],
    })
    expect(await slugs('/articles?tag=sea')).toEqual(['dirty'])
    const empty = await lede.send('PUT', '/articles/dirty', { text: TEXT, tags: [dirt] })
    expect(empty.status).toBe(400)
    await lede.send('DELETE', '/articles/dirty')
  })

  it('takes null for a field that is not given', async () => {
    const bare = {
      url: null,
      language: null,
      authors: null,
      site: null,
      date_published: null,
      date_modified: null,
      image: null,
      tags: null,
      key: null,
      full: null,
      front_page: null,
      html: null,
    }
    const sent = { text: TEXT, title: 'Nothing known', ...bare }
    const created = await lede.send('PUT', '/articles/unknown', sent)
    expect(created.status).toBe(201)
    expect(await created.json()).toMatchObject({ image: null, site: null, tags: [] })
    const named = { authors: [{ name: 'Ida Holm', url: null }], site: { name: 'Sea', icon: null } }
    const again = await lede.send('PUT', '/articles/unknown', { ...sent, ...named })
    expect(await again.json()).toMatchObject({
      authors: [{ name: 'Ida Holm' }],
      site: { name: 'Sea' },
    })
    for (const wrong of [{ text: null }, { author: null }]) {
      expect((await lede.send('PUT', '/articles/unknown', { ...sent, ...wrong })).status).toBe(400)
    }
    await lede.send('DELETE', '/articles/unknown')
  })

  it('publishes at once to lists, feeds, search, page and JSON', async () => {
    const body = {
      text: TEXT,
      title: 'A ferry for the strait',
      lang: 'en',
      tags: ['ferries'],
      authors: [{ name: 'Ada Example' }],
      date_published: '2026-10-01T10:00:00+02:00',
    }
    const created = await lede.send('PUT', '/articles/ferry', body)
    expect(created.status).toBe(201)
    expect(created.headers.get('location')).toBe(`${lede.url.origin}/articles/ferry`)
    expect(created.headers.get('access-control-allow-origin')).toBeNull()
    expect(await created.json()).toMatchObject({ id: 'ferry', tags: ['ferries'], language: 'en' })

    expect(await slugs('/articles?tag=ferries')).toEqual(['ferry'])
    expect(await slugs('/articles?q=strait%20tickets')).toEqual(['ferry'])
    expect(await (await lede.get('/tags/ferries/rss.xml')).text()).toContain(
      'A ferry for the strait',
    )
    expect(await (await lede.get('/articles/ferry')).text()).toContain('<!doctype html>')
    expect((await lede.get('/articles/ferry.md')).headers.get('content-type')).toContain('markdown')

    const replaced = await lede.send('PUT', '/articles/ferry', {
      ...body,
      title: 'Ferry runs again',
    })
    expect(replaced.status).toBe(200)
    expect(await (await lede.get('/tags/ferries/rss.xml')).text()).toContain('Ferry runs again')
    expect((await items('/articles?tag=ferries')).map(({ title }) => title)).toEqual([
      'Ferry runs again',
    ])
  })

  it('keeps the id in feeds when title and text change', async () => {
    const idOf = async () =>
      ((await (await lede.get('/tags/ids/feed.json')).json()) as { items: Item[] }).items[0]?.id
    await lede.send('PUT', '/articles/identity', { text: TEXT, title: 'One', tags: ['ids'] })
    const before = await idOf()
    await lede.send('PUT', '/articles/identity', {
      text: `${TEXT} More.`,
      title: 'Two',
      tags: ['ids'],
    })
    expect(before).toMatch(/^urn:uuid:/)
    expect(await idOf()).toBe(before)
  })

  it('guards against lost updates', async () => {
    const first = await lede.send('PUT', '/articles/guarded', { text: TEXT, title: 'One' })
    const etag = first.headers.get('etag')!
    const put = (title: string, headers: Record<string, string>) =>
      lede.send('PUT', '/articles/guarded', { text: TEXT, title }, headers)
    expect((await put('X', { 'if-none-match': '*' })).status).toBe(412)
    expect((await put('Two', { 'if-match': etag })).status).toBe(200)
    expect((await put('Three', { 'if-match': etag })).status).toBe(412)
    const now = (await lede.get('/articles/guarded.json')).headers.get('etag')!
    expect((await put('Three', { 'if-match': now })).status).toBe(200)
    expect(
      (await lede.send('PUT', '/articles/unborn', { text: TEXT }, { 'if-match': '*' })).status,
    ).toBe(412)
  })

  it('does a repeated request once, by its Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'once' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        lede.send('POST', '/articles', { text: TEXT, title: 'Only once', tags: ['once'] }, headers),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await slugs('/articles?tag=once')).toHaveLength(1)
    const other = await lede.send('POST', '/articles', { text: TEXT, title: 'Other' }, headers)
    expect(other.status).toBe(409)
  })

  it('does a repeated deletion once, by its Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'removed' }
    const put = () => lede.send('PUT', '/articles/removed', { text: TEXT })
    const remove = (key = headers) => lede.send('DELETE', '/articles/removed', undefined, key)
    await put()
    const answers = await Promise.all(Array.from({ length: 10 }, () => remove()))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(204))
    expect((await remove()).status).toBe(204)
    expect((await remove({ 'idempotency-key': 'another' })).status).toBe(404)
    // It is not done again to what came later.
    await put()
    expect((await remove()).status).toBe(204)
    expect((await lede.get('/articles/removed.json')).status).toBe(200)
    expect((await lede.send('DELETE', '/articles/other', undefined, headers)).status).toBe(409)
    await remove({ 'idempotency-key': 'third' })
  })

  it.each([
    ['slug', '/articles/a--b', { text: TEXT }],
    ['title', '/articles/bad', { text: TEXT, title: 7 }],
    ['tags', '/articles/bad', { text: TEXT, tags: 'x' }],
    ['authors', '/articles/bad', { text: TEXT, authors: ['Ada'] }],
    ['date_published', '/articles/bad', { text: TEXT, date_published: 'yesterday' }],
    ['image', '/articles/bad', { text: TEXT, image: 'javascript:alert(1)' }],
    ['text', '/articles/bad', { title: 'No text' }],
  ])('names the field that is wrong: %s', async (field, path, body) => {
    const response = await lede.send('PUT', path, body)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain(field)
  })

  it.each([
    ['none', undefined],
    ['wrong', 'Bearer wrong'],
    ['a prefix', `Bearer ${TOKEN.slice(0, -1)}`],
    ['undefined', 'Bearer undefined'],
    ['Basic', `Basic ${btoa(`a:${TOKEN}`)}`],
  ])('lets nobody in with token: %s', async (_, authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
    const response = await lede.get('/articles/ferry', { method: 'DELETE', headers })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    expect((await lede.get('/articles/ferry.json')).status).toBe(200)
  })
})

describe('POST /articles', () => {
  it('fetches, extracts and publishes an address, and the same address once', async () => {
    web.sites.set('news.example.com/canal', page(articlePage('canal')))
    const first = await lede.send('POST', '/articles', { url: 'http://news.example.com/canal' })
    expect(first.status).toBe(201)
    const { id, title } = (await first.json()) as Item
    expect(title).toBe('canal reopened after repairs')
    expect(first.headers.get('location')).toBe(`${lede.url.origin}/articles/${id}`)
    const second = await lede.send('POST', '/articles', { url: 'http://news.example.com/canal' })
    expect(second.status).toBe(200)
    expect(await slugs('/articles?q=canal')).toEqual([id])
  })

  it.each([404, 410, 403])('answers as it describes where the page is %i', async (status) => {
    web.sites.set(`news.example.com/lost-${status}`, (_, response) =>
      response.writeHead(status).end(),
    )
    const url = `http://news.example.com/lost-${status}`
    const sent = await lede.send('POST', '/articles', { url })
    expect(sent.status).toBe(status === 403 ? 424 : status)
  })

  it('takes many at once and answers for each', async () => {
    const lines = [
      JSON.stringify({ slug: 'many-1', title: 'Many 1', text: TEXT, tags: ['many'] }),
      '{"slug":"many-2"',
      '',
      JSON.stringify({ slug: 'many-3', title: 'Many 3', text: `${TEXT} Three.`, tags: ['many'] }),
    ]
    const response = await lede.get('/articles', {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      published: 2,
      failed: 1,
      results: [
        { line: 1, status: 201, slug: 'many-1' },
        { line: 2, status: 400, problem: 'bad-body' },
        { line: 4, status: 201, slug: 'many-3' },
      ],
    })
    expect((await slugs('/articles?tag=many')).sort()).toEqual(['many-1', 'many-3'])
  })
})

it('refuses a line of a batch that is not UTF-8, and stores the others', async () => {
  const line = (slug: string, letter: string) =>
    JSON.stringify({ slug, title: slug, text: `A caf${letter} opened on Monday. It is small.` })
  const response = await lede.get('/articles', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' },
    // Each letter as one byte, as windows-1252 has it.
    body: Buffer.from(`\r\n${line('latin', 'é')}\r\n${line('ascii', 'e')}\r\n`, 'latin1'),
  })
  expect(await response.json()).toMatchObject({
    results: [
      { line: 2, status: 400, detail: expect.stringContaining('UTF-8') },
      { line: 3, status: 201, slug: 'ascii' },
    ],
  })
})

describe('DELETE /articles/{slug}', () => {
  it('takes an article out of everything', async () => {
    await lede.send('PUT', '/articles/gone', { text: TEXT, title: 'Gone soon', tags: ['gone'] })
    expect((await lede.send('DELETE', '/articles/gone')).status).toBe(204)
    expect((await lede.get('/articles/gone')).status).toBe(404)
    expect(await slugs('/articles?tag=gone')).toEqual([])
    expect(await (await lede.get('/tags/gone/rss.xml')).text()).not.toContain('Gone soon')
    expect((await lede.send('DELETE', '/articles/gone')).status).toBe(404)
  })

  it('leaves the files of articles/ alone', async () => {
    const [bundled] = await slugs('/articles?limit=100').then((all) =>
      all.filter((slug) => slug.includes('.')),
    )
    expect(bundled).toBeDefined()
    expect((await lede.send('DELETE', `/articles/${bundled}`)).status).toBe(409)
    expect((await lede.send('PUT', `/articles/${bundled}`, { text: TEXT })).status).toBe(409)
  })
})

describe('GET /articles', () => {
  it('pages by a cursor that stays right while articles are added', async () => {
    for (const day of [1, 2, 3, 4, 5]) {
      await lede.send('PUT', `/articles/paged-${day}`, {
        text: TEXT,
        title: `Day ${day}`,
        tags: ['paged'],
        date_published: `2026-05-0${day}`,
      })
    }
    const first = (await (await lede.get('/articles?tag=paged&limit=2')).json()) as {
      items: Item[]
      next: string
    }
    expect(first.items.map(({ id }) => id)).toEqual(['paged-5', 'paged-4'])
    await lede.send('PUT', '/articles/paged-6', {
      text: TEXT,
      tags: ['paged'],
      date_published: '2026-05-06',
    })
    expect(await slugs(`/articles?tag=paged&limit=2&cursor=${first.next}`)).toEqual([
      'paged-3',
      'paged-2',
    ])
    expect((await lede.get('/articles?cursor=nonsense')).status).toBe(400)
  })
})

describe('without a token', () => {
  it('says that publishing is off and how to switch it on', async () => {
    const closed = await startLede({ variables: { PUBLISH_TOKEN: '' } })
    try {
      const response = await closed.send('PUT', '/articles/a', { text: TEXT })
      expect(response.status).toBe(403)
      expect(((await response.json()) as { detail: string }).detail).toContain('PUBLISH_TOKEN')
    } finally {
      await closed.dispose()
    }
  })
})
