/** The feeds over HTTP: pages, archives, combinations, the browser's view, the hub. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, type Lede, startLede, startWeb, type Web } from './lede.ts'

let web: Web
let lede: Lede
const pings: string[] = []

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('hub.example.com/', (request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      pings.push(body)
      response.writeHead(204).end()
    })
  })
  lede = await startLede({ web, variables: { WEBSUB_HUB: 'http://hub.example.com/' } })
})
afterAll(async () => {
  await lede.dispose()
  await web.close()
})

const TEXT = 'The first sentence stands here. The second one follows it. A third one ends it all.'

interface JsonFeed {
  readonly version: string
  readonly language?: string
  readonly feed_url: string
  readonly next_url?: string
  readonly items: { id: string; language: string; content_html: string; summary: string }[]
}
const jsonFeed = async (path: string) => (await (await lede.get(path)).json()) as JsonFeed

describe('feeds', () => {
  it('tell the hub when something is published', async () => {
    await lede.send('PUT', '/articles/pinged', {
      text: TEXT,
      title: 'Pinged',
      tags: ['pings'],
      lang: 'en',
    })
    const body = await eventually(async () => pings[0])
    const told = new URLSearchParams(body)
    expect(told.get('hub.mode')).toBe('publish')
    for (const path of [
      '/atom.xml',
      '/rss.xml',
      '/feed.json',
      '/en/atom.xml',
      '/tags/pings/rss.xml',
    ]) {
      expect(told.getAll('hub.url')).toContain(`${lede.url.origin}${path}`)
    }
    const atom = await lede.get('/atom.xml')
    expect(await atom.text()).toContain('rel="hub" href="http://hub.example.com/"')
    expect(atom.headers.get('link')).toContain('rel="hub"')
  })

  it('have one address for one feed, however it is asked for', async () => {
    const one = await jsonFeed('/en/feed.json?limit=30&sentences=3&unknown=1')
    const other = await jsonFeed('/feed.json?lang=en')
    expect(one.feed_url).toBe(`${lede.url.origin}/en/feed.json`)
    expect(other).toEqual(one)
  })

  it('say the language of each entry, and give it a direction inside the content', async () => {
    const { version, items } = await jsonFeed('/feed.json?limit=100')
    expect(version).toBe('https://jsonfeed.org/version/1.1')
    const arabic = items.find(({ language }) => language === 'ar')
    expect(arabic?.content_html).toContain('dir="rtl"')
    expect(arabic?.content_html).toContain('#:~:text=')
    expect(items.every(({ summary }) => summary.length > 0)).toBe(true)
  })

  it('can be combined, limited and made longer', async () => {
    const feed = await jsonFeed('/feed.json?tag=history&q=1869&sentences=1&content=full')
    expect(feed.items).toHaveLength(1)
    expect(feed.feed_url).toContain('/tags/history/feed.json?q=1869&sentences=1&content=full')
    expect(feed.items[0]!.content_html.length).toBeGreaterThan(1500)
  })

  it('go on in archive pages that leave out nothing and double nothing', async () => {
    const all = (await jsonFeed('/feed.json?limit=100')).items.map(({ id }) => id)
    const seen: string[] = []
    let next: string | undefined = '/feed.json?limit=6'
    while (next) {
      const feed: JsonFeed = await jsonFeed(next)
      seen.push(...feed.items.map(({ id }) => id))
      next = feed.next_url
    }
    expect(seen).toEqual(all)
    const first = await (await lede.get('/atom.xml?limit=6')).text()
    expect(first).toContain('rel="prev-archive"')
    expect(first).not.toContain('fh:archive')
    const archive = /rel="prev-archive" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&')
    const second = await (await lede.get(archive ?? '')).text()
    expect(second).toContain('<fh:archive')
    expect(second).toContain('rel="current"')
  })

  it('show people what they are, and readers a feed at the same address', async () => {
    const person = await lede.get('/atom.xml', {
      headers: { 'sec-fetch-dest': 'document', accept: 'text/html' },
    })
    expect(person.headers.get('content-type')).toContain('text/html')
    expect(person.headers.get('vary')).toContain('Sec-Fetch-Dest')
    expect(await person.text()).toContain('/atom.xml')
    const reader = await lede.get('/atom.xml', { headers: { accept: 'text/html,*/*' } })
    expect(reader.headers.get('content-type')).toContain('application/atom+xml')
  })

  it('without an article claim no date of their own', async () => {
    const updated = (atom: string) => /<updated>([^<]*)/.exec(atom)?.[1] ?? ''
    const added = { text: TEXT, title: 'Rare', tags: ['rare'], date_published: '2019-03-01' }
    await lede.send('PUT', '/articles/rare', added)
    for (const path of ['/tags/mistyped/', '/qu/', '/stories/', '/changes/']) {
      const query = path === '/stories/' ? '?source=nobody' : ''
      const rss = await lede.get(`${path}rss.xml${query}`)
      expect(rss.status).toBe(200)
      expect(await rss.text()).not.toContain('1970')
      const atom = await (await lede.get(`${path}atom.xml${query}`)).text()
      // Since then nothing was added to the library, so nothing to this feed.
      const ago = Date.now() - Date.parse(updated(atom))
      expect(ago).toBeGreaterThanOrEqual(0)
      expect(ago).toBeLessThan(60_000)
    }
    const one = await lede.get('/tags/mistyped/atom.xml')
    const again = await lede.get('/tags/mistyped/atom.xml')
    expect(await again.text()).toBe(await one.text())
    // One whose last article went says since when.
    await lede.send('DELETE', '/articles/rare')
    const left = updated(await (await lede.get('/tags/rare/atom.xml')).text())
    await lede.send('PUT', '/articles/later', { text: TEXT, title: 'Later' })
    expect(updated(await (await lede.get('/tags/rare/atom.xml')).text())).toBe(left)
  })

  it('without an article show people which others there are', async () => {
    const tags = ['of & all', 'pings']
    await lede.send('PUT', '/articles/tagged', { text: TEXT, title: 'Tagged', tags })
    const headers = { 'sec-fetch-dest': 'document', accept: 'text/html' }
    for (const path of ['/?tag=ping', '/tags/ping/atom.xml']) {
      const page = await (await lede.get(path, { headers })).text()
      expect(page).toContain('href="/?tag=pings"')
      expect(page).toContain('href="/?tag=of+%26+all"')
      // Sources are no answer to a mistyped tag.
      expect(page).not.toContain('href="/?source=')
    }
    for (const path of ['/?tag=pings', '/tags/pings/atom.xml']) {
      expect(await (await lede.get(path, { headers })).text()).not.toContain('of+%26+all')
    }
  })

  it('of stories, days and changes are on the page of feeds', async () => {
    const html = await (await lede.get('/feeds', { headers: { accept: 'text/html' } })).text()
    for (const path of ['/stories/rss.xml', '/today/atom.xml', '/changes/feed.json']) {
      expect(html).toContain(`href="${lede.url.origin}${path}"`)
    }
  })

  it('are all listed in the OPML file', async () => {
    const opml = await (await lede.get('/feeds.opml')).text()
    for (const path of [
      '/atom.xml',
      '/ar/atom.xml',
      '/zh-Hans/atom.xml',
      '/tags/science/atom.xml',
      '/stories/atom.xml',
      '/today/atom.xml',
      '/changes/atom.xml',
    ]) {
      expect(opml).toContain(`xmlUrl="${lede.url.origin}${path}"`)
    }
  })

  it('are not found where the path is no language', async () => {
    expect((await lede.get('/x!/rss.xml')).status).toBe(404)
    expect((await lede.get('/xx/rss.xml')).status).toBe(404)
  })
})

describe('an address that does not exist', () => {
  const refused = async (path: string) => {
    const response = await lede.get(path)
    expect(response.status).toBe(404)
    return (await response.json()) as { readonly detail: string; readonly nearest?: string }
  }

  it.each([
    ['/german/rss.xml', '/de/rss.xml'],
    ['/fran%C3%A7ais/atom.xml', '/fr/atom.xml'],
    ['/jp/feed.json', '/ja/feed.json'],
    ['/atom.xlm', '/atom.xml'],
    ['/storys', '/stories'],
    ['/storys/rss.xml', '/stories/rss.xml'],
    ['/Docs', '/docs'],
    ['/en', '/?lang=en'],
    ['/pt/', '/?lang=pt'],
    ['/tags/rivers', '/?tag=rivers'],
  ])('%s suggests %s, which exists', async (path, meant) => {
    const { detail, nearest } = await refused(path)
    expect(nearest).toBe(meant)
    expect(detail).toContain(`Did you mean ${meant}?`)
    expect((await lede.get(meant)).status).toBe(200)
  })

  it.each(['/klingon/rss.xml', '/nowhere', '/api', '/tags', '/en/x/y', '/%E0%A4/rss.xml'])(
    '%s suggests nothing',
    async (path) => {
      const { detail, nearest } = await refused(path)
      expect(nearest).toBeUndefined()
      expect(detail).not.toContain('Did you mean')
    },
  )

  it('has a page that leads to what was meant', async () => {
    const headers = { accept: 'text/html' }
    const html = await (await lede.get('/storys?ui=de', { headers })).text()
    expect(html).toContain('href="/stories?ui=de"')
  })
})
