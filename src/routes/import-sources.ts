/** `POST /sources`: follows every feed of a reading list in OPML, and reports a line for each. */

import { decodeBytes } from '../article/bytes/decode.ts'
import { canonicalAddress, judgeAddress } from '../article/web/address.ts'
import { logged, pollTools } from '../background/timers-and-queues.ts'
import { Failure } from '../failures.ts'
import { pollSource } from '../follow/poll.ts'
import { type OpmlFeed, readOpml } from '../follow/read-opml.ts'
import { addSources, listSources, type Source } from '../follow/sources.ts'
import { slugOfTitle } from '../library/slug.ts'
import { asked, durably } from '../publishing/durable.ts'
import { asCrawler, type Surroundings } from '../reading/surroundings.ts'
import { readBytes } from './request/body.ts'
import type { LedeContext } from './request/context.ts'
import { requireDatabase } from './request/desk.ts'
import { surroundingsOf } from './request/page-by-url.ts'
import { requireToken } from './request/token.ts'

const MAX_BODY_BYTES = 2 * 1024 * 1024
const MAX_FEEDS = 1000
/** Feeds polled at once; the timer polls the others, a few in each run. */
const POLLED_AT_ONCE = 5

interface FeedResult {
  readonly url: string
  readonly title: string
  /** 201: followed; 200: already followed; else the status of the failure. */
  readonly status: number
  readonly name?: string
  readonly problem?: string
  readonly detail?: string
}

type Followed = Pick<Source, 'name' | 'url' | 'title' | 'tags'>

export async function importSources(context: LedeContext): Promise<Response> {
  await requireToken(context, 'follow')
  const database = requireDatabase(context)
  const contentType = context.req.header('content-type') ?? null
  const { text } = decodeBytes(await readBytes(context.req.raw, MAX_BODY_BYTES), contentType)
  const listed = readOpml(text)
  if (listed.length === 0 || listed.length > MAX_FEEDS) {
    throw new Failure('bad-body', `A list has 1 to ${MAX_FEEDS} feeds, not ${listed.length}.`)
  }
  const surroundings = surroundingsOf(context)
  const known = await asked(listSources(database))
  const { results, added } = follow(listed, known, surroundings.ownHosts)
  const now = surroundings.tiers.now()
  await durably(addSources(database, added, now))
  surroundings.tiers.keepAlive(pollFirst(context, database, surroundings, added))
  return new Response(results.map((result) => `${JSON.stringify(result)}\n`).join(''), {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
  })
}

/** Which feeds of a list to follow and under which names, and what to report for each. */
function follow(
  listed: readonly OpmlFeed[],
  known: readonly Source[],
  ownHosts: readonly string[],
): { readonly results: FeedResult[]; readonly added: Followed[] } {
  const names = new Set(known.map(({ name }) => name))
  const nameOf = new Map(known.map(({ url, name }) => [url, name]))
  const added: Followed[] = []
  const results = listed.map(({ url: written, title, tags }): FeedResult => {
    const said = { url: written, title }
    try {
      const url = canonicalAddress(judgeAddress(written, { ownHosts }))
      const before = nameOf.get(url)
      if (before !== undefined) return { ...said, status: 200, name: before }
      const name = newName(title || new URL(url).hostname, names)
      names.add(name)
      nameOf.set(url, name)
      added.push({ name, url, title, tags })
      return { ...said, status: 201, name }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return { ...said, status: error.status, problem: error.code, detail: error.message }
    }
  })
  return { results, added }
}

/** A name made from the title, with a number added if it is taken. */
function newName(title: string, taken: ReadonlySet<string>): string {
  const name = slugOfTitle(title) || 'source'
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

async function pollFirst(
  context: LedeContext,
  database: D1Database,
  surroundings: Surroundings,
  added: readonly Followed[],
): Promise<void> {
  const names = new Set(added.slice(0, POLLED_AT_ONCE).map(({ name }) => name))
  const sources = (await listSources(database)).filter(({ name }) => names.has(name))
  for (const source of sources) {
    const tools = pollTools(context.env, database, asCrawler(surroundings))
    logged(await pollSource(source, tools))
  }
}
