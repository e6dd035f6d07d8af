/** `PATCH /articles/{slug}`: a part of an article changes, and all else stays; the front page too. */

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
  web.sites.set('news.example/crane', page(articlePage('crane')))
  web.sites.set('news.example/dock', page(articlePage('dock')))
  lede = await startLede({ web })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const MARKDOWN =
  '## The works\n\nThe lock was opened on Monday. It had been closed for two years.\n\n> Nobody believed it any more.\n\n- one gate\n- two pumps'

const change = (slug: string, body: unknown, headers: Record<string, string> = {}) =>
  lede.send('PATCH', `/articles/${slug}`, body, {
    'content-type': 'application/merge-patch+json',
    ...headers,
  })
const read = async (slug: string) =>
  (await (await lede.send('GET', `/articles/${slug}.json?include=content_text`)).json()) as Record<
    string,
    unknown
  >

describe('PATCH /articles/{slug}', () => {
  it('changes what it names, takes away what is null, and leaves the rest', async () => {
    await lede.send('PUT', '/articles/lock', {
      markdown: MARKDOWN,
      title: 'The lock',
      tags: ['canals'],
      authors: [{ name: 'Ada Example' }],
      site: { name: 'Canal News' },
      date_published: '2026-03-01T08:00:00Z',
    })
    const before = await read('lock')
    const id = async () =>
      (
        (await (await lede.get('/feed.json')).json()) as { items: { id: string; url: string }[] }
      ).items.find(({ url }) => url.endsWith('/lock'))?.id
    const ownId = await id()
    const changed = await change('lock', { title: 'The lock is open', site: null })
    expect(changed.status).toBe(200)
    const after = await read('lock')
    expect(after).toEqual({ ...before, title: 'The lock is open', site: null, ...figures(after) })
    expect(after.content_text).toContain('The works')
    expect(await id()).toBe(ownId)
  })

  it('takes another text, and analyses it', async () => {
    const { content_text: old } = await read('lock')
    await change('lock', { text: 'The lock is shut again. A gate broke on Tuesday.' })
    const after = await read('lock')
    expect(after.content_text).not.toBe(old)
    expect(after).toMatchObject({
      title: 'The lock is open',
      authors: [{ name: 'Ada Example' }],
      date_published: '2026-03-01T08:00:00Z',
      statistics: { sentences: 2 },
    })
  })

  it('does not open the text of somebody else', async () => {
    const { id } = (await (
      await lede.send('POST', '/articles', { url: 'https://news.example/crane', tags: ['harbour'] })
    ).json()) as { id: string }
    expect(await read(id)).toMatchObject({ tags: ['harbour'] })
    await change(id, { title: 'A crane' })
    const open = () => lede.get(`/articles/${id}.json?include=content_text`)
    expect((await open()).status).toBe(401)
    // It is known by the address it was read at, as before.
    const again = await lede.send('POST', '/articles', { url: 'https://news.example/crane' })
    expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([200, id])
    await change(id, { full: true })
    expect((await open()).status).toBe(200)
  })

  it('leaves it to a source whether its articles are open', async () => {
    const feed = `<rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link>
<item><title>Mill</title><link>https://wire.example/mill</link><guid>1</guid></item></channel></rss>`
    web.sites.set('wire.example/feed', page(feed, { 'content-type': 'application/rss+xml' }))
    web.sites.set('wire.example/mill', page(otherPage('mill')))
    const follow = (full: boolean) =>
      lede.send('PUT', '/sources/wire', { url: 'https://wire.example/feed', full })
    await follow(true)
    const slug = await eventually(async () => {
      const { items } = (await (await lede.get('/articles?source=wire')).json()) as {
        items: { id: string }[]
      }
      return items[0]?.id
    })
    const open = async () => (await lede.get(`/articles/${slug}.json?include=content_text`)).status
    expect(await open()).toBe(200)
    expect((await change(slug, { tags: ['mills'] })).status).toBe(200)
    await follow(false)
    expect(await open()).toBe(401)
  })

  it('keeps to preconditions and keys, and does the same request once', async () => {
    expect((await change('lock', { title: 'x' }, { 'if-match': '"nosuch"' })).status).toBe(412)
    const headers = { 'idempotency-key': 'change-1' }
    const first = await change('lock', { title: 'Once' }, headers)
    await change('lock', { title: 'Twice' })
    expect([first.status, (await change('lock', { title: 'Once' }, headers)).status]).toEqual([
      200, 200,
    ])
    expect(await read('lock')).toMatchObject({ title: 'Twice' })
  })

  it.each([
    ['nosuch', { title: 'x' }, 404, 'nosuch'],
    ['lock', { titel: 'x' }, 400, 'title'],
    ['lock', { slug: 'other' }, 400, 'slug'],
    ['lock', { tags: 'x' }, 400, 'tags'],
    ['lock', { text: 'One. Two.', markdown: 'One. Two.' }, 400, 'exactly one'],
    ['lock', { front_page: null }, 400, 'front_page'],
    ['lock', { title: null }, 400, 'title'],
    ['lock', { text: null }, 400, 'text'],
    ['lock', { hidden: true }, 400, 'front_page'],
  ])('of %s with %j is %i', async (slug, body, status, words) => {
    const response = await change(slug, body)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { detail: string }).detail).toContain(words)
  })

  it('takes JSON alone, and leaves bundled articles to their files', async () => {
    expect((await change('lock', {}, { 'content-type': 'text/plain' })).status).toBe(415)
    const { items } = (await (await lede.get('/articles?lang=en&q=Einstein')).json()) as {
      items: { id: string }[]
    }
    expect((await change(items[0]!.id, { front_page: false })).status).toBe(409)
  })
})

/** What an analysis gives: another title weighs sentences otherwise. */
const figures = ({ sentences, summary, keywords, statistics }: Record<string, unknown>) => ({
  sentences,
  summary,
  keywords,
  statistics,
})

describe('an article that is kept off the front page', () => {
  const onFront = async (slug: string) =>
    (await (await lede.get('/')).text()).includes(`/articles/${slug}"`)
  const found = async (path: string, slug: string) =>
    (await (await lede.get(path)).text()).includes(`/articles/${slug}`)

  it('is gone from it, and found everywhere else', async () => {
    await lede.send('PUT', '/articles/notice', {
      title: 'A notice of the board',
      text: 'The office is closed on Friday. It opens again on Monday.',
      tags: ['notices'],
    })
    expect(await onFront('notice')).toBe(true)
    expect(await (await change('notice', { front_page: false })).json()).toMatchObject({
      front_page: false,
    })
    expect(await onFront('notice')).toBe(false)
    for (const path of ['/?tag=notices', '/?q=board', '/articles', '/feed.json', '/sitemap.xml'])
      expect([path, await found(path, 'notice')]).toEqual([path, true])
    expect((await lede.get('/articles/notice')).status).toBe(200)
  })

  it('stays off it when it is published again, until something else is said', async () => {
    const body = { title: 'A notice', text: 'The office is closed on Monday too. It is a holiday.' }
    await lede.send('PUT', '/articles/notice', body)
    expect(await onFront('notice')).toBe(false)
    await lede.send('PUT', '/articles/notice', { ...body, front_page: true })
    expect(await onFront('notice')).toBe(true)
    expect(await read('notice')).not.toHaveProperty('front_page')
    await change('notice', { front_page: false })
    await change('notice', { front_page: true })
    expect(await onFront('notice')).toBe(true)
  })

  it('may be so from the beginning, however it is published', async () => {
    await lede.send('POST', '/articles', {
      slug: 'quiet',
      text: 'The lamp was mended on Sunday. Nobody saw it.',
      front_page: false,
    })
    await lede.get('/articles/silent', {
      method: 'PUT',
      headers: { authorization: 'Bearer a-token-for-tests', 'content-type': 'text/markdown' },
      body: '---\ntitle: Silent\nfront_page: false\n---\nThe bell was taken down. It will be cast anew.',
    })
    const { id } = (await (
      await lede.send('POST', '/articles', { url: 'https://news.example/dock', front_page: false })
    ).json()) as { id: string }
    for (const slug of ['quiet', 'silent', id]) {
      expect([slug, await onFront(slug), (await read(slug)).front_page]).toEqual([
        slug,
        false,
        false,
      ])
    }
    // The pages behind it leave it out too.
    const { items } = (await (await lede.get('/articles?limit=100')).json()) as {
      items: { id: string }[]
    }
    expect(items.map((item) => item.id)).toEqual(expect.arrayContaining(['quiet', 'silent', id]))
  })
})
