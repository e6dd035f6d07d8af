/**
 * What strangers can use up: writes of KV by what they make up, and the requests that one of theirs
 * sends out. Without shares, turns and a budget five of these kinds wrote a key a request, and one
 * feed sent out 121 requests.
 *
 *   node bench/library/strangers.ts [TIMES]     1,000 of each kind by default
 */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'

const TIMES = Number(process.argv[2] ?? 1000)
/** Entries of the feed, each on a host of its own whose pages and robots.txt redirect five times. */
const ENTRIES = 10
const REDIRECTS = 5

let outgoing = 0
const upstream = createServer((request, response) => {
  outgoing += 1
  const { host = '' } = request.headers
  const path = request.url ?? '/'
  if (path === '/feed') {
    const items = Array.from(
      { length: ENTRIES },
      (_, i) => `<item><title>Entry ${i}</title><link>http://e${i}.${host}/page</link></item>`,
    )
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    return response.end(
      `<rss version="2.0"><channel><title>Many</title>${items.join('')}</channel></rss>`,
    )
  }
  const [, hop = '0', rest = ''] = /^(?:\/(\d))?(\/.*)$/.exec(path) ?? []
  if (host.startsWith('e') && Number(hop) < REDIRECTS) {
    return response.writeHead(302, { location: `/${Number(hop) + 1}${rest}` }).end()
  }
  return response.writeHead(404).end()
})
await new Promise<void>((listening) => upstream.listen(0, '127.0.0.1', listening))

const hosted = await hostWorker({
  script: buildWorker(),
  variables: { RATE_LIMIT: 'off' },
  outbound: `127.0.0.1:${(upstream.address() as AddressInfo).port}`,
})

async function keyCount(): Promise<number> {
  const kv = await hosted.miniflare.getKVNamespace('CACHE')
  let count = 0
  let cursor: string | undefined
  do {
    const page = await kv.list(cursor === undefined ? {} : { cursor })
    count += page.keys.length
    cursor = page.list_complete ? undefined : page.cursor
  } while (cursor !== undefined)
  return count
}

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(new URL(path, hosted.url), init)
  await response.arrayBuffer()
  return response.status
}

/** A number as a language tag that nobody has. */
const madeUpTag = (i: number): string =>
  `q${String.fromCharCode(97 + (i % 20), 97 + (Math.floor(i / 20) % 26), 97 + (Math.floor(i / 520) % 26))}`

const KINDS: Readonly<Record<string, (i: number) => Promise<number>>> = {
  'feeds of made-up tags': (i) => ask(`/tags/made-up-${i}/atom.xml`),
  'feeds of made-up languages': (i) => ask(`/${madeUpTag(i)}/rss.xml`),
  'feeds with a search': (i) => ask(`/atom.xml?q=word${i}`),
  'feeds with a question': (i) => ask(`/feed.json?query=word${i}`),
  'a feed in a browser, another header each': (i) =>
    ask('/atom.xml', {
      headers: { 'sec-fetch-dest': 'document', 'accept-language': `en;q=0.${i + 100}` },
    }),
  'searches in lists': (i) => ask(`/articles?q=word${i}`),
  'texts that are sent': (i) =>
    ask('/summary', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: `Number ${i} of the lamps was lit on Friday. The second sentence says why.`,
    }),
}

for (const [kind, send] of Object.entries(KINDS)) {
  const before = await keyCount()
  const statuses = new Map<number, number>()
  for (let i = 0; i < TIMES; i += 1) {
    const status = await send(i)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const answers = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')
  console.log(`${kind}: ${(await keyCount()) - before} keys written to KV (${answers})`)
}

const before = outgoing
const status = await ask('/feed?source=http://many.example.com/feed')
await new Promise((resolve) => setTimeout(resolve, 3000))
console.log(
  `one feed with ${ENTRIES} hosts that redirect: ${outgoing - before} requests (${status})`,
)

await hosted.dispose()
upstream.closeAllConnections()
upstream.close()
