import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { follow, openStage, type Stage, visit } from './stage.ts'

const STORY = `<!doctype html><html lang="en"><head><title>The bridge opens again</title></head><body>
<article><h1>The bridge opens again</h1>
<p>The old bridge over the Aune was closed in May after an inspector found a crack in its middle arch. For half a year every bus and every lorry had to take the long way round by the mill.</p>
<p>On Monday the mayor cut a ribbon and the first bus drove across at walking pace. The repair cost less than the council had feared, because a mason from the next valley still knew how to cut the old stones.</p>
<p>The crack had grown for years without anybody noticing. From now on a small sensor measures the arch every hour and sends a message when something moves.</p>
<p>Shopkeepers on the far side say that they have lost a third of their customers since spring. They hope that people will now come back before the winter.</p></article></body></html>`

const HOME = `<!doctype html><html lang="en"><head><title>Valley News</title>
<link rel="alternate" type="application/atom+xml" href="/feed.xml"></head><body><nav><a href="/bridge">Bridge</a></nav></body></html>`
const FEED = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Valley News</title><id>urn:valley</id>
<updated>2026-11-02T00:00:00Z</updated><entry><title>The bridge opens again</title><id>urn:bridge</id>
<updated>2026-11-02T00:00:00Z</updated><link href="http://news.example.com/bridge"/></entry></feed>`

const PAGES: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  '/bridge': { type: 'text/html; charset=utf-8', body: STORY },
  '/home': { type: 'text/html; charset=utf-8', body: HOME },
  '/feed.xml': { type: 'application/atom+xml', body: FEED },
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage((request, response) => {
    const known = request.headers.host === 'news.example.com' ? PAGES[request.url ?? ''] : undefined
    response.writeHead(known ? 200 : 404, { 'content-type': known?.type ?? 'text/html' })
    response.end(known?.body ?? 'no such page')
  })
})
afterAll(() => stage?.close())

const ADDRESS = 'http://news.example.com/bridge'

describe('the one field', () => {
  it('takes an address, with Enter, and each sentence leads into that page', async () => {
    const { page, close } = await visit(stage, '/')
    await page.fill('#ask', ADDRESS)
    await page.press('#ask', 'Enter')
    await page.waitForURL(/\/summary\?/)
    expect(await page.locator('h1').innerText()).toContain('The bridge opens again')
    const first = page.locator('[data-sentences] > :not([hidden]) a').first()
    const href = (await first.getAttribute('href')) ?? ''
    expect(href.startsWith(ADDRESS)).toBe(true)
    expect(STORY).toContain(((await first.textContent()) ?? '-').trim())
    await close()
  })

  it('takes an address without script too', async () => {
    const { page, close } = await visit(stage, '/', { javaScriptEnabled: false })
    await page.fill('#ask', ADDRESS)
    await follow(page, () => page.click('.ask button'))
    expect(new URL(page.url()).searchParams.get('url')).toBe(ADDRESS)
    expect(await page.locator('h1').innerText()).toContain('The bridge opens again')
    await close()
  })

  it('does not show somebody else’s whole article', async () => {
    const { page, close } = await visit(stage, `/summary?url=${encodeURIComponent(ADDRESS)}`)
    expect(await page.locator('.whole').count()).toBe(0)
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex')
    await close()
  })

  it('takes a text of several paragraphs, and shows it with its sentences marked', async () => {
    const { page, close } = await visit(stage, '/')
    const text = STORY.replace(/[\s\S]*<h1>.*<\/h1>/, '').replace(/<[^>]+>/g, '')
    await page.fill('#ask', text)
    await follow(page, () => page.click('.ask button'))
    expect(await page.locator('[data-sentences] > :not([hidden])').count()).toBe(3)
    expect(await page.locator('.whole .on').count()).toBe(3)
    await close()
  })

  it('explains in words what went wrong, in the reader’s language', async () => {
    const { page, close } = await visit(stage, '/', { locale: 'de' })
    await page.fill('#ask', 'http://news.example.com/nowhere')
    await page.click('.ask button')
    await page.waitForURL(/\/summary\?/)
    expect(await page.getAttribute('html', 'lang')).toBe('de')
    const open = page.locator('main .actions .button')
    expect(await open.innerText()).toBe('Die Seite öffnen')
    expect(await open.getAttribute('href')).toBe('http://news.example.com/nowhere')
    await close()
  })

  for (const javaScriptEnabled of [true, false]) {
    it(`takes words for a search, ${javaScriptEnabled ? 'with Enter' : 'without script'}`, async () => {
      const { page, close } = await visit(stage, '/', { javaScriptEnabled })
      await page.fill('#ask', 'Albert Einstein')
      if (javaScriptEnabled) await page.press('#ask', 'Enter')
      else await page.click('.ask button')
      await page.waitForURL(/\/\?q=/)
      expect(await page.locator('h1').innerText()).toContain('Albert Einstein')
      expect(await page.locator('.headlines article').count()).toBeGreaterThan(0)
      await follow(page, () => page.click('.shown .out'))
      expect(new URL(page.url()).search).toBe('')
      await close()
    })
  }

  it('takes a home page that names a feed, and leads to that feed summarised', async () => {
    const { page, close } = await visit(stage, '/')
    await page.fill('#ask', 'http://news.example.com/home')
    await page.press('#ask', 'Enter')
    await page.waitForURL(/\/summary\?/)
    await follow(page, () => page.locator('main .actions a').first().click())
    expect(new URL(page.url()).pathname).toBe('/feed')
    expect(await page.locator('.entries h2').first().innerText()).toBe('The bridge opens again')
    expect(await page.locator('.line code').first().innerText()).toContain('/feed?source=')
    await close()
  })
})

it('has the reader’s own languages first, and dates as they are written there', async () => {
  const { page, close } = await visit(stage, '/', { locale: 'en-GB' })
  const first = page.locator('.front').first()
  expect(await first.locator('h2').innerText()).toBe('In your languages')
  const languages = await page.evaluate<string[]>(
    `[...document.querySelector('.front').querySelectorAll('article')].map(({ lang }) => lang)`,
  )
  expect(new Set(languages)).toEqual(new Set(['en']))
  expect(await first.locator('time').first().innerText()).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/)
  const titles = await page.locator('.headlines h3').allTextContents()
  expect(new Set(titles).size).toBe(titles.length)
  await close()
})

it('leaves no article alone in its row', async () => {
  const lists = ['en', 'de', 'sw', 'fi'].map((locale) => [locale, '/'] as const)
  for (const [locale, path] of [...lists, ['en', '/stories'], ['en', '/?tag=medicine']] as const) {
    const { page, close } = await visit(stage, path, {
      locale,
      viewport: { width: 1280, height: 900 },
    })
    // The last row of each grid reaches as far as the first.
    const gaps = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.headlines')].map((grid) =>
        grid.getBoundingClientRect().right - grid.lastElementChild.getBoundingClientRect().right)`,
    )
    expect(gaps).not.toEqual([])
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(2)
    await close()
  }
})

it('three examples in three scripts lead to summaries', async () => {
  const { page, close } = await visit(stage, '/')
  const links = await page.locator('.examples a').all()
  expect(links).toHaveLength(3)
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
  for (const path of paths) {
    await page.goto(stage.origin + path)
    expect(await page.locator('[data-sentences] > :not([hidden])').count()).toBeGreaterThan(0)
  }
  await close()
})

it('the copy buttons copy what stands beside them', async () => {
  const { page, close } = await visit(stage, '/')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const line = page.locator('.line').first()
  await line.locator('button').click()
  await expect
    .poll(() => page.evaluate('navigator.clipboard.readText()'))
    .toBe(await line.locator('code').textContent())
  await close()
})
