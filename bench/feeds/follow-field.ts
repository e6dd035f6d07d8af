/**
 * Follows a hundred made-up feeds of the kinds that the field has, over three polls, through the
 * built Worker with its own D1 and queue, and counts what became of every entry.
 *
 *   node bench/feeds/follow-field.ts [FEEDS OF EACH KIND]     5 by default: 100 feeds
 *
 * Exit 1 when an entry is not accounted for, or fewer dates than 99 % are those of the feed.
 */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildWorker } from '../../src/commands/host/bundle.ts'
import { hostWorker } from '../../src/commands/host/hosting.ts'
import { type FieldEntry, fieldFeeds } from './field/kinds.ts'

const POLLS = 3
const TOKEN = 'bench'
/** The queue is empty when no entry has changed its state for so long. Milliseconds. */
const QUIET_MS = 8_000
const SOURCES_PER_RUN = 6
/** Of one poll, where the machine is loaded. */
const TRIES = 5
/** Of the dates that feeds give: at least this share is kept. */
const KEPT_DATES = 0.99

const feeds = fieldFeeds(Number(process.argv[2] ?? 5))
const byHost = new Map(feeds.map((feed) => [feed.host, feed]))
let poll = 1

/** What a feed lists at this poll: the newest of what it has by then; archives list all, oldest first. */
function listed(feed: (typeof feeds)[number]): FieldEntry[] {
  const known = feed.entries.slice(0, Math.ceil((feed.entries.length * (poll + 2)) / (POLLS + 2)))
  const shown = known.slice(-feed.window)
  return feed.kind === 'archive' ? shown : shown.toReversed()
}

const server = createServer((request, response) => {
  const feed = byHost.get(request.headers.host ?? '')
  const path = request.url ?? '/'
  if (feed && path === '/feed') {
    return response.writeHead(200, { 'content-type': feed.type }).end(feed.write(listed(feed)))
  }
  if (path.startsWith('/blocked/')) return response.writeHead(403).end('no robots')
  const page = feed?.pages.get(path)
  if (page === undefined) return response.writeHead(404).end('nothing here')
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

const hosted = await hostWorker({
  script: buildWorker(),
  variables: { PUBLISH_TOKEN: TOKEN, RATE_LIMIT: 'off' },
  outbound: `127.0.0.1:${(server.address() as AddressInfo).port}`,
})
const database = await hosted.miniflare.getD1Database('DB')
const worker = await hosted.miniflare.getWorker()

const nameOf = (host: string): string => host.replace('.example.com', '')

/** Once more where a loaded machine has closed a connection that was kept. */
async function steadily<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === 5 || !/fetch failed|other side closed/.test(String(error))) throw error
    }
  }
}

async function rows<Row>(sql: string): Promise<Row[]> {
  return (await steadily(() => database.prepare(sql).all<Row>())).results
}

/** Waits until the queue has nothing more to do now. */
async function quiet(): Promise<void> {
  let last = ''
  let since = Date.now()
  while (Date.now() - since < QUIET_MS) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const now = JSON.stringify(
      await rows('select state, sum(count) as n from fate_counts group by state'),
    )
    const untried = await rows<{ n: number }>(
      "select count(*) as n from fates where state = 'waiting' and sent is not null and until is null",
    )
    if (now !== last || untried[0]!.n > 0) since = Date.now()
    last = now
  }
}

const seen = new Map<string, FieldEntry>()
/**
 * Waits until every feed was read at this poll, and notes what they list. A poll that a loaded
 * machine let fail is made again, as the next run of the timer would; what it noted before it failed
 * is listed again, so it must not count twice.
 */
async function readAll(since: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await quiet()
    const unread = await rows<{ name: string; error: string | null }>(
      `select name, last_error as error from sources where coalesce(last_success, 0) < ${since}`,
    )
    if (unread.length === 0) break
    for (const { name, error } of unread) console.log(`poll ${poll}: ${name} not read: ${error}`)
    if (tries === TRIES) throw new Error(`${unread.length} feeds could not be read`)
    await pollNow(unread.map(({ name }) => name))
  }
  console.log(`poll ${poll}: ${feeds.length} feeds were read`)
  for (const feed of feeds) {
    for (const entry of listed(feed)) seen.set(`${nameOf(feed.host)} ${keyOf(entry)}`, entry)
  }
}

async function pollNow(names: readonly string[]): Promise<void> {
  const due = names.map((name) => `'${name}'`).join()
  await steadily(() =>
    database.prepare(`update sources set next_poll = 0 where name in (${due})`).run(),
  )
  for (let i = 0; i < names.length; i += SOURCES_PER_RUN)
    await steadily(() => worker.scheduled({ cron: '*/10 * * * *' }))
}
/** No two entries of a feed share all of these. */
const keyOf = ({ id, link, title }: FieldEntry): string => [id, link, title].join(' ')

/** Follows a feed; once more where a loaded machine has kept it from answering in time. */
async function follow(host: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const answer = await steadily(() =>
      fetch(new URL(`/sources/${nameOf(host)}`, hosted.url), {
        method: 'PUT',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ url: `http://${host}/feed` }),
      }),
    )
    if (answer.ok) return
    const told = `${host}: ${answer.status} ${await answer.text()}`
    if (answer.status < 500 || tries === TRIES) throw new Error(told)
    console.log(told)
  }
}

let start = Date.now()
for (const { host } of feeds) await follow(host)
await readAll(start)
for (poll = 2; poll <= POLLS; poll += 1) {
  start = Date.now()
  await pollNow(feeds.map(({ host }) => nameOf(host)))
  await readAll(start)
}

interface Sources {
  readonly items: readonly {
    readonly name: string
    readonly state: string
    readonly entries: Readonly<Record<'seen' | 'stored' | 'same' | 'refused' | 'waiting', number>>
  }[]
}
const { items } = (await (await fetch(new URL('/sources', hosted.url))).json()) as Sources

const truth = Map.groupBy(seen.keys(), (key) => key.split(' ', 1)[0]!)
console.log('kind          in  seen stored same refused waiting')
const total = { in: 0, seen: 0, stored: 0, same: 0, refused: 0, waiting: 0 }
for (const kind of new Set(feeds.map((feed) => feed.kind))) {
  const sum = { in: 0, seen: 0, stored: 0, same: 0, refused: 0, waiting: 0 }
  for (const feed of feeds.filter((one) => one.kind === kind)) {
    const source = items.find(({ name }) => name === nameOf(feed.host))!
    if (source.state !== 'ok') console.log(`${source.name}: ${source.state}`)
    sum.in += truth.get(source.name)?.length ?? 0
    for (const field of ['seen', 'stored', 'same', 'refused', 'waiting'] as const)
      sum[field] += source.entries[field]
  }
  for (const field of Object.keys(total) as (keyof typeof total)[]) total[field] += sum[field]
  console.log(kind.padEnd(12), ...Object.values(sum).map((count) => String(count).padStart(5)))
}
console.log('all'.padEnd(12), ...Object.values(total).map((count) => String(count).padStart(5)))
const sum = total.stored + total.same + total.refused + total.waiting
const isExact = total.in === sum && total.seen === sum
console.log(`entries in ${total.in}, accounted for ${sum}: ${isExact ? 'exact' : 'NOT EQUAL'}`)

interface Dated {
  readonly source: string
  readonly title: string
  readonly url: string | null
  readonly date: string
}
const stored = await rows<Dated>(
  "select r.source, r.title, r.url, a.date from fates r join articles a on a.slug = r.slug where r.state = 'stored'",
)
const moments = new Map(
  [...seen].map(([key, { title = '', link, moment }]) => [
    `${key.split(' ', 1)[0]} ${title} ${link}`,
    moment,
  ]),
)
let [dated, right] = [0, 0]
for (const { source, title, url, date } of stored) {
  const moment = moments.get(`${source} ${title} ${url}`)
  if (moment === undefined) console.log(`not told apart: ${source} ${title} ${url}`)
  if (moment === undefined || moment === null) continue
  dated += 1
  if (Date.parse(date) === moment) right += 1
  else console.log(`date: ${source} ${title}: ${date}, feed ${new Date(moment).toISOString()}`)
}
console.log(
  `dates equal to the feed's: ${right} of ${dated} (${((100 * right) / dated).toFixed(1)} %)`,
)
const reasons = await rows<{ state: string; reason: string; n: number }>(
  'select state, substr(reason, 1, 60) as reason, count(*) as n from fates where reason is not null group by 1, 2 order by n desc limit 12',
)
for (const { state, reason, n } of reasons)
  console.log(`${String(n).padStart(5)} ${state}: ${reason}`)

await hosted.dispose()
server.close()
process.exitCode = isExact && right >= KEPT_DATES * dated ? 0 : 1
