import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import browser from '../../.generated/browser.json' with { type: 'json' }
import { findBarriers, openStage, type Site, type Stage, serve, until, visit } from './stage.ts'

let stage: Stage
/** Serves the element, and as its data whatever a test wants. */
let lede: Site
/** Somebody else's page, under a policy that allows nothing but the element. */
let host: Site
let body = ''
/** How that page is written. */
let speech = { lang: 'en', dir: 'ltr' }
let asked: { url: string; condition: string | undefined }[] = []
let answer: () => { status: number; body: string; headers?: Record<string, string> }

const feed = (items: unknown[]) => JSON.stringify({ title: 'Feed', items })
const ITEMS = [
  {
    url: 'https://a.example/1',
    title: 'The bridge opens again',
    summary: 'A bus drove across.',
    language: 'en',
    date_published: '2026-11-02T08:00:00Z',
  },
  {
    url: 'https://a.example/2',
    title: 'الجسر يفتح من جديد',
    summary: 'عبرت حافلة.',
    language: 'ar',
  },
]

beforeAll(async () => {
  stage = await openStage()
  lede = await serve((request, response) => {
    const script = request.url === '/embed.js'
    if (!script) {
      asked.push({ url: request.url ?? '', condition: request.headers['if-none-match'] })
    }
    const reply = script ? { status: 200, body: browser['embed.js'], headers: {} } : answer()
    response.writeHead(reply.status, {
      'content-type': script ? 'text/javascript' : 'application/json',
      'access-control-allow-origin': '*',
      ...reply.headers,
    })
    response.end(reply.body)
  })
  host = await serve((_request, response) => {
    const allowed = `${lede.origin} ${stage.origin}`
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${allowed}; connect-src ${allowed}; img-src ${allowed}; require-trusted-types-for 'script'; trusted-types 'none'`,
    })
    response.end(
      `<!doctype html><html lang="${speech.lang}" dir="${speech.dir}"><title>A blog</title><main><h1>A blog</h1><h2>News</h2>${body}</main></html>`,
    )
  })
})
afterAll(async () => {
  await stage?.close()
  await lede?.close()
  await host?.close()
})
beforeEach(() => {
  asked = []
  speech = { lang: 'en', dir: 'ltr' }
  answer = () => ({ status: 200, body: feed(ITEMS) })
})

const element = (attributes: string, inside = '', origin = lede.origin) =>
  `<script type="module" src="${origin}/embed.js"></script><lede-headlines ${attributes}>${inside}</lede-headlines>`

async function loaded(page: Page, selector = 'lede-headlines [part=item]') {
  await page.locator(selector).first().waitFor()
}

describe('<lede-headlines> on somebody else’s page', () => {
  it('keeps the distance of a paragraph, or the one that the page sets', async () => {
    body = `<div id="before">Text.</div>${element('loading="eager"')}<div id="after">Text.</div>`
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    const distances = () =>
      page.evaluate<number[]>(`(() => {
        const [before, own, after] = ['#before', 'lede-headlines', '#after'].map((selector) =>
          document.querySelector(selector).getBoundingClientRect())
        return [own.top - before.bottom, after.top - own.bottom]
      })()`)
    expect(await distances()).toEqual([16, 16])
    await page.evaluate(`document.body.style.setProperty('--lede-margin', '0')`)
    expect(await distances()).toEqual([0, 0])
    await close()
  })

  it('shows this site’s headlines under a strict policy, without a complaint', async () => {
    body = element('count="2" loading="eager"', '', stage.origin)
    const { page, complaints, requests, close } = await visit(stage, host.origin)
    await loaded(page)
    expect(await page.locator('[part=item]').count()).toBe(2)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
    const strangers = requests.filter(
      (address) => ![host.origin, stage.origin].includes(new URL(address).origin),
    )
    expect(strangers).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await close()
  })

  it('works as the builder writes it, at an address that outlives every version', async () => {
    const builder = await visit(stage, '/embed/builder?count=3&theme=dark')
    body = (await builder.page.locator('#element-code').textContent()) ?? ''
    await builder.close()
    expect(body).toContain(`${stage.origin}/embed.js"`)
    expect(body).not.toContain('integrity=')
    const { page, complaints, close } = await visit(stage, host.origin, { colorScheme: 'dark' })
    await loaded(page)
    expect(await page.locator('[part=item]').count()).toBe(3)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('gives each item its language and direction', async () => {
    body = element('loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    const items = await page.evaluate(
      `[...document.querySelector('lede-headlines').shadowRoot.querySelectorAll('[part=item]')].map(({ lang, dir }) => lang + ' ' + dir)`,
    )
    expect(items).toEqual(['en ltr', 'ar rtl'])
    await close()
  })

  it('writes dates in order, whichever way the page and the item are written', async () => {
    for (const dir of ['rtl', 'ltr']) {
      body = element('loading="eager"')
      speech = { lang: 'ar', dir }
      const { page, close } = await visit(stage, host.origin)
      await loaded(page)
      // Where each figure of the date is drawn, from left to right: day/month/year reads from the right.
      const drawn = await page.evaluate(`(() => {
        const time = document.querySelector('lede-headlines').shadowRoot.querySelector('[part=date]')
        const text = time.firstChild
        const places = [...text.data].map((letter, at) => {
          const range = document.createRange()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          return { letter, left: range.getBoundingClientRect().left }
        })
        return places.filter(({ letter }) => /[0-9٠-٩/]/.test(letter))
          .sort((a, b) => a.left - b.left).map(({ letter }) => letter).join('')
      })()`)
      expect(drawn).toMatch(/^(2026|٢٠٢٦)\/(11|١١)\/(02|2|٢|٠٢)$/)
      await close()
    }
  })

  it('asks once for all elements of one address', async () => {
    const two = element('tag="a" loading="eager"') + element('tag="b" loading="eager"')
    body = two.repeat(10)
    const { page, close } = await visit(stage, host.origin)
    await loaded(page, 'lede-headlines:nth-of-type(20) [part=item]')
    expect(
      asked.map(({ url }) => new URL(url, lede.origin).searchParams.get('tag')).sort(),
    ).toEqual(['a', 'b'])
    await close()
  })

  it('takes several feeds of others', async () => {
    body = element('source="https://a.example/feed https://b.example/rss" loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', lede.origin)
    expect(pathname).toBe('/feed')
    expect(searchParams.getAll('source')).toEqual([
      'https://a.example/feed',
      'https://b.example/rss',
    ])
    await close()
  })

  it('shows small pictures when asked to, through its own origin, and moves nothing for them', async () => {
    const image = 'https://pictures.example/a.png'
    answer = () => ({ status: 200, body: feed(ITEMS.map((item) => ({ ...item, image }))) })
    body = element('loading="eager"')
    const plain = await visit(stage, host.origin)
    await loaded(plain.page)
    expect(await plain.page.locator('[part=picture]').count()).toBe(0)
    await plain.close()
    asked = []
    body = element('loading="eager" pictures')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    await expect.poll(() => asked.some(({ url }) => url.startsWith('/picture'))).toBe(true)
    const picture = asked.find(({ url }) => url.startsWith('/picture'))?.url ?? ''
    expect(new URL(picture, lede.origin).searchParams.get('url')).toBe(image)
    // The answer is no picture at all: its place stays, empty.
    const first = page.locator('[part=picture]').first()
    await expect.poll(() => first.evaluate((one) => one.style.visibility)).toBe('hidden')
    expect((await first.boundingBox())?.width).toBeGreaterThan(40)
    // In an item written from right to left it stands on the left.
    const [ltr, rtl] = await page.locator('[part=picture]').all()
    expect((await ltr?.boundingBox())?.x).toBeGreaterThan((await rtl?.boundingBox())?.x ?? 0)
    expect(await findBarriers(page)).toEqual([])
    await close()
  })

  it('stands in columns where there is room for them', async () => {
    body = element('loading="eager" columns="2"')
    for (const [width, side] of [
      [1000, true],
      [320, false],
    ] as const) {
      const { page, close } = await visit(stage, host.origin, { viewport: { width, height: 700 } })
      await loaded(page)
      const [first, second] = await page.locator('[part=item]').all()
      const [a, b] = [await first?.boundingBox(), await second?.boundingBox()]
      expect(a?.y === b?.y, `side by side at ${width}`).toBe(side)
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
      await close()
    }
  })

  it('knows what has no title by its opening', async () => {
    answer = () => ({
      status: 200,
      body: feed([{ url: 'https://a.example/1', summary: 'A bus drove across the new bridge.' }]),
    })
    body = element('loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    expect(await page.locator('[part=headline]').innerText()).toBe(
      'A bus drove across the new bridge.',
    )
    await close()
  })

  it('scrolls inside when it is higher than it may be, and can be scrolled by keyboard', async () => {
    const many = [...Array(20).keys()].map((at) => ({
      ...ITEMS[0],
      url: `https://a.example/${at}`,
    }))
    answer = () => ({ status: 200, body: feed(many) })
    body = element('max-height="200" loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    expect((await page.locator('lede-headlines').boundingBox())?.height).toBe(200)
    expect(await findBarriers(page)).toEqual([])
    await close()
  })

  it('turns its attributes into the feed’s options', async () => {
    body = element('lang="ar" tag="town" query="bridge" count="3" sentences="1" loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', lede.origin)
    expect(pathname).toBe('/feed.json')
    expect(Object.fromEntries(searchParams)).toEqual({
      lang: 'ar',
      tag: 'town',
      q: 'bridge',
      limit: '3',
      sentences: '1',
    })
    await page.evaluate(`document.querySelector('lede-headlines').setAttribute('tag', 'rivers')`)
    await expect.poll(() => asked.length).toBe(2)
    expect(asked[1]?.url).toContain('tag=rivers')
    await close()
  })

  it('asks for any other feed through the summarised one', async () => {
    body = element('href="https://a.example/feed" query="bridge" count="3" loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', lede.origin)
    expect(pathname).toBe('/feed')
    expect(Object.fromEntries(searchParams)).toEqual({
      source: 'https://a.example/feed',
      format: 'json',
      query: 'bridge',
      limit: '3',
    })
    await close()
  })

  it('takes hostile data for text, and follows only web addresses', async () => {
    const title = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    answer = () => ({
      status: 200,
      body: feed([
        { url: 'javascript:document.title=3', title: 'A trap', summary: 'Nothing.' },
        { url: 'https://a.example/1', title, summary: title, language: '"><b>' },
      ]),
    })
    body = element('loading="eager"')
    const { page, complaints, close } = await visit(stage, host.origin)
    await loaded(page)
    expect(await page.locator('[part=headline]').innerText()).toBe(title)
    expect(await page.locator('[part=link]').getAttribute('href')).toBe('https://a.example/1')
    expect(await page.title()).toBe('A blog')
    expect(complaints).toEqual([])
    await close()
  })

  it('asks nothing before it comes near to being seen', async () => {
    body = `<br>${'<p>A long page.</p>'.repeat(120)}${element('')}`
    const { page, close } = await visit(stage, host.origin)
    await until(page, `customElements.get('lede-headlines')`)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    await page.locator('lede-headlines').scrollIntoViewIfNeeded()
    await loaded(page)
    expect(asked).toHaveLength(1)
    await close()
  })

  it('asks again with the tag it has, and changes nothing for 304', async () => {
    answer = () => ({ status: 200, body: feed(ITEMS), headers: { etag: '"one"' } })
    body = element('loading="eager"')
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    await page.evaluate(
      `globalThis.first = document.querySelector('lede-headlines').shadowRoot.querySelector('li')`,
    )
    answer = () => ({ status: 304, body: '', headers: { etag: '"one"' } })
    await page.evaluate(`document.querySelector('lede-headlines').refresh()`)
    expect(asked.map(({ condition }) => condition)).toEqual([undefined, '"one"'])
    expect(await page.evaluate('globalThis.first.isConnected')).toBe(true)
    await close()
  })
})

describe('when something fails', () => {
  const fallback = '<a href="https://lede.example/">Newest</a>'

  it('the links within show before, without and instead of data', async () => {
    answer = () => ({ status: 503, body: 'no', headers: { 'retry-after': '120' } })
    body = element('loading="eager"', fallback)
    const { page, close } = await visit(stage, host.origin)
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await page.locator('lede-headlines:not([aria-busy])').waitFor()
    expect(await page.locator('lede-headlines > a').isVisible()).toBe(true)
    await close()
    const without = await visit(stage, host.origin, { javaScriptEnabled: false })
    expect(await without.page.locator('lede-headlines > a').isVisible()).toBe(true)
    await without.close()
  })

  it('an empty list keeps the links within', async () => {
    answer = () => ({ status: 200, body: feed([]) })
    body = element('tag="nothing" loading="eager"', fallback)
    const { page, complaints, close } = await visit(stage, host.origin)
    await expect.poll(() => asked.length).toBe(1)
    await page.locator('lede-headlines:not([aria-busy])').waitFor()
    expect(await page.locator('lede-headlines > a').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('tells the page’s author what the server says', async () => {
    const detail = 'count must be a whole number from 1 to 20.'
    answer = () => ({ status: 400, body: JSON.stringify({ title: 'Bad', detail }) })
    body = element('count="999" loading="eager"', fallback)
    const { page, close } = await visit(stage, 'about:blank')
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await page.goto(host.origin)
    await expect.poll(() => told.join('\n')).toContain(detail)
    expect(await page.locator('lede-headlines > a').isVisible()).toBe(true)
    await close()
  })

  it('says that it is offline and keeps the last good list', async () => {
    body = element('loading="eager"', fallback)
    const { page, close } = await visit(stage, host.origin)
    await loaded(page)
    await page.context().setOffline(true)
    await page.evaluate(`document.querySelector('lede-headlines').refresh()`)
    expect(await page.locator('[part=note]').innerText()).toContain('No connection')
    expect(await page.locator('[part=item]').count()).toBe(2)
    await page.context().setOffline(false)
    await page.locator('[part=note]').waitFor({ state: 'detached' })
    expect(await page.locator('[part=item]').count()).toBe(2)
    await close()
  })

  it('waits as long as it is told', async () => {
    answer = () => ({
      status: 429,
      body: '',
      headers: { 'retry-after': '3600', 'access-control-expose-headers': 'retry-after' },
    })
    body = element('loading="eager"', fallback)
    const { page, close } = await visit(stage, 'about:blank')
    await page.clock.install()
    await page.goto(host.origin)
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    const before = asked.length
    await page.clock.runFor(30 * 60e3)
    expect(asked).toHaveLength(before)
    await close()
  })
})

describe('<lede-summary>', () => {
  const summary = (attributes: string, origin: string) =>
    `<script type="module" src="${origin}/embed.js"></script><lede-summary loading="eager" ${attributes}></lede-summary>`

  it('shows an article of the site, each sentence leading to its place', async () => {
    const { id, title } = stage.article()
    body = summary(`href="${stage.origin}/articles/${id}" sentences="2"`, stage.origin)
    const { page, complaints, close } = await visit(stage, host.origin)
    await loaded(page, 'lede-summary [part=sentence]')
    expect(await page.locator('[part=headline]').innerText()).toBe(title)
    expect(await page.locator('[part=sentence]').count()).toBe(2)
    expect(await page.locator('a[part=sentence]').first().getAttribute('href')).toMatch(/^http/)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('marks where sentences were left out, and only there', async () => {
    const sentences = [3, 4, 9].map((index) => ({ text: `Sentence ${index}.`, index, href: null }))
    answer = () => ({
      status: 200,
      body: JSON.stringify({ url: 'https://a.example/x', title: 'A', language: 'en', sentences }),
    })
    body = summary('url="https://a.example/x"', lede.origin)
    const { page, close } = await visit(stage, host.origin)
    await loaded(page, 'lede-summary [part=sentence]')
    const apart = await page.locator('[part=sentence][data-apart]').allTextContents()
    expect(apart).toEqual(['Sentence 9.'])
    await close()
  })

  it('shows a story, by its name or address, with its sources and what is apart', async () => {
    const sentences = [
      { text: 'The bridge opened.', index: 3, article: 'a', href: 'https://a.example/x' },
      { text: 'A bus crossed.', index: 4, article: 'b', href: 'https://b.example/y' },
    ]
    const sources = [{ name: 'North' }, { name: 'South' }]
    const story = {
      url: `${lede.origin}/stories/s1`,
      title: 'Bridge',
      language: 'en',
      sentences,
      sources,
    }
    answer = () => ({ status: 200, body: JSON.stringify(story) })
    for (const attribute of ['story="s1"', `url="${lede.origin}/stories/s1"`]) {
      asked = []
      body = summary(`${attribute} sentences="2"`, lede.origin)
      const { page, close } = await visit(stage, host.origin)
      await loaded(page, 'lede-summary [part=sentence]')
      expect(asked.map(({ url }) => url)).toEqual(['/stories/s1.json?sentences=2'])
      expect(await page.locator('[part=source]').allTextContents()).toEqual(['North', 'South'])
      expect(await page.locator('[part=sentence][data-apart]').allTextContents()).toEqual([
        'A bus crossed.',
      ])
      await close()
    }
  })

  it('asks for the summary of any other page by its address', async () => {
    answer = () => ({
      status: 200,
      body: JSON.stringify({
        url: 'https://a.example/x',
        title: 'Elsewhere',
        language: 'en',
        sentences: [{ text: 'One sentence.', href: null }],
      }),
    })
    body = summary('href="https://a.example/x?b=1&amp;c=2" query="bridge"', lede.origin)
    const { page, close } = await visit(stage, host.origin)
    await loaded(page, 'lede-summary [part=sentence]')
    const { pathname, searchParams } = new URL(asked[0]?.url ?? '', lede.origin)
    expect(pathname).toBe('/summary')
    expect(searchParams.get('url')).toBe('https://a.example/x?b=1&c=2')
    expect(searchParams.get('query')).toBe('bridge')
    await close()
  })
})
