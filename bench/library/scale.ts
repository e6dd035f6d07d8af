/**
 * What requests cost with a small and a large library: CPU of workerd over that of a bare Worker,
 * and what was asked of D1. Local D1 runs in the same process, so its CPU counts.
 *
 *   node bench/library/scale.ts [--sizes 1000,100000] [--n 60] [--rounds 3] [--keep FOLDER]
 *
 * `--keep` leaves the filled databases in a folder, and goes on with those that are there.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Miniflare } from 'miniflare'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import type { Tallies, Tally } from './counted.ts'
import { fill } from './fill.ts'
import { madeUp, wordOf } from './generate.ts'
import { cpuMilliseconds, workerds } from './workerd-cpu.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000' },
    n: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const requests = Number(values.n)
const rounds = Number(values.rounds)
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'lede-scale-'))
const TOKEN = 'bench'
const variables = { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off' }

let serial = 0
const put = (): [string, RequestInit] => {
  serial += 1
  const { article } = madeUp(5_000_000 + serial).publication
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  const body = JSON.stringify({ text, title: article.title, tags: article.tags, lang: 'en' })
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  return [`/articles/bench-${Date.now()}-${serial}`, { method: 'PUT', headers, body }]
}
const q = (text: string): [string] => [`/articles?q=${encodeURIComponent(text)}`]
const en = (rank: number): string => wordOf('en', rank)
const zh = (rank: number): string => wordOf('zh-Hans', rank)

/**
 * Each gives one request; those that a cache would answer give another every time. What is rare
 * is so in proportion to the size, so that about as many articles are found in each library.
 */
const CASES: Readonly<Record<string, (size: number) => [string, RequestInit?]>> = {
  'GET /articles': () => ['/articles'],
  'GET /articles?limit=100': () => ['/articles?limit=100'],
  '?lang=en': () => ['/articles?lang=en'],
  '?lang=zh (range)': () => ['/articles?lang=zh'],
  '?tag= (frequent)': () => ['/articles?tag=tag-0'],
  '?tag= (rare)': (size) => [`/articles?tag=tag-${size > 10_000 ? 150 : 20}`],
  '?lang=en&tag= (both)': () => ['/articles?lang=en&tag=tag-5'],
  '?lang=hi&tag= (rare)': (size) => [`/articles?lang=hi&tag=tag-${size > 10_000 ? 60 : 0}`],
  '?source=&tag=': () => ['/articles?source=source-0&tag=tag-0'],
  '?q= (commonest word)': () => q(en(0)),
  '?q= (common word)': () => q(en(60)),
  '?q= (rare word)': (size) => q(en(Math.round(size * 0.09))),
  '?q= (word unknown)': () => q('zzyzx'),
  '?q= (beginning, 2 letters)': () => q('ba'),
  '?q= (beginning, 3 letters)': () => q('bad'),
  '?q= (beginning, 4 letters)': () => q('bade'),
  '?q= (two common words)': () => q(`${en(1)} ${en(8)}`),
  '?q= (common and rare)': (size) => q(`${en(1)} ${en(Math.round(size * 0.09))}`),
  '?q= (CJK, frequent)': () => q(zh(0) + zh(1)),
  '?q= (CJK, rare)': (size) => q(zh(150 + Math.round(size * 0.05))),
  '?q= (CJK, one character)': () => q(zh(3)),
  '?q=&lang=': () => [`${q(en(60))[0]}&lang=en`],
  '?q=&lang= (nothing found)': () => [`${q(en(60))[0]}&lang=ru`],
  'feed, miss': () => {
    serial += 1
    return [`/rss.xml?characters=${400 + (serial % 500)}`]
  },
  'feed of a tag and q, miss': () => {
    serial += 1
    return [`/rss.xml?tag=tag-1&q=${en(60)}&characters=${400 + (serial % 500)}`]
  },
  'GET /articles/{slug}': () => ['/articles/made-up-150.json'],
  'GET /feeds.opml (facets)': () => ['/feeds.opml'],
  'PUT /articles/{slug}': put,
}
const names = Object.keys(CASES).filter((name) => name.includes(values.only))

const FLOOR = 'export default { fetch: () => new Response("hello") }'
const ready = (count: number) => {
  const all = workerds()
  if (all.length < count) throw new Error('workerd was not found in /proc.')
  return all
}

async function ask(base: URL, [path, init]: [string, RequestInit?]): Promise<void> {
  const response = await fetch(new URL(path, base), init)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
}

/** CPU milliseconds of one request, over `count` in a row. */
async function burst(id: number, count: number, request: () => Promise<void>): Promise<number> {
  const before = cpuMilliseconds(id)
  for (let i = 0; i < count; i += 1) await request()
  return (cpuMilliseconds(id) - before) / count
}

async function prepare(size: number, filled: number): Promise<string> {
  const persist = join(folder, String(size))
  if (existsSync(join(persist, 'd1'))) return persist
  const hosted = await hostWorker({ script: buildWorker(), persist })
  await hosted.dispose()
  const started = performance.now()
  const bytes = await fill(persist, filled, size)
  const seconds = (performance.now() - started) / 1000
  const each = Math.round(bytes / size)
  console.log(
    `${size} articles in ${seconds.toFixed(0)} s; ${(bytes / 1e6).toFixed(0)} MB, ${each} bytes each`,
  )
  return persist
}

interface Cost {
  readonly cpu: number
  readonly tally: Tally
}

async function measure(persist: string, size: number): Promise<Map<string, Cost>> {
  const tallies = new Map<string, Tally>()
  const counted = await hostWorker({
    script: buildWorker('bench/library/counted.ts'),
    persist,
    variables,
  })
  const tally = async () =>
    ((await (await fetch(new URL('/bench/tally', counted.url))).json()) as Tallies).request
  await ask(counted.url, ['/articles'])
  for (const name of names) {
    await tally()
    await ask(counted.url, CASES[name]!(size))
    tallies.set(name, await tally())
  }
  await counted.dispose()

  const floor = new Miniflare({ modules: true, script: FLOOR, cf: false })
  const floorUrl = await floor.ready
  const [floorId] = ready(1)
  const hosted = await hostWorker({ script: buildWorker(), persist, variables })
  const id = ready(2).find((one) => one !== floorId)
  if (id === undefined || floorId === undefined) throw new Error('workerd was not found.')
  const costs = new Map<string, Cost>()
  const askFloor = () => ask(floorUrl, ['/'])
  await burst(floorId, 200, askFloor)
  for (const name of names) await burst(id, 20, () => ask(hosted.url, CASES[name]!(size)))
  const least = new Map<string, number>()
  let floorLeast = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    floorLeast = Math.min(floorLeast, await burst(floorId, requests, askFloor))
    for (const name of names) {
      const cpu = await burst(id, requests, () => ask(hosted.url, CASES[name]!(size)))
      least.set(name, Math.min(least.get(name) ?? cpu, cpu))
    }
  }
  for (const [name, cpu] of least) {
    costs.set(name, { cpu: cpu - floorLeast, tally: tallies.get(name)! })
  }
  await hosted.dispose()
  await floor.dispose()
  return costs
}

const measured: Map<string, Cost>[] = []
for (const size of sizes) measured.push(await measure(await prepare(size, 0), size))
const [small, large] = [measured[0]!, measured.at(-1)!]
const table = names.map((name) => {
  const [before, after] = [small.get(name)!, large.get(name)!]
  const pair = (of: (cost: Cost) => number) => `${of(before)} → ${of(after)}`
  return {
    request: name,
    'CPU ms over floor': pair(({ cpu }) => Number(cpu.toFixed(2))),
    ratio: Number((after.cpu / before.cpu).toFixed(2)),
    queries: pair(({ tally }) => tally.queries),
    'rows read': pair(({ tally }) => tally.rowsRead),
    'rows written': pair(({ tally }) => tally.rowsWritten),
  }
})
console.log(`${sizes.join(' → ')} articles; least of ${rounds} rounds of ${requests} requests`)
console.table(table)
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
