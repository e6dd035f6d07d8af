/** What is whose: texts, addresses, hosts and answers that belong to somebody else. */

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
let lede: Lede
let listed: Lede

beforeAll(async () => {
  web = await startWeb()
  lede = await startLede({ web })
  listed = await startLede({
    web,
    variables: { FETCH_POLICY: 'listed', FETCH_HOSTS: 'ours.example.com' },
  })
})
afterAll(async () => {
  await lede.dispose()
  await listed.dispose()
  await web.close()
})

const BEARER = { headers: { authorization: `Bearer ${TOKEN}` } }
const byUrl = (address: string, more = '') => `/summary?url=${encodeURIComponent(address)}${more}`
const jsonOf = async (response: Response) => (await response.json()) as Record<string, unknown>

const SENTENCES = Array.from(
  { length: 24 },
  (_, i) =>
    `On day ${i + 1} of the voyage the crew of the ${['brig', 'sloop', 'ketch', 'yawl'][i % 4]} counted ${i * 7 + 11} crates in hold number ${i + 3}.`,
)
/** A page of 24 sentences in eight paragraphs. */
function voyage(name: string, { head = '', attribute = '' } = {}): string {
  const paragraphs = Array.from({ length: 8 }, (_, i) => {
    const text = SENTENCES.slice(i * 3, i * 3 + 3).join(' ')
    return `<p>${text.replaceAll('voyage', name)}</p>`
  })
  return `<!doctype html><html lang="en"><head><title>The ${name}</title>${head}</head><body><article${attribute}><h1>The ${name}</h1>${paragraphs.join('\n')}</article></body></html>`
}
/** How many of a voyage's sentences stand in an answer. */
const shown = (body: string, name: string): number =>
  SENTENCES.filter((sentence) => body.includes(sentence.replaceAll('voyage', name))).length

const rss = (links: readonly string[]) =>
  `<rss version="2.0"><channel><title>A feed</title><link>http://feeds.example.com/</link>${links
    .map((link) => `<item><title>An entry</title><link>${link}</link><guid>${link}</guid></item>`)
    .join('')}</channel></rss>`
const RSS = { 'content-type': 'application/rss+xml' }

/** Follows a feed of one page and waits until it is there; the article's slug. */
async function follow(name: string, body: string, more: object = {}): Promise<string> {
  web.sites.set(`${name}.example.com/page`, page(body))
  web.sites.set(`${name}.example.com/feed`, page(rss([`http://${name}.example.com/page`]), RSS))
  const url = `http://${name}.example.com/feed`
  expect((await lede.send('PUT', `/sources/${name}`, { url, ...more })).status).toBe(201)
  return eventually(async () => {
    const { items } = (await jsonOf(await lede.get(`/articles?source=${name}`))) as {
      items: { id: string }[]
    }
    return items[0]?.id
  })
}

describe('of a page by URL', () => {
  beforeAll(() => web.sites.set('log.example.com/brig', page(voyage('passage'))))

  it.each([
    ['sentences=20', 12],
    ['ratio=1', 12],
    ['characters=5000', 12],
    ['seconds=600', 12],
    ['words=1000', 12],
    ['ratio=1&query=crates%20yawl', 12],
    ['include=all_sentences', 3],
    ['include=all_sentences&ratio=1', 12],
    ['ratio=1&format=text', 12],
    ['ratio=1&format=markdown', 12],
    ['ratio=1&format=html', 12],
    ['sentences=1&format=html', 12],
  ])('%s shows a stranger at most half', async (query, most) => {
    const response = await lede.get(byUrl('http://log.example.com/brig', `&${query}`))
    expect(response.status).toBe(200)
    const body = (await response.text()).replaceAll('\\', '')
    expect(shown(body, 'passage')).toBeLessThanOrEqual(most)
    expect(shown(body, 'passage')).toBeGreaterThan(0)
  })

  it('all_sentences gives a stranger places and scores, and the publisher texts', async () => {
    const path = byUrl('http://log.example.com/brig', '&include=all_sentences')
    const { all_sentences: places } = await jsonOf(await lede.get(path))
    expect(places).toHaveLength(24)
    expect(Object.keys((places as object[])[0]!).sort()).toEqual(
      ['end', 'index', 'paragraph', 'score', 'start'].sort(),
    )
    expect(shown(await (await lede.get(path, BEARER)).text(), 'passage')).toBe(24)
  })

  it.each([
    ['nosnippet', '<meta name="robots" content="noarchive, nosnippet">', {}],
    ['no characters', '<meta name="Robots" content="MAX-SNIPPET:0">', {}],
    ['a header', '', { 'x-robots-tag': 'nosnippet' }],
    ['a header for us', '', { 'x-robots-tag': 'otherbot: noindex, lede: nosnippet' }],
  ])('nothing is quoted that asks for it by %s', async (name, head, headers) => {
    const path = `quiet.example.com/${encodeURIComponent(name)}`
    web.sites.set(path, page(voyage('retreat', { head }), headers as Record<string, string>))
    const response = await lede.get(byUrl(`http://${path}`, '&ratio=1'))
    expect(response.status).toBe(200)
    const body = await response.text()
    expect(shown(body, 'retreat')).toBe(0)
    expect(JSON.parse(body)).toMatchObject({
      title: 'The retreat',
      sentences: [],
      warnings: [expect.stringContaining('not to be quoted')],
    })
    const card = `${lede.url.origin}/http://${path}`
    const oembed = await lede.get(`/oembed?url=${encodeURIComponent(card)}`)
    expect([oembed.status, shown(await oembed.text(), 'retreat')]).toEqual([200, 0])
    const html = await lede.get(byUrl(`http://${path}`, '&format=html'))
    expect(html.status).toBe(200)
    expect(await html.text()).toContain('This page asks not to be quoted.')
  })

  it.each([
    ['googlebot: nosnippet'],
    ['max-snippet:-1, max-image-preview:none'],
    ['unavailable_after: 25 Jun 2040 15:00:00 PST'],
  ])('%s is not for us, or no bound', async (rule) => {
    const path = `free.example.com/${rule.length}`
    web.sites.set(path, page(voyage('arrival'), { 'x-robots-tag': rule }))
    const response = await lede.get(byUrl(`http://${path}`, '&ratio=1'))
    expect(shown(await response.text(), 'arrival')).toBe(12)
  })

  it('max-snippet bounds what is quoted, in whole sentences', async () => {
    const head = '<meta name="robots" content="max-snippet:200">'
    web.sites.set('bound.example.com/a', page(voyage('crossing', { head })))
    const { summary, sentences } = await jsonOf(
      await lede.get(byUrl('http://bound.example.com/a', '&sentences=9')),
    )
    expect((summary as string).length).toBeLessThanOrEqual(200)
    expect((sentences as unknown[]).length).toBeGreaterThan(0)
  })

  it('data-nosnippet is left out, and with all of it the whole', async () => {
    const [before, after] = voyage('return').split('<p>On day 4 ')
    const marked = `${before}<div data-nosnippet><p>On day 4 ${after!.replace('</p>', '</p></div>')}`
    web.sites.set('marked.example.com/part', page(marked))
    const part = await lede.get(byUrl('http://marked.example.com/part', '&ratio=1'), BEARER)
    const text = await part.text()
    expect(shown(text, 'return')).toBe(21)
    expect(text).not.toContain('On day 5 ')
    const all = voyage('escape', { attribute: ' data-nosnippet' })
    web.sites.set('marked.example.com/all', page(all))
    const whole = await lede.get(byUrl('http://marked.example.com/all', '&ratio=1'))
    expect(whole.status).toBe(200)
    expect(shown(await whole.text(), 'escape')).toBe(0)
  })
})

describe('of a followed article', () => {
  let slug = ''
  const name = 'followed'
  beforeAll(async () => {
    slug = await follow(name, voyage(name))
  })

  it.each([
    '/articles/SLUG.json?ratio=1&include=all_sentences',
    '/articles/SLUG.txt?ratio=1',
    '/articles/SLUG?format=html',
    '/articles/SLUG?format=html&ratio=1',
    `/articles?source=${name}&include=content_text,all_sentences&ratio=1`,
    `/atom.xml?source=${name}&content=full&ratio=1`,
    `/rss.xml?source=${name}&content=full`,
    `/feed.json?source=${name}&content=full&sentences=20`,
    '/embed?article=SLUG&sentences=20',
    `/feed?source=http://${name}.example.com/feed&ratio=1`,
  ])('a stranger gets half at most of %s', async (path) => {
    const response = await lede.get(path.replace('SLUG', slug))
    expect(response.status).toBe(200)
    const count = shown(await response.text(), name)
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(12)
  })

  it('a stranger gets nothing of the whole text where it is asked for by name', async () => {
    const response = await lede.get(`/articles/${slug}.json?include=content_text`)
    expect([response.status, shown(await response.text(), name)]).toEqual([401, 0])
  })

  it('the publisher gets all', async () => {
    for (const path of [
      `/articles/${slug}.json?include=content_text`,
      `/articles/${slug}?format=html`,
      `/articles?source=${name}&include=content_text`,
      `/atom.xml?source=${name}&content=full`,
    ]) {
      const response = await lede.get(path, BEARER)
      expect([path, shown(await response.text(), name)]).toEqual([path, 24])
      expect(response.headers.get('cache-control')).toBe('private, no-store')
      // Nothing of it is left for others.
      expect(shown(await (await lede.get(path)).text(), name)).toBeLessThanOrEqual(12)
    }
  })

  it('everybody gets all once the source says that it is free, and not after', async () => {
    const path = `/articles/${slug}.json?include=content_text`
    const url = `http://${name}.example.com/feed`
    const opened = await lede.send('PUT', `/sources/${name}`, { url, full: true })
    expect(await jsonOf(opened)).toMatchObject({ full: true })
    await eventually(async () => shown(await (await lede.get(path)).text(), name) === 24)
    expect(shown(await (await lede.get(`/articles/${slug}?format=html`)).text(), name)).toBe(24)
    await lede.send('PUT', `/sources/${name}`, { url })
    await eventually(async () => (await lede.get(path)).status === 401)
  })
})

describe('of a published article', () => {
  it('a text that was given is free, unless it says that it is not', async () => {
    const text = SENTENCES.join('\n\n')
    for (const [slug, full, status] of [
      ['given', undefined, 200],
      ['given-free', true, 200],
      ['given-closed', false, 401],
    ] as const) {
      await lede.send('PUT', `/articles/${slug}`, { title: slug, text, full })
      const response = await lede.get(`/articles/${slug}.json?include=content_text`)
      expect([slug, response.status]).toEqual([slug, status])
    }
  })

  it('a page that was fetched is not, unless it is declared free', async () => {
    for (const [name, full, status] of [
      ['posted', undefined, 401],
      ['posted-free', true, 200],
    ] as const) {
      web.sites.set(`${name}.example.com/a`, page(voyage(name)))
      const url = `http://${name}.example.com/a`
      const { id } = await jsonOf(await lede.send('POST', '/articles', { url, full }))
      const response = await lede.get(`/articles/${id}.json?include=content_text`)
      expect([name, response.status]).toEqual([name, status])
    }
  })
})

describe('an address', () => {
  const claiming = (of: string, topic: string) =>
    articlePage(topic).replace('</title>', `</title><link rel="canonical" href="${of}">`)

  it.each([
    ['ada.example-blogs.net', 'bob.example-blogs.net', false],
    ['ada.blogs.co.uk', 'bob.blogs.co.uk', false],
    ['10.shop.example.com', 'shop.example.com', false],
    ['8.8.8.8', '9.8.8.8', false],
    ['paper.example.com', 'www.paper.example.com', true],
    ['www.paper.example.com', 'paper.example.com', true],
    ['m.paper.example.com', 'www.paper.example.com', true],
    ['amp.paper.example.com', 'paper.example.com', true],
    ['m.example-blogs.net', 'amp.example-blogs.net', false],
  ])('%s may call itself one of %s: %s', async (host, other, believed) => {
    web.sites.set(`${host}/story`, page(claiming(`http://${other}/story-of-theirs`, 'mill')))
    const { url } = await jsonOf(await lede.get(byUrl(`http://${host}/story`)))
    expect(url).toBe(believed ? `http://${other}/story-of-theirs` : `http://${host}/story`)
  })

  it('is not taken from an article by a page that merely claims it', async () => {
    const victim = 'http://shared.example.com/~victim'
    web.sites.set('shared.example.com/~victim', page(articlePage('lighthouse')))
    web.sites.set('shared.example.com/~evil', page(claiming(victim, 'casino')))
    const first = await lede.send('POST', '/articles', { url: victim })
    const { id } = await jsonOf(first)
    const evil = await lede.send('POST', '/articles', { url: 'http://shared.example.com/~evil' })
    expect(await jsonOf(evil)).toMatchObject({ url: 'http://shared.example.com/~evil' })
    expect(await jsonOf(await lede.get(`/articles/${id}.json`))).toMatchObject({
      title: 'lighthouse reopened after repairs',
      url: victim,
    })
    // The same pages once more replace themselves.
    for (const url of [victim, 'http://shared.example.com/~evil']) {
      expect((await lede.send('POST', '/articles', { url })).status).toBe(200)
    }
  })

  it('is given back to its page by whoever claimed it before', async () => {
    const url = 'http://shared.example.com/late'
    web.sites.set('shared.example.com/early', page(claiming(url, 'raffle')))
    web.sites.set('shared.example.com/late', page(otherPage('granary')))
    await lede.send('POST', '/articles', { url: 'http://shared.example.com/early' })
    const { title } = await jsonOf(await lede.send('POST', '/articles', { url }))
    expect(title).toBe('Storm damages granary')
  })

  it('may have white space around it, not within', async () => {
    web.sites.set('plain.example.com/a', page(articlePage('well')))
    for (const around of [' ', '\n', '\t ', '\u00a0', '\u3000', '\u200b', '\ufeff']) {
      const address = `${around}http://plain.example.com/a${around}`
      expect((await lede.get(byUrl(address))).status).toBe(200)
    }
    for (const within of ['http://plain.exa mple.com/a', 'http://plain.example.com/\na']) {
      expect((await lede.get(byUrl(within))).status).toBe(400)
    }
  })
})

describe('robots.txt', () => {
  const PLAIN = { 'content-type': 'text/plain' }
  const CLOSED = 'User-agent: *\nDisallow: /'

  it('is asked of every host on the way', async () => {
    web.sites.set('shut.example.com/robots.txt', page(CLOSED, PLAIN))
    web.sites.set('shut.example.com/a', page(articlePage('vault')))
    web.sites.set('door.example.com/a', page('', { location: 'http://shut.example.com/a' }, 307))
    expect((await lede.get(byUrl('http://door.example.com/a'))).status).toBe(403)
    web.sites.set('shut.example.com/feed', page(rss([]), RSS))
    const home =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="http://shut.example.com/feed"></head><body></body></html>'
    web.sites.set('home.example.com/', page(home))
    expect((await lede.get('/feed?source=http://home.example.com/')).status).toBe(403)
    expect(web.requests.filter((key) => /^shut\.example\.com\/(?:a|feed)$/.test(key))).toEqual([])
  })

  it('is read whatever type it is served as, unless it is a page', async () => {
    const HTML = { 'content-type': 'text/html' }
    for (const [host, rules, status] of [
      ['typed', CLOSED, 403],
      ['paged', `<!DOCTYPE html><html><body><pre>${CLOSED}</pre></body></html>`, 200],
    ] as const) {
      web.sites.set(`${host}.example.com/robots.txt`, page(rules, HTML))
      web.sites.set(`${host}.example.com/a`, page(articlePage(host)))
      expect((await lede.get(byUrl(`http://${host}.example.com/a`))).status).toBe(status)
    }
  })

  it.each([503, 429])('that answers %i lets a person read, and no poller', async (status) => {
    const host = `busy${status}.example.com`
    web.sites.set(`${host}/robots.txt`, page('busy', PLAIN, status))
    web.sites.set(`${host}/a`, page(articlePage(`crane${status}`)))
    expect((await lede.get(byUrl(`http://${host}/a`))).status).toBe(200)
    web.sites.set(`${host}/feed`, page(rss([]), RSS))
    const path = `/sources/busy${status}`
    expect((await lede.send('PUT', path, { url: `http://${host}/feed` })).status).toBe(201)
    const source = await eventually(async () => {
      const found = await jsonOf(await lede.get(path))
      return found.state === 'new' ? undefined : found
    })
    expect(source).toMatchObject({ last_error: expect.stringContaining('robots.txt') })
  })
})

describe('FETCH_POLICY=listed', () => {
  it('holds for redirects, and for the feed that a page names', async () => {
    web.sites.set(
      'ours.example.com/out',
      page('', { location: 'http://theirs.example.com/a' }, 302),
    )
    web.sites.set('theirs.example.com/a', page(articlePage('pier')))
    expect((await listed.get(byUrl('http://ours.example.com/out'))).status).toBe(403)
    const home =
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="http://theirs.example.com/feed"></head><body></body></html>'
    web.sites.set('ours.example.com/', page(home))
    web.sites.set('theirs.example.com/feed', page(rss([]), RSS))
    expect((await listed.get('/feed?source=http://ours.example.com/')).status).toBe(403)
    expect(web.requests.filter((key) => key.startsWith('theirs.example.com'))).toEqual([])
  })

  it('holds for what the publisher had fetched before', async () => {
    web.sites.set('ours.example.com/away', page('', { location: 'http://far.example.com/a' }, 302))
    web.sites.set('far.example.com/a', page(articlePage('quay')))
    const path = byUrl('http://ours.example.com/away')
    expect((await listed.get(path, BEARER)).status).toBe(200)
    expect((await listed.get(path)).status).toBe(403)
  })
})

describe('a token', () => {
  it.each([
    byUrl('http://plain.example.com/a'),
    '/articles',
    '/atom.xml',
    '/articles/gravitational-waves.en.json',
    '/sources',
  ])('makes an answer private: %s', async (path) => {
    web.sites.set('plain.example.com/a', page(articlePage('well')))
    expect((await lede.get(path, BEARER)).headers.get('cache-control')).toBe('private, no-store')
    expect((await lede.get(path)).headers.get('cache-control')).toContain('public')
  })
})

describe('without BASE_URL', () => {
  it('the service knows its own host in background work, and says who it is', async () => {
    const own = lede.url.hostname
    const text = [
      'Two geologists drilled a narrow hole through the glacier above the valley and lowered a thermometer.',
      'Its readings, which nobody outside the institute has seen, will be compared with those of 1962.',
      'A helicopter carried the drill away before the weather turned and the hut was closed for winter.',
      'Hikers are asked to keep clear of the flags that mark where cables lie under fresh snow.',
    ]
    await follow(
      'named',
      `<html lang="en"><head><title>Drilling</title></head><body><article><h1>Drilling</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
    )
    const agents = web.requests.flatMap((key, i) =>
      key.startsWith('named.example.com') ? [web.headers[i]!['user-agent']!] : [],
    )
    expect(agents.length).toBeGreaterThan(2)
    for (const agent of agents) expect(agent).toMatch(new RegExp(`^Lede/\\d.*\\+http://${own}`))
    const database = await lede.miniflare.getD1Database('DB')
    const row = await database.prepare('select value from service').first<{ value: string }>()
    expect(row?.value).toBe(lede.url.origin)
  })
})

describe('an address that is no article', () => {
  const PERSON = { headers: { accept: 'text/html', 'sec-fetch-dest': 'document' } }
  const linkOf = async (path: string) =>
    /href="(\/feed\?source=[^"]+)"/.exec(await (await lede.get(path, PERSON)).text())?.[1]

  it('leads to its feed, by either way in', async () => {
    web.sites.set('radio.example.com/feed', page(rss([]), RSS))
    const link = '/feed?source=http%3A%2F%2Fradio.example.com%2Ffeed'
    expect(await linkOf('/http://radio.example.com/feed')).toBe(link)
    expect(await linkOf(byUrl('http://radio.example.com/feed'))).toBe(link)
    const empty =
      '<!doctype html><html><head><title>Radio</title><link rel="alternate" type="application/atom+xml" href="/feed"></head><body><form><input></form></body></html>'
    web.sites.set('radio.example.com/', page(empty))
    expect(await linkOf('/http://radio.example.com/')).toBe(link)
    const { feed } = await jsonOf(await lede.get(byUrl('http://radio.example.com/')))
    expect(feed).toBe('http://radio.example.com/feed')
  })
})
