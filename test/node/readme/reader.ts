/**
 * A reader of the README who does what it says: runs its commands, asks its addresses, pastes its
 * HTML into a page, puts its article into a folder.
 */

import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parseFeed, parseOpml } from 'feedsmith'
import { chromium } from 'playwright-core'
import { expect } from 'vitest'
import { CHROMIUM_FLAGS, ensureChromium } from '../../../src/commands/browser.ts'
import { serve } from '../../browser/stage.ts'
import { articlePage, type Lede, page, startLede, startWeb, TOKEN } from '../../worker/lede.ts'
import { steadyFetch } from '../../worker/steady.ts'
import { COMMANDS } from './commands.ts'
import type { Block } from './document.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Where the README has Lede, and where it is. */
const WRITTEN = 'http://localhost:8787'
/** The page and the feed of others that it names; here they are played. */
const ARTICLE = 'https://en.wikipedia.org/wiki/Lighthouse'
const FEED = 'https://blog.cloudflare.com/rss/'
const HTTPS = 'https://'.length

export interface Reader {
  readonly origin: string
  get(path: string): Promise<Response>
  readonly lede: Lede
  /** What the last command wrote. */
  said: string
  close(): Promise<void>
}

export async function startReader(): Promise<Reader> {
  const web = await startWeb()
  web.sites.set(ARTICLE.slice(HTTPS), page(articlePage('lighthouse')))
  web.sites.set(FEED.slice(HTTPS), (_, response) => {
    const entry = `<entry><id>urn:x:1</id><title>One</title><link href="${ARTICLE}"/><updated>2026-01-01T00:00:00Z</updated><summary>The pier was opened. It is long.</summary></entry>`
    response
      .writeHead(200, { 'content-type': 'application/atom+xml' })
      .end(
        `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>X</title><updated>2026-01-01T00:00:00Z</updated>${entry}</feed>`,
      )
  })
  const lede = await startLede({ web })
  return {
    origin: lede.url.origin,
    lede,
    get: (path) => lede.get(path),
    said: '',
    close: async () => {
      await lede.dispose()
      await web.close()
    },
  }
}

const here = (text: string, { origin }: Reader) => text.replaceAll(WRITTEN, origin)
const lines = (block: Block) => block.text.split('\n')

async function curl(block: Block, reader: Reader): Promise<void> {
  const command = here(block.text, reader).replace(/^curl /, 'curl -sS --fail-with-body ')
  const env = { ...process.env, PUBLISH_TOKEN: TOKEN }
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { env })
  expect(stdout.length).toBeGreaterThan(0)
  reader.said = stdout
}

/** One address a line, and behind it what it is. */
async function feeds(block: Block, reader: Reader): Promise<void> {
  for (const line of lines(block)) {
    const [address = ''] = line.split(' ')
    const response = await steadyFetch(here(address, reader))
    expect([address, response.status]).toEqual([address, 200])
    const text = await response.text()
    if (address.endsWith('.opml')) {
      expect(parseOpml(text).body?.outlines?.length).toBeGreaterThan(0)
      continue
    }
    const { format, feed } = parseFeed(text)
    const entries = format === 'atom' ? feed.entries : feed.items
    expect([address, entries?.length ?? 0]).not.toEqual([address, 0])
  }
}

/** Pasted into somebody else's page, in a browser. */
async function embed(block: Block, reader: Reader): Promise<void> {
  const site = await serve((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>A blog</title>${here(block.text, reader)}</html>`)
  })
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS],
  })
  try {
    const tab = await browser.newPage()
    await tab.goto(site.origin)
    const headlines = tab.locator('lede-headlines [part=headline]')
    await headlines.first().waitFor({ timeout: 15_000 })
    // As many as it asks for, with the samples alone.
    const [, count] = /count="(\d+)"/.exec(block.text) ?? []
    expect(await headlines.count()).toBe(Number(count))
    const [, address = ''] = /<a href="([^"]+)"/.exec(block.text) ?? []
    expect((await steadyFetch(here(address, reader))).status).toBe(200)
  } finally {
    await browser.close()
    await site.close()
  }
}

/** A file of `articles/`, read by the command that builds them in. */
function article(block: Block): void {
  const folder = mkdtempSync(join(tmpdir(), 'lede-readme-'))
  try {
    writeFileSync(join(folder, 'bridge.en.md'), `${block.text}\n`)
    const command = join(ROOT, 'src/commands/articles/index-articles.ts')
    execFileSync(process.execPath, [command, '.'], { cwd: folder })
    const bundle = readFileSync(join(folder, '.generated/articles.json'), 'utf8')
    for (const part of ['A new bridge over the strait', 'Ada Example', 'transport', '2026-03-01']) {
      expect(bundle).toContain(part)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Paths in the first column; a folder that is missing here is missing in the README. */
function layout(block: Block): void {
  const told = lines(block).flatMap((line) => {
    const parts = (line.split(/ {2,}/)[0] ?? '').split(', ')
    return parts.map((part) => (part.startsWith('src/') ? part : `src/${part}`))
  })
  expect(told.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  const folders = rooms.filter((one) => one.isDirectory()).map(({ name }) => `src/${name}/`)
  expect(folders.filter((folder) => !told.includes(folder))).toEqual([])
}

interface Runner {
  takes(block: Block): boolean
  run(block: Block, reader: Reader): void | Promise<void>
}

export const BLOCKS: readonly Runner[] = [
  {
    takes: ({ kind, text }) => kind === 'sh' && text.startsWith('curl ') && !text.includes('\n'),
    run: curl,
  },
  {
    takes: (block) => block.kind === 'sh' && commandsOf(block).every((one) => COMMANDS[one]),
    run: async (block) => {
      for (const command of commandsOf(block)) await COMMANDS[command]!()
    },
  },
  { takes: ({ kind, text }) => kind === 'text' && text.startsWith(WRITTEN), run: feeds },
  { takes: ({ kind, text }) => kind === 'text' && text.startsWith('src/'), run: layout },
  {
    takes: ({ kind }) => kind === 'text',
    run: ({ text }, reader) => expect(reader.said.trim()).toBe(text),
  },
  {
    takes: ({ kind }) => kind === 'json',
    run: ({ text }, reader) =>
      expect(JSON.parse(reader.said)).toEqual(JSON.parse(here(text, reader))),
  },
  { takes: ({ kind }) => kind === 'html', run: embed },
  { takes: ({ kind }) => kind === 'md', run: article },
]

function commandsOf(block: Block): string[] {
  return lines(block).flatMap((line) => line.split(' && '))
}

/** Asks an address as it stands in the text; what is left open there is filled in. */
export function inlineRequest(code: string, reader: Reader): Promise<Response> {
  const [, method = 'GET', address = ''] = /^(?:([A-Z]+) )?(.*)$/.exec(code) ?? []
  const path = address
    .replace(WRITTEN, '')
    .replace('…', encodeURIComponent(ARTICLE))
    .replace('ADDRESS', encodeURIComponent(FEED))
  if (method === 'GET') return reader.get(path)
  return reader.lede.send(method, path, { url: ARTICLE })
}
