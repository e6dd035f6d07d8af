/** What the browser tests stand on: the hosted Worker, a Chromium, and pages of other people. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core'
import { expect } from 'vitest'
import {
  CHROMIUM_FLAGS,
  ensureChromium,
  ensureFonts,
  type FontSet,
} from '../../src/commands/browser.ts'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { TOKEN } from '../worker/lede.ts'

/** An article of the site under test. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly direction: string
  readonly statistics: { readonly sentences: number }
}

export interface Stage {
  /** Without a trailing slash. */
  readonly origin: string
  readonly browser: Browser
  readonly articles: readonly Listed[]
  /** An article written in a direction, with at least five sentences. */
  article(direction?: 'ltr' | 'rtl'): Listed
  /** Path of a story whose reports are in several languages. */
  readonly story: string
  close(): Promise<void>
}

/** Settings of fontconfig by which a browser has one set of fonts alone. */
function fontSettings(fonts: FontSet): { FONTCONFIG_FILE: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lede-fonts-'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><dir>${ensureFonts(fonts)}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return { FONTCONFIG_FILE: file }
}

/**
 * Starts the built Worker and a Chromium.
 *
 * @param outbound answers for all of the web
 * @param fonts the only ones that the browser has; those of the system when left out
 */
export async function openStage(outbound?: RequestListener, fonts?: FontSet): Promise<Stage> {
  // First what may fail, so that nothing is left running when it does.
  const script = buildWorker()
  const executablePath = ensureChromium()
  const web = outbound ? await serve(outbound) : undefined
  const [browser, hosted] = await Promise.all([
    chromium.launch({
      executablePath,
      args: [...CHROMIUM_FLAGS],
      ...(fonts && { env: { ...process.env, ...fontSettings(fonts) } }),
    }),
    hostWorker({
      script,
      variables: { RATE_LIMIT: 'off', PUBLISH_TOKEN: TOKEN },
      ...(web && { outbound: new URL(web.origin).host }),
    }),
  ])
  const { origin } = hosted.url
  const listed = (await (await fetch(`${origin}/articles?limit=100`)).json()) as {
    items: Listed[]
  }
  const told = (await (await fetch(`${origin}/stories`)).json()) as {
    items: { id: string; languages: string[] }[]
  }
  const story = told.items.find(({ languages }) => languages.length > 1)
  if (!story) throw new Error('The samples hold no longer a story in several languages.')
  return {
    origin,
    browser,
    articles: listed.items,
    story: `/stories/${story.id}`,
    article(direction = 'ltr') {
      const found = listed.items.find(
        (item) => item.direction === direction && item.statistics.sentences >= 5,
      )
      if (!found) throw new Error(`The samples hold no longer article written ${direction}.`)
      return found
    },
    async close() {
      await browser.close()
      await hosted.dispose()
      await web?.close()
    },
  }
}

export interface Site {
  readonly origin: string
  close(): Promise<void>
}

/** A small server of somebody else's; each has its own origin by its port. */
export async function serve(listener: RequestListener): Promise<Site> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export interface Visit {
  readonly page: Page
  /** Of the page itself. */
  readonly answer: Response | null
  /** Every address that the page asked for. */
  readonly requests: readonly string[]
  /** Messages of the console of the level of errors, and uncaught errors. */
  readonly complaints: readonly string[]
  /** Bytes on the wire so far, headers included. */
  readonly bytes: () => number
  close(): Promise<void>
}

/**
 * Waits until an expression is true in the page. `waitForFunction` evaluates it in the page again and
 * again, which a Content Security Policy without `unsafe-eval` forbids.
 */
export async function until(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate<boolean>(`Boolean(${expression})`)).toBe(true)
}

/**
 * Does what leads to another page, and returns when that page is there. A click alone returns before
 * its navigation has begun, so that what is asked next may be asked of the page before.
 */
export async function follow(page: Page, leave: () => Promise<unknown>): Promise<void> {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  await Promise.all([arrived, leave()])
  await page.waitForLoadState()
}

/** A fresh browser profile with one page, of which all that it asks and complains is kept. */
export async function visit(
  stage: Stage,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await stage.browser.newContext({ locale: 'en', ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  let bytes = 0
  const network = await context.newCDPSession(page)
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await network.send('Network.enable')
  const answer = await page.goto(address.startsWith('/') ? `${stage.origin}${address}` : address)
  return { page, answer, requests, complaints, bytes: () => bytes, close: () => context.close() }
}

export interface PageKind {
  readonly name: string
  readonly path: (stage: Stage) => string
  /** 200 when left out. */
  readonly status?: number
  /** Whether other people's pages may frame it. */
  readonly framed?: boolean
}

/** Every kind of page that there is. */
export const PAGES: readonly PageKind[] = [
  { name: 'the front page', path: () => '/' },
  { name: 'a search', path: () => '/?q=Einstein' },
  { name: 'a search without a find', path: () => '/?q=zzzyyyxxx' },
  { name: 'an article', path: (stage) => `/articles/${stage.article('ltr').id}` },
  { name: 'an article right to left', path: (stage) => `/articles/${stage.article('rtl').id}` },
  { name: 'the list of stories', path: () => '/stories' },
  { name: 'a story', path: (stage) => stage.story },
  {
    name: 'the card of a story',
    path: ({ story }) => `/embed?story=${story.split('/')[2]}`,
    framed: true,
  },
  { name: 'the day', path: () => '/today' },
  { name: 'what changed', path: () => '/changes' },
  { name: 'a problem explained', path: () => '/problems/not-found' },
  { name: 'the desk before it is opened', path: () => '/desk' },
  { name: 'the list of feeds', path: () => '/feeds' },
  { name: 'a feed', path: () => '/atom.xml' },
  { name: 'the builder', path: () => '/embed/builder' },
  {
    name: 'the builder for one summary',
    path: (stage) =>
      `/embed/builder?url=${encodeURIComponent(`${stage.origin}/articles/${stage.article('rtl').id}`)}`,
  },
  { name: 'the card of headlines', path: () => '/embed?count=3', framed: true },
  {
    name: 'the card in columns, with pictures',
    path: () => '/embed?count=4&columns=2&pictures=on',
    framed: true,
  },
  {
    name: 'the card of an article',
    path: (stage) => `/embed?article=${stage.article('rtl').id}`,
    framed: true,
  },
  { name: 'the API', path: () => '/docs' },
  { name: 'what is not there', path: () => '/nothing-here', status: 404 },
]

/** Adds up the layout shifts of a page as `globalThis.shift`; for `addInitScript`. */
export const WATCH_SHIFTS = `globalThis.shift = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.shift += entry.value
}).observe({ type: 'layout-shift', buffered: true })`

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds in a page and its frames of the same origin: rule and place of each. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's Content-Security-Policy does not bind.
  await page.evaluate(AXE)
  return page.evaluate<string[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    iframes: false,
  }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`)
}
