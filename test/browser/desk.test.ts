/** The publisher's desk in a real browser: what it does, and that nothing from a feed acts in it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilderSource from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHROMIUM_FLAGS, ensureChromium } from '../../src/commands/browser.ts'
import { direction } from '../../src/language/direction.ts'
import { INTERFACE_TAGS } from '../../src/page/words/accept.ts'
import { DESK_WORDS } from '../../src/page/words/desk.ts'
import {
  page as answerPage,
  articlePage,
  eventually,
  type Lede,
  otherPage,
  startLede,
  startWeb,
  TOKEN,
  type Web,
} from '../worker/lede.ts'

let web: Web
let lede: Lede
let browser: Browser
let context: BrowserContext
let page: Page
let origin: string

/** Markup that acts where a page takes it for its own. */
const VECTORS = [
  '<script>globalThis.hacked = 1</script>',
  '<img src=x onerror="globalThis.hacked = 1">',
  '<svg onload="globalThis.hacked = 1"></svg>',
  '"><script>globalThis.hacked = 1</script>',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<a href="javascript:globalThis.hacked = 1">x</a>',
  '<math><mi xlink:href="javascript:globalThis.hacked=1">x</mi></math>',
  '<details open ontoggle="globalThis.hacked = 1">x</details>',
  "<form action='javascript:globalThis.hacked=1'><button autofocus>x</button></form>",
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '</textarea><script>globalThis.hacked = 1</script>',
]
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const twice = (text: string) => escaped(escaped(text))
const FEED = `<rss version="2.0"><channel><title>${twice('Evil <img src=x onerror="globalThis.hacked=1">')}</title><link>https://evil.example/</link>
${VECTORS.map(
  (vector, i) =>
    `<item><title>${twice(`Item ${i} ${vector}`)}</title><link>${i % 2 ? `https://evil.example/${i}` : 'javascript:globalThis.hacked=1'}</link><guid isPermaLink="false">${escaped(vector)}${i}</guid><description>${escaped(vector)}</description></item>`,
).join('\n')}</channel></rss>`

beforeAll(async () => {
  web = await startWeb()
  web.sites.set('evil.example/feed', answerPage(FEED, { 'content-type': 'application/rss+xml' }))
  web.sites.set('news.example/pier', answerPage(articlePage('pier')))
  web.sites.set(
    'wire.example/feed',
    answerPage(
      '<rss version="2.0"><channel><title>Wire</title><link>https://wire.example/</link><item><title>Roof torn off</title><link>https://wire.example/roof</link><guid>roof</guid></item></channel></rss>',
      { 'content-type': 'application/rss+xml' },
    ),
  )
  lede = await startLede({ web, variables: { NAMED_TOKENS: 'writer:publish:writer-0123456789' } })
  origin = lede.url.origin
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS] })
})
afterAll(async () => {
  await browser.close()
  await lede.dispose()
  await web.close()
})
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
  return () => context.close()
})

/** Violations of the policy and errors of scripts, as they come. */
function watch(): string[] {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) seen.push(message.text())
  })
  return seen
}

interface Filed {
  readonly id: string
  readonly tags: readonly string[]
}

async function enter(token = TOKEN) {
  await page.goto(`${origin}/desk`)
  await page.locator('[name=token]').fill(token)
  await page.keyboard.press('Enter')
}
const said = () => page.locator('[data-said]').innerText()
const opened = () => page.locator('[data-desk]').waitFor({ state: 'visible' })

describe('the desk', () => {
  it('shows nothing without a token, and nothing with a wrong one', async () => {
    const answer = await page.goto(`${origin}/desk`)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(await page.locator('[data-desk]').isVisible()).toBe(false)
    await enter('a-wrong-token')
    await expect.poll(said).toContain('not valid')
    expect(await page.locator('[data-desk]').isVisible()).toBe(false)
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    const state = await lede.get('/desk/state')
    expect(state.status).toBe(401)
    expect((await lede.get('/desk/again', { method: 'POST' })).status).toBe(401)
  })

  it('keeps the token in the session of its tab alone, and forgets it on leaving', async () => {
    await enter()
    await opened()
    const kept = () =>
      page.evaluate('[sessionStorage.length, localStorage.length, document.cookie, location.href]')
    expect(await kept()).toEqual([1, 0, '', `${origin}/desk`])
    await page.reload()
    await opened()
    const other = await context.newPage()
    await other.goto(`${origin}/desk`)
    expect(await other.locator('[data-desk]').isVisible()).toBe(false)
    await page.locator('[data-leave]').click()
    expect(await kept()).toEqual([0, 0, '', `${origin}/desk`])
    expect(await page.locator('[data-articles] li').count()).toBe(0)
  })

  it('previews, publishes, edits and deletes, by keyboard alone', async () => {
    const errors = watch()
    await enter()
    await opened()
    await page.locator('[data-publish] [name=title]').fill('The gate')
    await page
      .locator('[data-publish] [name=text]')
      .fill(
        'The gate was painted green on Monday. It had been grey for many years.\n\nNobody knows who did it.',
      )
    await page.locator('[data-publish] [name=tags]').fill('doors, colours')
    await page.locator('[value=preview]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-preview]').waitFor({ state: 'visible' })
    expect(await page.locator('[data-preview]').innerText()).toContain('painted green')
    const filed = async () =>
      ((await (await lede.get('/articles?tag=doors')).json()) as { items: Filed[] }).items
    expect(await filed()).toEqual([])
    await page.locator('[data-publish] [value=publish]').focus()
    await page.keyboard.press('Enter')
    const row = page.locator('[data-articles] li', { hasText: 'The gate' })
    await row.waitFor()
    const items = await filed()
    expect(items[0]?.tags).toEqual(['doors', 'colours'])

    await row.getByRole('button', { name: /^Edit/ }).press('Enter')
    await expect
      .poll(() => page.locator('[data-publish] [name=text]').inputValue())
      .toContain('Nobody knows')
    await page.locator('[data-publish] [name=title]').fill('The green gate')
    await page.locator('[data-publish] [value=publish]').press('Enter')
    await page.locator('[data-articles] li', { hasText: 'The green gate' }).waitFor()
    const changed = (await (await lede.get(`/articles/${items[0]?.id}.json`)).json()) as {
      title: string
    }
    expect(changed.title).toBe('The green gate')

    page.on('dialog', (dialog) => dialog.accept())
    await page
      .locator('[data-articles] li', { hasText: 'The green gate' })
      .getByRole('button', { name: /^Delete/ })
      .press('Enter')
    await expect
      .poll(() => lede.get(`/articles/${items[0]?.id}.json`).then(({ status }) => status))
      .toBe(404)
    expect(errors).toEqual([])
  })

  it('publishes the page behind an address, and says what is wrong with another', async () => {
    await enter()
    await opened()
    await page.locator('[data-publish] [name=url]').fill('https://news.example/pier')
    await page.locator('[data-publish] [value=publish]').click()
    await page.locator('[data-articles] li', { hasText: 'pier reopened' }).waitFor()
    await page.locator('[data-publish] [name=url]').fill('https://news.example/none')
    await page.locator('[data-publish] [value=publish]').click()
    await expect.poll(said).toContain('404')
    // Far down the page, what was said is in view all the same.
    await page.setViewportSize({ width: 800, height: 500 })
    await page.locator('[data-opml-out]').scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate('scrollY')
    expect(scrolled).toBeGreaterThan(500)
    const { y = -1, height = 0 } = (await page.locator('[data-said]').boundingBox()) ?? {}
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThan(500)
  })

  it('offers to change no article that is a file', async () => {
    await enter()
    await opened()
    await page.locator('[data-search] [name=q]').fill('lighthouse')
    const file = page.locator('[data-articles] li', { hasText: 'articles/' }).first()
    await file.waitFor()
    expect(await file.getByRole('button').count()).toBe(0)
  })

  it('hides an article from the front page and shows it again; an edit leaves the rest', async () => {
    await lede.send('PUT', '/articles/board', {
      title: 'A notice of the board',
      markdown: '## Hours\n\nThe office is closed on Friday. It opens again on Monday.',
      authors: [{ name: 'Ada Example' }],
      tags: ['notices'],
      full: false,
    })
    const onFront = async () => (await (await lede.get('/')).text()).includes('/articles/board"')
    await enter()
    await opened()
    const row = page.locator('[data-articles] li', { hasText: 'notice of the board' })
    await row.getByRole('button', { name: /^Hide/ }).press('Enter')
    await row.getByRole('button', { name: /^Show/ }).waitFor()
    expect(await onFront()).toBe(false)

    await row.getByRole('button', { name: /^Edit/ }).click()
    const title = page.locator('[data-publish] [name=title]')
    await expect.poll(() => title.inputValue()).toBe('A notice of the board')
    await title.fill('Another notice of the board')
    await page.locator('[data-publish] [value=publish]').click()
    await page.locator('[data-articles] li', { hasText: 'Another notice' }).waitFor()
    const read = async (token?: string) =>
      lede.get('/articles/board.json?include=content_text', {
        ...(token && { headers: { authorization: `Bearer ${token}` } }),
      })
    expect(await (await read(TOKEN)).json()).toMatchObject({
      title: 'Another notice of the board',
      authors: [{ name: 'Ada Example' }],
      tags: ['notices'],
      front_page: false,
    })
    // Whose whole text is for the publisher alone stays so.
    expect((await read()).status).toBe(401)

    await row.getByRole('button', { name: /^Show/ }).press('Enter')
    await row.getByRole('button', { name: /^Hide/ }).waitFor()
    expect(await onFront()).toBe(true)
    // What was begun is dropped, and the form makes new articles again.
    await row.getByRole('button', { name: /^Edit/ }).click()
    await expect.poll(() => title.inputValue()).not.toBe('')
    await page.locator('[data-cancel]').click()
    expect(await title.inputValue()).toBe('')
    expect(await page.locator('[data-cancel]').isVisible()).toBe(false)
  })

  it('follows, shows what became of each entry and why, and tries again', async () => {
    await enter()
    await opened()
    await page.locator('[data-follow] [name=name]').fill('wire')
    await page.locator('[data-follow] [name=url]').fill('https://wire.example/feed')
    await page.locator('[data-follow] button').click()
    await page.locator('[data-sources] li', { hasText: 'wire' }).waitFor()
    const entry = page.locator('[data-entries] li', { hasText: 'Roof torn off' })
    await eventually(async () => {
      await page.reload()
      await opened()
      return (await entry.innerText().catch(() => '')).includes('404')
    }, 120_000)
    expect(await entry.locator('.reason').innerText()).not.toBe('')
    web.sites.set('wire.example/roof', answerPage(otherPage('barn')))
    await entry.getByRole('button', { name: /^Try again/ }).click()
    await eventually(async () => {
      await page.reload()
      await opened()
      return (await entry.innerText().catch(() => '')).includes('published')
    }, 120_000)
    await page.locator('[data-sources] li', { hasText: 'wire' }).getByRole('button').click()
    await expect.poll(() => page.locator('[data-sources] li', { hasText: 'wire' }).count()).toBe(0)
  })

  it('says how each of two things ended that went on at the same time', async () => {
    await enter()
    await opened()
    let release = () => undefined as unknown
    const held = new Promise((done) => {
      release = () => done(undefined)
    })
    await page.route('**/sources', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      await held
      const failed = { url: '', title: 'Slow', status: 400, detail: 'Nothing is there.' }
      await route.fulfill({ body: `${JSON.stringify(failed)}\n` })
    })
    const outline = '<outline text="Slow" type="rss"/>'
    await page.locator('[data-opml]').setInputFiles({
      name: 'feeds.opml',
      mimeType: 'text/x-opml',
      buffer: Buffer.from(`<opml version="2.0"><body>${outline}</body></opml>`),
    })
    await page.locator('[data-publish] [name=text]').fill('One sentence. And another one.')
    await page.locator('[data-publish] [name=language]').fill('nonesuch-language')
    await page.locator('[data-publish] button[value=publish]').click()
    // The failure stands there while the file is still being read, and after.
    await expect.poll(said).toMatch(/lang.*\n/)
    const failure = (await said()).split('\n')[0]!
    expect(failure).not.toBe(DESK_WORDS.en!.working)
    release()
    await expect.poll(said).toBe(`${failure}\n0 / 1\nSlow: Nothing is there.`)
    expect(await page.locator('[data-said]').getAttribute('class')).toBe('failed')
    // What is begun when all has ended clears the line.
    await page.locator('[data-search] button').click()
    await expect.poll(said).toBe(DESK_WORDS.en!.done)
    expect(await page.locator('[data-said]').getAttribute('class')).toBe('')
  })

  it('keeps what is focused in sight below a long message', async () => {
    await page.setViewportSize({ width: 390, height: 700 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await enter()
    await opened()
    const bottomOfLine = () =>
      page.locator('[data-said]').evaluate((line) => {
        line.textContent = 'One of many lines.\n'.repeat(40)
        return line.getBoundingClientRect().bottom
      })
    const name = page.locator('[data-follow] [name=name]')
    await page.locator('[data-follow] [name=url]').focus()
    await bottomOfLine()
    // Where the message lies now.
    await page.evaluate(
      `scrollBy(0, document.querySelector('[data-follow] [name=name]').getBoundingClientRect().top - 100)`,
    )
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('name')
    const top = () => name.evaluate((field) => field.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThanOrEqual(await bottomOfLine())
  })

  it('offers to read again whatever was not read, and nothing that was', async () => {
    const database = await lede.miniflare.getD1Database('DB')
    const row = (entry: string, state: string, reason: string | null) =>
      database
        .prepare(
          "insert into fates (source, entry, seen, state, title, reason) values ('once', ?1, 1, ?2, ?1, ?3)",
        )
        .bind(entry, state, reason)
    await database.batch([
      row('Headline alone', 'stored', 'The page could not be read.'),
      row('Read whole', 'stored', null),
      row('Not at all', 'refused', null),
    ])
    await enter()
    await opened()
    const buttons = (title: string) =>
      page.locator('[data-entries] li', { hasText: title }).getByRole('button', { name: /^Try/ })
    await expect.poll(() => buttons('Headline alone').count()).toBe(1)
    expect(await buttons('Not at all').count()).toBe(1)
    expect(await buttons('Read whole').count()).toBe(0)
    await database.prepare("delete from fates where source = 'once'").run()
  })

  it('takes OPML in and gives it out, and saves all articles', async () => {
    await enter()
    await opened()
    await page.locator('[data-opml]').setInputFiles({
      name: 'feeds.opml',
      mimeType: 'text/x-opml',
      buffer: Buffer.from(
        '<opml version="2.0"><body><outline text="Group"><outline text="The Wire" type="rss" xmlUrl="https://wire.example/feed"/></outline><outline text="The Wire" xmlUrl="https://other-wire.example/feed"/><outline text="Inside" xmlUrl="http://127.0.0.1/feed"/></body></opml>',
      ),
    })
    // Feeds of one title have a name each.
    await page.locator('[data-sources] li', { hasText: 'the-wire-2' }).waitFor()
    await expect.poll(said).toMatch(/^2 \/ 3\nInside: .*fetched/)
    const saved = async (selector: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(selector).click(),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    expect(await saved('[data-opml-out]')).toContain('xmlUrl="https://wire.example/feed"')
    const lines = (await saved('[data-export]')).trimEnd().split('\n')
    expect(
      lines.map((line) => JSON.parse(line) as { title: string }).map(({ title }) => title),
    ).toContain('pier reopened after repairs')
  })

  it('lets a token for publishing see the state, and says what it lacks', async () => {
    await enter('writer-0123456789')
    await opened()
    expect(await page.locator('[data-state]').innerText()).toContain('writer: publish')
    await page.locator('[data-export]').click()
    await expect.poll(said).toContain('reading whole texts')
  })

  it('lets no markup of a feed act', async () => {
    const errors = watch()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await lede.send('PUT', '/sources/evil', { url: 'https://evil.example/feed' })
    for (const [i, vector] of VECTORS.entries()) {
      await lede.send('PUT', `/articles/vector-${i}`, {
        title: `Title ${i} ${vector}`,
        text: `The vector ${vector} stands here. It must do nothing at all.`,
        tags: [`tag ${vector}`.slice(0, 100)],
      })
    }
    await enter()
    await opened()
    await eventually(async () => {
      await page.reload()
      await opened()
      return (
        (await page.locator('[data-entries] li', { hasText: 'Item' }).count()) >= VECTORS.length
      )
    })
    // Everything that can be opened is opened.
    for (const i of VECTORS.keys()) {
      const row = page.locator('[data-articles] li', {
        has: page.locator(`a[href$="/articles/vector-${i}"]`),
      })
      await row.getByRole('button', { name: /^Edit/ }).click()
      await expect
        .poll(() => page.locator('[data-publish] [name=text]').inputValue())
        .toContain('must do nothing')
      await page.locator('[value=preview]').click()
      await page.locator('[data-preview]').waitFor({ state: 'visible' })
    }
    expect(await page.evaluate('globalThis.hacked')).toBeUndefined()
    expect(
      await page
        .locator('[data-desk] :is(script, iframe, svg, img, math, base, meta, details, object)')
        .count(),
    ).toBe(0)
    const links = await page
      .locator('[data-desk] a')
      .evaluateAll((all) => all.map((one) => (one as unknown as { protocol: string }).protocol))
    expect(links.length).toBeGreaterThan(VECTORS.length)
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([])
    expect([...new Set(asked)]).toEqual([origin])
    expect(page.url()).toBe(`${origin}/desk`)
    expect(errors).toEqual([])
  })

  it('has no barrier, fits a phone, and speaks all languages of the interface', async () => {
    expect(Object.keys(DESK_WORDS).toSorted()).toEqual(INTERFACE_TAGS.toSorted())
    const axe = AxeBuilderSource.source
    for (const tag of INTERFACE_TAGS) {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`${origin}/desk?ui=${tag}`)
      if ((await page.evaluate('sessionStorage.length')) === 0) {
        await page.locator('[name=token]').fill(TOKEN)
        await page.keyboard.press('Enter')
      }
      await opened()
      expect(await page.locator('h1').innerText()).toBe(DESK_WORDS[tag]?.desk)
      expect(await page.evaluate('document.documentElement.dir')).toBe(direction(tag))
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([tag, overflow]).toEqual([tag, 0])
      if (tag !== 'en' && tag !== 'ar') continue
      await page.evaluate(axe)
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[]
      }
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.screenshot({ path: join('.generated', `desk-${tag}-phone.png`), fullPage: true })
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${origin}/desk`)
    await opened()
    await page.screenshot({ path: join('.generated', 'desk.png'), fullPage: true })
  })
})
