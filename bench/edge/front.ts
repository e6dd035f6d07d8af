/**
 * `node bench/edge/front.ts [--subscribers 1000] [--changes 200] [--hours 24]`: a day of readers
 * before a hosted Worker, with and without a conforming shared cache in front. Ten feeds, each
 * subscriber reads one every hour at a time of its own, with the validator of what it has; changes
 * come at any time. Tells what the Worker, D1 and KV did, and how old the oldest answer was.
 */

import { parseArgs } from 'node:util'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import type { Tallies } from '../library/counted.ts'
import { FrontCache, type Fronted } from './front-cache.ts'

const { values } = parseArgs({
  options: {
    subscribers: { type: 'string', default: '1000' },
    changes: { type: 'string', default: '200' },
    hours: { type: 'string', default: '24' },
  },
})
const TOKEN = 'bench'
const HOUR_MS = 3_600_000
const DAY_MS = Number(values.hours) * HOUR_MS
const TAGS = ['harbour', 'library', 'railway', 'market', 'orchard', 'theatre', 'bridge', 'school']
const FEEDS = ['/rss.xml', '/en/atom.xml', ...TAGS.map((tag) => `/tags/${tag}/rss.xml`)]
/** What an answer may be old at most, milliseconds: where a purge reaches, and where none does. */
const PROMISED_MS = { purged: 0, unpurged: 60_000 }

interface Event {
  readonly at: number
  readonly reader?: number
}

/** The same numbers in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function dayOf(subscribers: number, changes: number): Event[] {
  const next = random(7)
  const events: Event[] = Array.from({ length: changes }, () => ({ at: next() * DAY_MS }))
  for (let reader = 0; reader < subscribers; reader += 1) {
    for (let at = next() * HOUR_MS; at < DAY_MS; at += HOUR_MS) events.push({ at, reader })
  }
  return events.sort((a, b) => a.at - b.at)
}

interface Outcome {
  readonly requests: number
  readonly runs: number
  readonly readers: Tallies['request']
  readonly changes: Tallies['request']
  readonly oldestMs: number
}

/** @param purging false: a cache in front that hears of no purge, as other networks have them */
async function simulate(withFront: boolean, purging: boolean): Promise<Outcome> {
  const hosted = await hostWorker({
    script: buildWorker('bench/edge/fronted.ts'),
    variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off', BASE_URL: 'https://lede.example' },
  })
  let now = Date.now()
  const begin = now
  const front = new FrontCache(hosted.url, () => now, purging)
  const ask = async (path: string): Promise<Response> => fetch(new URL(path, hosted.url))
  const sum = (one: Tallies['request'], more: Tallies['request']) => {
    for (const key of Object.keys(one) as (keyof typeof one)[]) one[key] += more[key]
  }
  const tally = async (to: Tallies['request']) =>
    sum(to, ((await (await ask('/bench/tally')).json()) as Tallies).request)
  const readers = ((await (await ask('/bench/tally')).json()) as Tallies).request
  const changes = { ...readers }
  const known = new Map<number, string>()
  /** For each feed the number of its newest change, and when each number came. */
  const newest = new Map<string, number>()
  const cameAt: number[] = []
  let requests = 0
  let oldestMs = 0

  async function change(number: number): Promise<void> {
    const tag = TAGS[number % TAGS.length]!
    await tally(readers)
    const response = await fetch(new URL(`/articles/news-${number % 40}`, hosted.url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        title: `Change ${number}.`,
        text: `Change ${number} of the ${tag} was made. The council had promised it for long.`,
        language: 'en',
        tags: [tag],
        date_published: new Date(begin - 1e9 + number * 60_000).toISOString(),
      }),
    })
    if (!response.ok) throw new Error(await response.text())
    cameAt[number] = now
    for (const feed of ['/rss.xml', '/en/atom.xml', `/tags/${tag}/rss.xml`])
      newest.set(feed, number)
    const purges = (await (await ask('/bench/purges')).json()) as { tags?: string[] }[]
    if (purging) for (const { tags = [] } of purges) front.purge(tags)
    await tally(changes)
  }

  async function read(reader: number): Promise<void> {
    const feed = FEEDS[reader % FEEDS.length]!
    const etag = known.get(reader)
    const headers = etag === undefined ? {} : { 'if-none-match': etag }
    requests += 1
    let answered: Pick<Fronted, 'status' | 'body'> & { etag: string }
    if (withFront) {
      const { status, body, headers: told } = await front.get(feed, headers)
      answered = { status, body, etag: String(told.etag) }
    } else {
      const response = await fetch(new URL(feed, hosted.url), { headers })
      answered = {
        status: response.status,
        body: await response.text(),
        etag: response.headers.get('etag') ?? '',
      }
    }
    const last = newest.get(feed)
    if (answered.status === 200) {
      known.set(reader, answered.etag)
      seen.set(`${feed} ${answered.etag}`, newestIn(answered.body))
    }
    const shown = seen.get(`${feed} ${answered.etag}`) ?? -1
    // The first change that is not shown is what the answer is too old by.
    for (let number = shown + 1; last !== undefined && number <= last; number += 1) {
      const isOfFeed = !feed.startsWith('/tags/') || feed.includes(TAGS[number % TAGS.length]!)
      if (isOfFeed) {
        oldestMs = Math.max(oldestMs, now - (cameAt[number] ?? now))
        break
      }
    }
  }
  /** The newest change that a version of a feed shows. */
  const seen = new Map<string, number>()
  const newestIn = (body: string): number =>
    Math.max(-1, ...[...body.matchAll(/Change (\d+)\./g)].map(([, number]) => Number(number)))

  let number = 0
  for (const { at, reader } of dayOf(Number(values.subscribers), Number(values.changes))) {
    now = begin + at
    if (reader === undefined) {
      await change(number)
      number += 1
    } else await read(reader)
  }
  await front.settled()
  await tally(readers)
  await hosted.dispose()
  return { requests, runs: withFront ? front.runs : requests, readers, changes, oldestMs }
}

const KINDS = [
  { name: 'a cache that is purged', promised: PROMISED_MS.purged, front: true, purging: true },
  { name: 'a cache that is not', promised: PROMISED_MS.unpurged, front: true, purging: false },
  { name: 'no cache in front', promised: PROMISED_MS.purged, front: false, purging: false },
]
console.log(
  '| in front | requests | runs of the Worker | answered in front | D1 rows read by readers | D1 rows written by changes | KV reads | KV writes | oldest answer, s |',
)
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
for (const { name, promised, front, purging } of KINDS) {
  const { requests, runs, readers, changes, oldestMs } = await simulate(front, purging)
  const share = `${((1 - runs / requests) * 100).toFixed(1)} %`
  const cells = [
    name,
    requests,
    runs,
    share,
    readers.rowsRead,
    changes.rowsWritten,
    readers.kvReads + changes.kvReads,
    readers.kvWrites + changes.kvWrites,
    (oldestMs / 1000).toFixed(0),
  ]
  console.log(`| ${cells.join(' | ')} |`)
  if (oldestMs > promised) {
    console.error(`${name}: an answer was older than ${promised / 1000} s.`)
    process.exitCode = 1
  }
}
