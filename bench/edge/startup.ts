/**
 * `node bench/edge/startup.ts [--runs 5] [--bound 60]`: CPU of workerd up to its first answer, over
 * that of Hono saying hello with the same bindings; Linux only. The bound is for what is left when
 * hello has asked the same of the process (`hello.ts`).
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { firstAnswer } from './stage.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, bound: { type: 'string', default: '60' } },
})
const HELLO = 'bench/edge/hello.ts'
/** KV and D1 of an earlier process, which had the same request. */
const kept = mkdtempSync(join(tmpdir(), 'lede-cold-'))

interface Start {
  readonly path: string
  readonly entry?: string
  readonly persist?: string
}

const hostOptions = ({ entry, persist }: Start) => ({
  script: buildWorker(entry),
  // Kept feeds are of an origin, and each process has another port.
  variables: { RATE_LIMIT: 'off', BASE_URL: 'https://lede.example' },
  ...(persist !== undefined && { persist }),
})

async function cold(start: Start): Promise<number> {
  const { spent, headers } = await firstAnswer(hostOptions(start), start.path)
  const isHit = headers.get('cache-status')?.includes('hit') === true
  if (start.entry === undefined && isHit !== (start.persist !== undefined))
    throw new Error(`${start.path} was ${isHit ? '' : 'not '}kept`)
  return spent
}

/** Asks for a feed and waits until it lies in KV. */
async function keep(path: string): Promise<void> {
  const hosted = await hostWorker(hostOptions({ path, persist: kept }))
  await (await fetch(new URL(path, hosted.url))).arrayBuffer()
  const cache = await hosted.miniflare.getKVNamespace('CACHE')
  while ((await cache.list({ prefix: 'feed/' })).keys.length === 0) await setTimeout(50)
  await hosted.dispose()
}

/** First requests, each with the address of hello that asks the same of the process. */
const ROWS = [
  { path: '/feeds.opml', floor: '/' },
  { path: '/health', floor: '/read' },
  { path: '/', floor: '/read' },
  { path: '/rss.xml', floor: '/feed' },
  { path: '/rss.xml', floor: '/read', persist: kept },
]
await keep('/rss.xml')

const rows = ROWS.map(({ floor, ...row }) => {
  const hello = { ...row, entry: HELLO }
  return [row, { ...hello, path: '/' }, { ...hello, path: floor }] satisfies Start[]
})
const least = new Map<string, number>()
const nameOf = ({ path, entry, persist }: Start) => [entry, path, persist].join(' ')
// Hello is asked once for all rows that are compared with it.
const starts = new Map(rows.flat().map((start) => [nameOf(start), start]))
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const [name, start] of starts) {
    least.set(name, Math.min(await cold(start), least.get(name) ?? Number.POSITIVE_INFINITY))
  }
}
rmSync(kept, { recursive: true })

console.log('| first request | CPU, ms | over Hono hello, ms | over hello that asks the same |')
console.log('|---|---:|---:|---:|')
for (const row of rows) {
  const [own = 0, hello = 0, asking = 0] = row.map((start) => least.get(nameOf(start)))
  const { path, persist } = row[0]!
  const name = persist === undefined ? path : `${path}, kept in KV`
  const figures = [own, own - hello, own - asking].map((ms) => ms.toFixed(0))
  console.log(`| \`${name}\` | ${figures.join(' | ')} |`)
  if (own - asking > Number(values.bound)) process.exitCode = 1
}
