/** What readers and owners of sites come for: with clicks counted, by keyboard alone, without script. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { follow, openStage, type Stage, visit } from './stage.ts'

const SENTENCES = [
  'The lighthouse on the northern cape was lit again on Saturday after eleven dark years.',
  'Fishermen from four villages had paid for the new lens with their own money.',
  'The old lens had cracked in a storm, and the harbour office saw no need for another.',
  'Since then two boats have run aground on the reef below the cape.',
  'Nobody drowned, but one crew spent a January night on the rocks.',
  'The keeper is a retired teacher who walks up the hill every evening.',
  'She writes down the weather, the ships and the birds in a blue notebook.',
  'The light reaches nineteen miles when the air is clear.',
  'In fog a horn sounds twice a minute, which not everybody in the villages likes.',
  'The council wants to open the tower to visitors in the coming summer.',
  'A ticket will cost three coins, and children are to climb the stairs for nothing.',
  'The money is meant for the pier, whose planks are rotten in several places.',
]
const ARTICLE = `<!doctype html><html lang="en"><head><title>The cape has its light again</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><article><h1>The cape has its light again</h1>
${[0, 4, 8].map((from) => `<p>${SENTENCES.slice(from, from + 4).join(' ')}</p>`).join('\n')}</article></body></html>`
const feed = (
  host: string,
) => `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>
<link>http://${host}/</link><description>News</description><item><title>News of ${host}</title>
<link>http://${host}/article</link><pubDate>Fri, 27 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`

let stage: Stage
beforeAll(async () => {
  stage = await openStage((request, response) => {
    const host = request.headers.host ?? ''
    const html = { 'content-type': 'text/html; charset=utf-8' }
    if (request.url === '/feed.xml') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(host))
    } else if (request.url === '/article') response.writeHead(200, html).end(ARTICLE)
    else if (request.url === '/') {
      response.writeHead(200, html)
      response.end(
        '<!doctype html><html lang="en"><title>Home</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><nav><a href="/article">The cape has its light again</a></nav></html>',
      )
    } else response.writeHead(404).end()
  })
})
afterAll(() => stage?.close())

const SITES = ['north', 'south', 'west'].map((name) => `http://${name}.example.com`)

/** A reader who counts. */
async function reader(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  const { page, close } = await visit(stage, path, {
    ...options,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  let clicks = 0
  return {
    page,
    close,
    clicks: () => clicks,
    async click(selector: string) {
      clicks += 1
      await page.locator(selector).first().click()
    },
    /** A click that leads to another page. */
    async go(selector: string) {
      clicks += 1
      await follow(page, () => page.locator(selector).first().click())
    },
    async write(selector: string, text: string) {
      clicks += 1
      await page.locator(selector).click()
      await page.keyboard.type(text)
    },
  }
}

const copied = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()')
/** No share sheet: what is shared is copied. */
const noSheet = (page: Page) => page.addInitScript(`delete Navigator.prototype.share`)

describe('with a mouse', () => {
  it('an article on a subject is found with two clicks', async () => {
    const { page, go, write, clicks, close } = await reader('/')
    await write('[data-ask] textarea', 'Einstein')
    await page.keyboard.press('Enter')
    await page.locator('.shown h1').waitFor()
    await go('.headlines h2 a')
    await page.locator('[data-reader]').waitFor()
    expect(clicks()).toBe(2)
    await close()
  })

  it('a page is summarised and shared at five sentences with four clicks', async () => {
    const { page, click, write, clicks, close } = await reader('/')
    await noSheet(page)
    await write('[data-ask] textarea', `${SITES[0]}/article`)
    await page.keyboard.press('Enter')
    await page.locator('[data-more]').waitFor()
    await click('[data-more]')
    await click('[data-more]')
    expect(await page.locator('[data-sentences] > :not([hidden])').count()).toBe(5)
    await click('[data-share]')
    expect(clicks()).toBe(4)
    await expect.poll(() => copied(page)).toContain('sentences=5')
    // Whoever gets it sees what was shared.
    const other = await visit(stage, await copied(page))
    expect(await other.page.locator('[data-sentences] > :not([hidden])').count()).toBe(5)
    await other.close()
    await close()
  })

  it('any site is subscribed to, summarised, with three clicks', async () => {
    const { page, go, click, write, clicks, close } = await reader('/')
    await write('[data-ask] textarea', `${SITES[1]}/`)
    await page.keyboard.press('Enter')
    await go('.actions .button')
    await click('[data-copy]')
    expect(clicks()).toBe(3)
    await expect.poll(() => copied(page)).toContain('/feed?')
    const address = await copied(page)
    const body = await (await fetch(address)).text()
    expect(body).toContain('News of south.example.com')
    await close()
  })

  it('the headlines of three sites are embedded with three clicks', async () => {
    const { page, go, click, write, clicks, close } = await reader('/')
    await go('.masthead a[href^="/embed/builder"]')
    await write('[name=source]', SITES.map((site) => `${site}/feed.xml`).join(' '))
    await page.keyboard.press('Tab')
    await page.waitForURL(/source=/)
    await expect.poll(() => page.locator('#frame-code').textContent()).toContain('west.example.com')
    await click('.line:has(#frame-code) [data-copy]')
    expect(clicks()).toBe(3)
    await expect.poll(() => copied(page)).toContain('<iframe')
    const frame = /src="([^"]+)"/.exec(await copied(page))?.[1]?.replaceAll('&amp;', '&') ?? ''
    const card = await visit(stage, frame)
    expect((await card.page.locator('h2').allTextContents()).sort()).toEqual(
      SITES.map((site) => `News of ${new URL(site).host}`),
    )
    await card.close()
    await close()
  })

  it('an article is read in another language with one click', async () => {
    const { page, go, clicks, close } = await reader('/articles/belarus-ambassadors.en')
    await go('.after a[hreflang=de]')
    await page.locator('[data-reader][lang=de]').waitFor()
    expect(clicks()).toBe(1)
    await close()
  })
})

describe('a story with a mouse', () => {
  it('is found and read in another language with three clicks, and shared as it is seen', async () => {
    const { page, go, click, clicks, close } = await reader('/')
    await noSheet(page)
    await go('.masthead a[href^="/stories"]')
    await go('.headlines h2 a')
    const first = await page.getAttribute('main article', 'lang')
    await go('.story header .facts a[hreflang]')
    await page.waitForURL(/lang=/)
    expect(clicks()).toBe(3)
    const told = await page.getAttribute('main article', 'lang')
    expect(told).not.toBe(first)
    const title = await page.locator('h1').innerText()
    await click('[data-share]')
    await expect.poll(() => copied(page)).toContain(`lang=${told}`)
    const other = await visit(stage, await copied(page))
    expect(await other.page.locator('h1').innerText()).toBe(title)
    await other.close()
    // Its reports are a click away, each in its language.
    await go(`.reports li[lang="${first}"] a`)
    await page.locator(`[data-reader][lang="${first}"]`).waitFor()
    await close()
  })

  it('is embedded with two clicks from its page', async () => {
    const { page, go, click, clicks, close } = await reader(stage.story)
    await go('.tools a[href*="/embed/builder"]')
    await page.locator('#element-code').waitFor()
    await click('.line:has(#element-code) [data-copy]')
    expect(clicks()).toBe(2)
    await expect
      .poll(() => copied(page))
      .toContain(`<lede-summary url="${stage.origin}${stage.story}"`)
    const frame = await page.getAttribute('[data-preview]', 'src')
    expect(frame).toContain(`story=${stage.story.split('/')[2]}`)
    await close()
  })
})

/** Moves on with Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`))
      return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}

describe('by keyboard alone', () => {
  it('an article on a subject is found', async () => {
    const { page, close } = await reader('/')
    await tabTo(page, '[data-ask] textarea')
    await page.keyboard.type('Einstein')
    await page.keyboard.press('Enter')
    await page.locator('.shown h1').waitFor()
    await tabTo(page, '.headlines h2 a')
    await page.keyboard.press('Enter')
    await page.locator('[data-reader]').waitFor()
    await close()
  })

  it('a page is summarised and shared at five sentences', async () => {
    const { page, close } = await reader('/')
    await noSheet(page)
    await tabTo(page, '[data-ask] textarea')
    await page.keyboard.type(`${SITES[0]}/article`)
    await page.keyboard.press('Enter')
    await page.locator('[data-more]').waitFor()
    await tabTo(page, 'input[type=range]')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await tabTo(page, '[data-share]')
    await page.keyboard.press('Enter')
    await expect.poll(() => copied(page)).toContain('sentences=5')
    await close()
  })

  it('the headlines of three sites are embedded', async () => {
    const { page, close } = await reader('/embed/builder')
    await tabTo(page, '[name=source]')
    await page.keyboard.type(SITES.map((site) => `${site}/feed.xml`).join(' '))
    await tabTo(page, '[name=pictures]')
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('#element-code').textContent()).toContain(' pictures>')
    await tabTo(page, '.line:has(#element-code) [data-copy]')
    await page.keyboard.press('Enter')
    await expect.poll(() => copied(page)).toContain('west.example.com')
    await close()
  })
})

describe('without script', () => {
  const without = { javaScriptEnabled: false }

  it('a story is read in another language', async () => {
    const { page, go, close } = await reader(stage.story, without)
    const first = await page.getAttribute('main article', 'lang')
    await go('.story header .facts a[hreflang]')
    expect(await page.getAttribute('main article', 'lang')).not.toBe(first)
    await close()
  })

  it('an article on a subject is found', async () => {
    const { page, go, write, close } = await reader('/', without)
    await write('[data-ask] textarea', 'Einstein')
    await go('[data-ask] button')
    await go('.headlines h2 a')
    expect(await page.locator('[data-reader]').count()).toBe(1)
    await close()
  })

  it('a page is summarised at five sentences, which its address keeps', async () => {
    const { page, go, write, close } = await reader('/', without)
    await write('[data-ask] textarea', `${SITES[0]}/article`)
    await go('[data-ask] button')
    await go('[data-steps] a[href*="sentences=5"]')
    expect(await page.locator('[data-sentences] > :not([hidden])').count()).toBe(5)
    expect(page.url()).toContain('sentences=5')
    await close()
  })

  it('any site is subscribed to, summarised', async () => {
    const { page, go, write, close } = await reader('/', without)
    await write('[data-ask] textarea', `${SITES[1]}/`)
    await go('[data-ask] button')
    await go('.actions .button')
    expect(await page.locator('pre').first().textContent()).toContain('/feed?source=')
    await close()
  })

  it('the headlines of three sites are embedded', async () => {
    const { page, go, write, close } = await reader('/embed/builder', without)
    await write('[name=source]', SITES.map((site) => `${site}/feed.xml`).join(' '))
    await page.locator('[name=columns]').selectOption('3')
    await go('.choices button')
    expect(await page.locator('#element-code').textContent()).toContain('columns="3"')
    expect(await page.frameLocator('[data-preview]').locator('h2').count()).toBe(3)
    await close()
  })
})
