/**
 * Reads the feeds of `follow-field.ts` as they end, with Lede's own reader, python3-feedparser and
 * newsboat (`install-clients.sh`): how many entries each finds, and how many of their dates are those
 * of the feed.
 *
 *   node bench/feeds/field-clients.ts [FEEDS OF EACH KIND]     5 by default: 100 feeds
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { decodeBytes } from '../../src/article/bytes/decode.ts'
import { feedEntries } from '../../src/follow/feed-entries.ts'
import { entryKeys } from '../../src/follow/identity.ts'
import { parseUpstream } from '../../src/follow/parse.ts'
import { fieldFeeds } from './field/kinds.ts'

/** The moments of a feed's entries; null for one without a date. */
type Moments = readonly (number | null)[]
type Reading = ReadonlyMap<string, Moments>

const feeds = fieldFeeds(Number(process.argv[2] ?? 5)).map((feed) => {
  const shown = feed.entries.slice(-feed.window)
  const body = feed.write(feed.kind === 'archive' ? shown : shown.toReversed())
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { ...feed, bytes, truth: shown.map(({ moment }) => moment) }
})
const folder = mkdtempSync(join(tmpdir(), 'lede-field-'))

function readByLede(): Reading {
  return new Map(
    feeds.map(({ host, type, bytes }) => {
      const url = `https://${host}/feed`
      const entries = feedEntries(parseUpstream(decodeBytes(bytes, type).text), url)
      const told = [...entryKeys(entries, new Map()).values()]
      return [
        host,
        told.map(({ published }) => (published === null ? null : Date.parse(published))),
      ]
    }),
  )
}

const PYTHON = `
import calendar, feedparser, json, sys
read = {}
for host, path, kind in json.load(open(sys.argv[1])):
    found = feedparser.parse(open(path, 'rb').read(), response_headers={'content-type': kind})
    dates = [e.get('published_parsed') or e.get('updated_parsed') for e in found.entries]
    read[host] = [calendar.timegm(d) * 1000 if d else None for d in dates]
print(json.dumps(read))
`

function readByFeedparser(): Reading {
  const listed = feeds.map(({ host, type, bytes }) => {
    const path = join(folder, host)
    writeFileSync(path, bytes)
    return [host, path, type]
  })
  const list = join(folder, 'list.json')
  writeFileSync(list, JSON.stringify(listed))
  const out = execFileSync('/usr/bin/python3', ['-c', PYTHON, list], { maxBuffer: 1e8 })
  return new Map(Object.entries(JSON.parse(out.toString()) as Record<string, Moments>))
}

async function readByNewsboat(): Promise<Reading> {
  const served = new Map(feeds.map(({ host, type, bytes }) => [`/${host}`, { type, bytes }]))
  const server = createServer((request, response) => {
    const feed = served.get(request.url ?? '')
    if (!feed) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': feed.type }).end(feed.bytes)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [urls, cache, settings] = ['urls', 'cache.db', 'config'].map((name) => join(folder, name))
  writeFileSync(urls!, feeds.map(({ host }) => `${base}/${host}\n`).join(''))
  writeFileSync(settings!, 'max-items 0\n')
  // Another thread waits for it, so that this one can serve.
  const run = `require('node:child_process').execFileSync('newsboat', ${JSON.stringify(['-u', urls, '-c', cache, '-C', settings, '-x', 'reload'])}, { env: { ...process.env, HOME: ${JSON.stringify(folder)} } })`
  await new Promise((done, failed) => {
    new Worker(run, { eval: true }).on('exit', done).on('error', failed)
  })
  server.close()
  const database = new DatabaseSync(cache!)
  const rows = database.prepare('select feedurl, pubDate as date from rss_item').all() as {
    feedurl: string
    date: number
  }[]
  database.close()
  const byHost = Map.groupBy(rows, ({ feedurl }) => new URL(feedurl).pathname.slice(1))
  return new Map([...byHost].map(([host, items]) => [host, items.map(({ date }) => date * 1000)]))
}

/** How many of the wanted are among the found, each as often as it is in both. */
function inBoth(wanted: Moments, found: Moments): number {
  const left = Map.groupBy(found, (moment) => moment)
  return wanted.filter((moment) => left.get(moment)?.pop() !== undefined).length
}

const readers = {
  lede: readByLede(),
  feedparser: readByFeedparser(),
  newsboat: await readByNewsboat(),
}
rmSync(folder, { recursive: true })

const total = feeds.flatMap(({ truth }) => truth)
const dated = total.filter((moment) => moment !== null)
console.log(`${feeds.length} feeds, ${total.length} entries, ${dated.length} of them dated`)
for (const [name, reading] of Object.entries(readers)) {
  let [found, right] = [0, 0]
  const missed = new Map<string, number>()
  for (const { kind, host, truth } of feeds) {
    const moments = reading.get(host) ?? []
    const wanted = truth.filter((moment) => moment !== null)
    const kept = inBoth(wanted, moments)
    found += Math.min(moments.length, truth.length)
    right += kept
    const lost = Math.max(truth.length - moments.length, wanted.length - kept)
    if (lost > 0) missed.set(kind, (missed.get(kind) ?? 0) + lost)
  }
  const where = [...missed].map(([kind, count]) => `${kind} ${count}`).join(', ')
  console.log(
    `${name.padEnd(10)} entries ${found}, dates as the feed's ${right}${where && `; short of: ${where}`}`,
  )
}
