/**
 * `npm run pictures [-- FOLDER]`: takes the README's pictures of the real pages and writes
 * them to `docs/pictures/`, as WebP of the highest quality within 60 kB.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CDPSession, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureChromium } from './browser.ts'
import { PROJECT } from './deploy/wrangler-config.ts'
import { buildWorker } from './host/bundle.ts'
import { hostWorker } from './host/hosting.ts'

const MAX_BYTES = 60_000
const QUALITIES = [90, 80, 70, 60, 50, 40]

interface Picture {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
}

const PICTURES: readonly Picture[] = [
  { name: 'front-page', path: '/', width: 1100, height: 760 },
  { name: 'article', path: '/articles/suez-canal.ar?sentences=3', width: 430, height: 860 },
  { name: 'article-dark', path: '/articles/shinkansen.ja', width: 430, height: 860, dark: true },
]

async function shoot(session: CDPSession): Promise<{ quality: number; bytes: Buffer }> {
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length <= MAX_BYTES) return { quality, bytes }
  }
  throw new Error(`It does not fit into ${MAX_BYTES} bytes; make it smaller.`)
}

const folder = resolve(process.argv[2] ?? join(PROJECT, 'docs/pictures'))
mkdirSync(folder, { recursive: true })
const executablePath = ensureChromium()
const hosted = await hostWorker({ script: buildWorker(), variables: { RATE_LIMIT: 'off' } })
const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
try {
  for (const { name, path, width, height, dark } of PICTURES) {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
    })
    const page = await context.newPage()
    const answer = await page.goto(new URL(path, hosted.url).href, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`)
    const { quality, bytes } = await shoot(await context.newCDPSession(page))
    writeFileSync(join(folder, `${name}.webp`), bytes)
    console.log(`${name}.webp  ${(bytes.length / 1000).toFixed(1)} kB, quality ${quality}`)
    await context.close()
  }
} finally {
  await browser.close()
  await hosted.dispose()
}
