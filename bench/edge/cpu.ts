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
const page = (kilobytes: number) => `http://news.example.com/${kilobytes}/${serial++}`

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
const missCases: Case[] = [
  {
    name: 'miss, 150 kB',
    target: lede,
    path: () => `/summary?url=${encodeURIComponent(page(150))}`,
  },
  {
    name: 'peer, 150 kB',
    target: peer,
    path: () => `/summary?url=${encodeURIComponent(page(150))}`,
  },
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
process.exitCode = failed ? 1 : 0
