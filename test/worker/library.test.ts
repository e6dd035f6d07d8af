/** Lists, articles and embeds of the library as the HTTP contract has them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lede, startLede, TOKEN } from './lede.ts'

let lede: Lede
let limited: Lede

beforeAll(async () => {
  lede = await startLede()
  limited = await startLede({ variables: { RATE_LIMIT: '3' } })
})
afterAll(async () => {
  await lede.dispose()
  await limited.dispose()
})

const ARTICLE = '/articles/gravitational-waves.en'
const status = (response: Response) => response.headers.get('cache-status')

describe('the cache', () => {
  it('tells of lists, articles, pages and embeds where they came from', async () => {
    for (const path of [
      '/articles?limit=7',
      `${ARTICLE}.json?sentences=7`,
      '/',
      '/embed?count=7',
    ]) {
      expect([path, status(await lede.get(path))]).toEqual([path, 'lede; fwd=miss; stored'])
      expect([path, status(await lede.get(path))]).toEqual([path, 'lede; hit'])
    }
  })

  it('says that nothing is stored of what a bearer of the token is shown', async () => {
    expect(status(await lede.send('GET', `${ARTICLE}.json?sentences=6`))).toBe('lede; fwd=miss')
  })

  it('knows data by the parameters that mean something, and by all of those', async () => {
    for (const path of [`${ARTICLE}.json?sentences=5`, '/articles?limit=5', '/atom.xml?limit=5']) {
      const first = await lede.get(path)
      const again = await lede.get(`${path}&utm_source=a`)
      expect([path, status(again)]).toEqual([path, 'lede; hit'])
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    }
    const longer = await lede.get(`${ARTICLE}.json?sentences=4&utm_source=a`)
    expect(((await longer.json()) as { sentences: unknown[] }).sentences).toHaveLength(4)
  })

  it('never gives a page in one language for a page in another', async () => {
    const init = { headers: { accept: 'text/html' } }
    expect(await (await lede.get(ARTICLE, init)).text()).toContain('<html lang="en"')
    expect(await (await lede.get(`${ARTICLE}?ui=ar`, init)).text()).toContain('<html lang="ar"')
    expect(await (await lede.get(ARTICLE, init)).text()).toContain('<html lang="en"')
  })
})

it('counts the language that a reader chose among the reader’s own', async () => {
  const init = { headers: { accept: 'text/html', 'accept-language': 'en' } }
  const ownOf = async (path: string) =>
    /aria-labelledby="own">(.*?)<\/section>/s.exec(await (await lede.get(path, init)).text())?.[1]
  expect(await ownOf('/?ui=ja')).toContain('<article lang="ja"')
  expect(await ownOf('/')).not.toContain('<article lang="ja"')
  expect(await (await lede.get('/today?ui=de', init)).text()).toContain('<div lang="de"')
})

describe('filters', () => {
  const slugsOf = async (path: string): Promise<string[]> => {
    const { items } = (await (await lede.get(path)).json()) as { items: { id: string }[] }
    return items.map(({ id }) => id)
  }

  it('leave out what holds a word, in lists and in feeds whose address says so', async () => {
    const all = await slugsOf('/articles?limit=100&lang=en')
    const without = await slugsOf('/articles?limit=100&lang=en&exclude=Einstein')
    expect(all).toContain('gravitational-waves.en')
    expect(without).toEqual(all.filter((slug) => slug !== 'gravitational-waves.en'))
    const feed = await (await lede.get('/en/feed.json?exclude=Einstein&limit=100')).text()
    expect(feed).not.toContain('gravitational-waves.en')
    expect((JSON.parse(feed) as { feed_url: string }).feed_url).toContain('exclude=Einstein')
  })

  it('give the number of articles that pass them, or none', async () => {
    const lines = Array.from({ length: 13 }, (_, i) =>
      JSON.stringify({
        slug: `counted-${i}`,
        text: `Gate ${i} was opened. ${i === 0 ? 'A zebra' : 'A horse'} went through it.`,
        tags: ['counted'],
        date_published: '2020-02-01T00:00:00Z',
      }),
    )
    await lede.get('/articles', {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    const init = { headers: { accept: 'text/html' } }
    const page = async (path: string) => (await lede.get(path, init)).text()
    expect(await page('/?tag=counted')).toContain('13 articles')
    expect(await page('/?tag=counted&exclude=zebra')).not.toContain('13 articles')
    expect(await page('/?tag=counted&since=2019-01-01')).not.toContain('13 articles')
  })

  it('begin at a moment, and say what one is', async () => {
    const { items } = (await (await lede.get('/articles?limit=3')).json()) as {
      items: { date_published: string }[]
    }
    const since = items[1]!.date_published
    expect(await slugsOf(`/articles?limit=100&since=${encodeURIComponent(since)}`)).toHaveLength(2)
    const refused = await lede.get('/articles?since=yesterday')
    expect(refused.status).toBe(400)
    expect(((await refused.json()) as { detail: string }).detail).toContain('2026-03-01')
  })
})

describe('lang', () => {
  it('overrides the language of an article, within the limit of what costs work', async () => {
    const read = async (lang: string) => limited.get(`${ARTICLE}.json?lang=${lang}`)
    expect(await (await read('nl')).json()).toMatchObject({ language: 'nl' })
    expect(await (await read('en')).json()).toMatchObject({ language: 'en' })
    const statuses = []
    for (const lang of ['de', 'fr', 'es', 'it']) statuses.push((await read(lang)).status)
    expect(statuses).toEqual([200, 200, 429, 429])
    expect((await read('nl')).status).toBe(200)
  })

  it('is canonical in the builder, and refused where it is no language', async () => {
    const html = await (await lede.get('/embed/builder?lang=ZH_hans')).text()
    expect(html).toContain('<option value="zh-Hans" selected>')
    expect((await lede.get('/embed/builder?lang=!!')).status).toBe(400)
  })
})

describe('publishing', () => {
  const text = 'The bridge was opened on Monday. It is the longest in the country.'

  it('stores nothing when an option of the answer is bad', async () => {
    const put = await lede.send('PUT', '/articles/bad-option?sentences=99', { text })
    expect(put.status).toBe(400)
    expect((await lede.get('/articles/bad-option.json')).status).toBe(404)
    const post = await lede.send('POST', '/articles?sentences=99', { slug: 'bad-option', text })
    expect(post.status).toBe(400)
    expect((await lede.get('/articles/bad-option.json')).status).toBe(404)
  })

  it('takes the language from the query, as POST /summary does', async () => {
    const put = await lede.get('/articles/bridge?lang=nl', {
      method: 'PUT',
      headers: { 'content-type': 'text/plain', authorization: `Bearer ${TOKEN}` },
      body: text,
    })
    expect(await put.json()).toMatchObject({ id: 'bridge', language: 'nl' })
    const post = await lede.send('POST', '/articles?lang=nl', { slug: 'bridge-2', text })
    expect(await post.json()).toMatchObject({ id: 'bridge-2', language: 'nl' })
  })

  it('names the field that is missing, and the parameter that is wrong', async () => {
    const nameless = await lede.send('PUT', '/articles/nameless', { text, authors: [{}] })
    expect(await nameless.json()).toMatchObject({
      field: 'authors.0.name',
      detail: 'authors.0.name is missing.',
    })
    const source = await lede.send('PUT', '/sources/a', {})
    expect(await source.json()).toMatchObject({ field: 'url', detail: 'url is missing.' })
    const named = await lede.send('PUT', '/sources/A%20b', { url: 'https://example.com/feed' })
    expect(await named.json()).toMatchObject({ parameter: 'name' })
  })
})
