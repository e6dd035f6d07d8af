/**
 * `node bench/robustness/xss-pages.ts`: publishes every payload of the benchmark's vectors as body,
 * title, author and tag of an article, opens its page, its card and the lists that hold it in
 * Chromium, and counts the scripts that ran.
 */

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureChromium } from '../../src/commands/browser.ts'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'

interface Vector {
  readonly id: string
  readonly payload: string
}

const BENCH = resolve(process.env.LEDE_BENCH ?? '../shared/bench', 'robustness')
const TOKEN = 'token-of-the-bench'
const TEXT =
  'A long sentence about nothing in particular stands here so that there is an article. Another one follows it with a few words more. A third one ends it.'

function readVectors(file: string): Vector[] {
  const read = JSON.parse(readFileSync(join(BENCH, file), 'utf8')) as
    | { vectors?: Vector[] }
    | Vector[]
  return Array.isArray(read) ? read : (read.vectors ?? [])
}

const vectors = ['xss.dompurify.dev.json', 'xss.own.dev.json'].flatMap(readVectors)
const hosted = await hostWorker({
  script: buildWorker(),
  variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off' },
})
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS],
})
const page = await browser.newPage()
const ran: string[] = []
let where = ''
await page.exposeFunction('ranHere', (what: string) => ran.push(`${where}: ${what}`))
await page.addInitScript(
  "for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.defineProperty(window, name, { value: () => { ranHere(name); return true } })",
)
page.on('dialog', (dialog) => dialog.dismiss())

async function open(path: string): Promise<void> {
  where = path
  await page.goto(new URL(path, hosted.url).href, { waitUntil: 'load' })
  // What waits for the mouse or the keyboard gets it.
  await page.evaluate(
    "document.querySelectorAll('*').forEach((node) => ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart'].forEach((type) => node.dispatchEvent(new Event(type))))",
  )
}

let published = 0
let refused = 0
for (const [i, { payload }] of vectors.entries()) {
  const response = await fetch(new URL(`/articles/x${i}`, hosted.url), {
    method: 'PUT',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      html: `<article><h1>T</h1><p>${TEXT}</p>${payload}<p>${TEXT} ${payload}</p></article>`,
      title: payload.slice(0, 900) || 'empty',
      authors: [{ name: payload.slice(0, 280) || 'empty' }],
      tags: [payload.slice(0, 90) || 'empty', 'vectors'],
    }),
  })
  await response.body?.cancel()
  if (!response.ok) {
    refused += 1
    continue
  }
  published += 1
  for (const path of [`/articles/x${i}`, `/embed?article=x${i}`]) await open(path)
}
for (const path of [
  '/',
  '/?tag=vectors',
  '/feeds',
  '/embed?tag=vectors&count=20',
  '/articles?tag=vectors',
  '/feed.json',
  '/rss.xml',
  '/atom.xml',
]) {
  await open(path)
}
console.log(
  `${vectors.length} vectors, ${published} published, ${refused} refused, ${ran.length} scripts ran`,
)
for (const one of ran.slice(0, 20)) console.log(`  ${one}`)
await browser.close()
await hosted.dispose()
process.exitCode = ran.length === 0 ? 0 : 1
