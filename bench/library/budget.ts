/**
 * What one request, one run of the cron and one batch of the queue ask of D1, KV, the queue and the
 * network: the sums behind docs/limits.md.
 *
 *   node bench/library/budget.ts
 */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import type { Tallies, Tally } from './counted.ts'
import { madeUp } from './generate.ts'

const TOKEN = 'bench'
/** Followed sources, and entries of each. */
const SOURCES = 6
const ENTRIES = 20

/** Texts of article `number`, different from all others. */
function textOf(number: number): { title: string; paragraphs: string[] } {
  const { title, paragraphs } = madeUp(number).publication.article
  return { title, paragraphs: paragraphs.map(({ text }) => text) }
}

// Plays every host of the web: a feed at /feed, an article everywhere else.
const upstream = createServer((request, response) => {
  const { host = '' } = request.headers
  const path = request.url ?? '/'
  if (path === '/robots.txt') return response.writeHead(404).end()
  const source = Number(/\d+/.exec(host)?.[0] ?? 0)
  if (path === '/feed') {
    const entries = Array.from({ length: ENTRIES }, (_, i) => {
      const link = `http://${host}/${i}`
      return `<item><title>Entry ${i}</title><link>${link}</link><guid>${link}</guid></item>`
    })
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    return response.end(
      `<rss version="2.0"><channel><title>${host}</title>${entries.join('')}</channel></rss>`,
    )
  }
  const { title, paragraphs } = textOf(1000 * (source + 1) + Number(path.slice(1)))
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  return response.end(
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  )
})
await new Promise<void>((listening) => upstream.listen(0, '127.0.0.1', listening))

const hosted = await hostWorker({
  script: buildWorker('bench/library/counted.ts'),
  variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off' },
  outbound: `127.0.0.1:${(upstream.address() as AddressInfo).port}`,
})

async function send(method: string, path: string, body?: unknown, type = 'application/json') {
  const response = await fetch(new URL(path, hosted.url), {
    method,
    headers: {
      // Readers have no token; who sends one is always shown the library as it is now.
      ...(method !== 'GET' && { authorization: `Bearer ${TOKEN}` }),
      ...(body !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`)
}

const tally = async () =>
  (await (await fetch(new URL('/bench/tally', hosted.url))).json()) as Tallies
const rows: Record<string, unknown>[] = []

async function count(name: string, work: () => Promise<void>): Promise<void> {
  await tally()
  await work()
  note(name, (await tally()).request, 1)
}

function note(name: string, told: Tally, shares: number): void {
  const share = (value: number) => Math.round((10 * value) / shares) / 10
  rows.push({
    what: name,
    'D1 calls': share(told.calls),
    statements: share(told.queries),
    'rows read': share(told.rowsRead),
    'rows written': share(told.rowsWritten),
    'KV reads': share(told.kvReads),
    'KV writes': share(told.kvWrites),
    queued: share(told.queued),
    fetches: share(told.fetches),
  })
}

const article = (number: number, slug?: string) => {
  const { title, paragraphs } = textOf(number)
  const tags = ['one', 'two', 'three']
  return { title, text: paragraphs.join('\n\n'), tags, lang: 'en', ...(slug && { slug }) }
}
const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

for (let i = 0; i < 120; i += 1) await send('PUT', `/articles/first-${i}`, article(i))
// The isolate believes for a second that it knows the newest revision.
const later = async (work: () => Promise<void>) => {
  await pause(1_100)
  await work()
}
await count('PUT /articles/{slug}, new', () => send('PUT', '/articles/counted', article(500)))
await count('PUT /articles/{slug}, replaced', () => send('PUT', '/articles/counted', article(501)))
await count('DELETE /articles/{slug}', () => send('DELETE', '/articles/counted'))
await count('POST /articles {url}', () =>
  send('POST', '/articles', { url: 'http://site0.example.com/7' }),
)
const lines = Array.from({ length: 10 }, (_, i) => JSON.stringify(article(600 + i, `line-${i}`)))
await count('POST /articles, 10 lines', () =>
  send('POST', '/articles', lines.join('\n'), 'application/x-ndjson'),
)
await count('GET /articles', () => later(() => send('GET', '/articles')))
await count('GET /articles?limit=100', () => later(() => send('GET', '/articles?limit=100')))
await count('GET /articles?q=…&lang=en', () => later(() => send('GET', '/articles?q=ba&lang=en')))
await count('GET /articles/{slug}.json', () => later(() => send('GET', '/articles/first-3.json')))
await count('GET /rss.xml, made', () => later(() => send('GET', '/rss.xml')))
await count('GET /rss.xml, kept', () => later(() => send('GET', '/rss.xml')))
await count('GET /rss.xml?limit=100, made', () => later(() => send('GET', '/rss.xml?limit=100')))
await count('GET /', () => later(() => send('GET', '/')))

for (let i = 0; i < SOURCES; i += 1) {
  await send('PUT', `/sources/site${i}`, { url: `http://site${i}.example.com/feed` })
}
await pause(25_000)
const database = await hosted.miniflare.getD1Database('DB')
/** Runs the cron with all sources due, and waits until the queue is empty. */
const cron = async (): Promise<Tallies> => {
  await database.prepare('update sources set next_poll = 0, etag = null').run()
  await tally()
  const worker = await hosted.miniflare.getWorker()
  await worker.scheduled({ cron: '*/10 * * * *' })
  await pause(8_000)
  return tally()
}
note(`cron, ${SOURCES} sources due, nothing new`, (await cron()).scheduled, 1)
// The pages from the tenth on are taken out of the library, and so are new to it.
await database.prepare("delete from fates where entry like 'http://%/1_'").run()
await database.prepare("delete from signatures where slug like '%entry-1%'").run()
await database.prepare("delete from article_bands where slug like '%entry-1%'").run()
await database.prepare("delete from articles where url like 'http://site_.example.com/1_'").run()
const { scheduled, queue } = await cron()
note(`cron, ${SOURCES} sources due, ${scheduled.queued} new entries`, scheduled, 1)
note(`queue, one batch of 5 (of ${queue.invocations})`, queue, queue.invocations)

console.table(rows)
await hosted.dispose()
upstream.close()
