/**
 * `node bench/edge/cpu.ts [--requests 300] [--rounds 5]`: CPU of each kind of cached answer over
 * the same read done bare, and of a page that has to be fetched and read; Linux only.
 */

import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ask, type Case, cpuOf, startStage } from './stage.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
  },
})

const stage = await startStage()
const { lede, bare, peer } = stage
let serial = 0
const page = (size: number | string) => `http://news.example.com/${size}/${serial++}`

const cached = `/summary?url=${encodeURIComponent(page(30))}`
const feed = '/atom.xml?limit=50'
for (const path of [cached, feed]) await ask(lede, path)
const { etag } = await ask(lede, cached)
const feedTag = (await ask(lede, feed)).etag

const fixed = (path: string) => () => path
const cases: (Case & { readonly over?: string; readonly bound?: number })[] = [
  { name: 'bare text', target: bare, path: fixed('/memory') },
  { name: 'bare feed', target: bare, path: fixed('/feed') },
  { name: 'bare 304', target: bare, path: fixed('/304'), status: 304 },
  { name: 'bare KV read', target: bare, path: fixed('/kv') },
  { name: 'cached summary', target: lede, path: fixed(cached), over: 'bare text', bound: 0.3 },
  {
    name: '304 of it',
    target: lede,
    path: fixed(cached),
    headers: { 'if-none-match': etag },
    status: 304,
    over: 'bare 304',
    bound: 0.2,
  },
  {
    name: '304 of a feed',
    target: lede,
    path: fixed(feed),
    headers: { 'if-none-match': feedTag },
    status: 304,
    over: 'bare 304',
    bound: 0.2,
  },
  { name: 'cached feed of 50', target: lede, path: fixed(feed), over: 'bare feed', bound: 0.4 },
  {
    name: 'front page',
    target: lede,
    path: fixed('/'),
    headers: { accept: 'text/html' },
    over: 'bare text',
    bound: 0.6,
  },
  {
    name: 'page of an article',
    target: lede,
    path: fixed('/articles/report-7'),
    headers: { accept: 'text/html' },
    over: 'bare text',
    bound: 0.6,
  },
  {
    name: 'JSON of an article',
    target: lede,
    path: fixed('/articles/report-7.json'),
    over: 'bare text',
    bound: 0.3,
  },
  { name: 'list of 20', target: lede, path: fixed('/articles'), over: 'bare text', bound: 0.4 },
]
const hits = await cpuOf(cases, Number(values.requests), Number(values.rounds))
const one = (name: string, target: typeof lede, route: string, size: string): Case => ({
  name,
  target,
  path: () => `${route}?url=${encodeURIComponent(page(size))}`,
})
const missCases = [
  one('bare fetch of 150 kB', bare, '/fetch', '150'),
  one('bare fetch, looked up and kept', bare, '/keep', '150'),
  one('miss, 150 kB', lede, '/summary', '150'),
  one('Readability on linkedom, 150 kB', peer, '/summary', '150'),
  one('miss, half of it text', lede, '/summary', 'dense/150'),
  one('Readability on linkedom, half of it text', peer, '/summary', 'dense/150'),
]
const misses = await cpuOf(missCases, 20, Number(values.rounds))
await stage.dispose()

console.log(
  `load average ${loadavg()[0]?.toFixed(1)}; least of ${values.rounds} rounds of ${values.requests}`,
)
let failed = false
console.log('| request | CPU, ms | over the bare read, ms | bound |\n|---|---:|---:|---:|')
for (const { name, over, bound } of cases) {
  const all = hits.get(name) ?? 0
  const rest = over === undefined ? undefined : all - (hits.get(over) ?? 0)
  if (rest !== undefined && bound !== undefined && rest > bound) failed = true
  console.log(`| ${name} | ${all.toFixed(3)} | ${rest?.toFixed(3) ?? ''} | ${bound ?? ''} |`)
}
for (const [name, all] of misses) console.log(`| ${name} | ${all.toFixed(2)} | | |`)
const spent = (name: string) => misses.get(name) ?? 0
const ours = spent('miss, 150 kB') - spent('bare fetch, looked up and kept')
const theirs = spent('Readability on linkedom, 150 kB') - spent('bare fetch of 150 kB')
console.log(
  `a miss over its floor is ${(ours / theirs).toFixed(2)} of Readability on linkedom over its own (bound 1.2)`,
)
if (ours > 1.2 * theirs || spent('miss, 150 kB') > 25) failed = true
process.exitCode = failed ? 1 : 0
