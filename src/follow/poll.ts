/** Asks one source for news and queues what is new. */

import { decodeBytes } from '../article/bytes/decode.ts'
import { fragmentLine } from '../article/html/fragment.ts'
import { fetchPage, type Outgoing } from '../article/web/fetch.ts'
import { Failure } from '../failures.ts'
import { type Arrival, arrivalOf, entryKey } from './arrival.ts'
import { discoverFeeds } from './discover.ts'
import { parseUpstream } from './parse.ts'
import { pollInterval } from './schedule.ts'
import {
  endLostEntries,
  forgetArrivals,
  hasLostEntries,
  newArrivals,
  unseenEntries,
} from './seen.ts'
import { claimSource, recordPoll, type Source } from './sources.ts'
import type { UpstreamFeed } from './upstream-feed.ts'

export interface PollTools {
  readonly database: D1Database
  readonly fetchOptions: Outgoing
  /** Hands arrivals to the queue; throws when it does not take them. */
  readonly send: (arrivals: readonly Arrival[]) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** 0…1 */
  readonly random: () => number
}

const FEED_ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1'

/** Of one poll; the rest is new at the next. */
const MAX_NEW_ENTRIES = 20
/** Nobody else polls the source meanwhile. */
const CLAIM_MS = 2 * 60_000
const GONE = 410

export interface PollResult {
  readonly name: string
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'gone' | 'claimed'
  readonly queued: number
}

/** Polls a source that is due. Failures are noted with the source, none is thrown. */
export async function pollSource(source: Source, tools: PollTools): Promise<PollResult> {
  const { database, now } = tools
  const { name } = source
  if (!(await claimSource(database, source, now(), now() + CLAIM_MS))) {
    return { name, outcome: 'claimed', queued: 0 }
  }
  try {
    return await readSource(source, tools)
  } catch (error) {
    const gone = error instanceof Failure && error.extra.upstreamStatus === GONE
    const waitSeconds = error instanceof Failure ? error.retryAfter : undefined
    const outcome = gone ? 'gone' : 'failed'
    const wait = pollInterval(
      { kind: outcome, ...(waitSeconds !== undefined && { waitSeconds }) },
      source.failures + 1,
      tools.random(),
    )
    const message = error instanceof Error ? error.message : String(error)
    await recordPoll(
      database,
      source,
      { nextPoll: now() + wait, error: message, ended: gone },
      now(),
    )
    return { name, outcome, queued: 0 }
  }
}

async function readSource(source: Source, tools: PollTools): Promise<PollResult> {
  const { database, now, random } = tools
  // A feed that has not changed would not tell again what was lost.
  const lost = await hasLostEntries(database, source.name, now())
  const fetched = await fetchPage(source.url, {
    ...tools.fetchOptions,
    accept: FEED_ACCEPT,
    ...(!lost && { validators: source.validators }),
  })
  if (fetched.kind === 'not-modified') {
    const nextPoll = now() + pollInterval({ kind: 'unchanged' }, 0, random())
    await recordPoll(database, source, { nextPoll, validators: source.validators }, now())
    return { name: source.name, outcome: 'unchanged', queued: 0 }
  }
  const feed = parseUpstream(decodeBytes(fetched.bytes, fetched.contentType).text)
  if (lost) await endLostEntries(database, source.name, feed.entries.map(entryKey), now())
  const queued = await queueNew(source, feed, tools)
  const title = fragmentLine(feed.title)
  const wait = pollInterval({ kind: 'changed', ttlMinutes: feed.ttlMinutes }, 0, random())
  // What was left over for lack of room is news at the next poll; a 304 would hide it.
  const complete = queued < MAX_NEW_ENTRIES
  await recordPoll(
    database,
    source,
    {
      nextPoll: now() + wait,
      ...(title !== '' && { title }),
      ...(complete && { validators: fetched.validators }),
    },
    now(),
  )
  return { name: source.name, outcome: queued > 0 ? 'changed' : 'unchanged', queued }
}

async function queueNew(source: Source, feed: UpstreamFeed, tools: PollTools): Promise<number> {
  const { database, now } = tools
  const byKey = new Map(feed.entries.map((entry) => [entryKey(entry), entry]))
  const candidates = await unseenEntries(database, source.name, [...byKey.keys()], now())
  const wanted = new Set(candidates.slice(0, MAX_NEW_ENTRIES))
  const found = [...byKey]
    .filter(([key]) => wanted.has(key))
    .map(([, entry]) => arrivalOf(entry, source, feed.title))
  const seen = found.map(({ entry, title, url }) => ({ key: entry, title, url }))
  const fresh = await newArrivals(database, source.name, seen, now())
  const arrivals = found.filter(({ entry }) => fresh.has(entry))
  if (arrivals.length === 0) return 0
  try {
    await tools.send(arrivals)
  } catch (error) {
    await forgetArrivals(database, source.name, [...fresh])
    throw error
  }
  return arrivals.length
}

/** A document type or root element of HTML, below an XML declaration and comments. Linear. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i
/** UTF-16 units in which a page shows that it is one. */
const PROLOGUE_LENGTH = 4_096

/**
 * The feed at an address, or the one that the page there names.
 *
 * @throws Failure when there is neither
 */
export async function findFeed(
  url: string,
  options: Outgoing,
): Promise<{ readonly url: string; readonly feed: UpstreamFeed }> {
  const first = await fetchText(url, options)
  if (!PAGE.test(first.text.slice(0, PROLOGUE_LENGTH)))
    return { url: first.url, feed: parseUpstream(first.text) }
  const [named] = discoverFeeds(first.text, first.url)
  if (named === undefined) {
    throw new Failure('unsupported-type', 'This is a page, and it names no feed.')
  }
  const second = await fetchText(named, options)
  return { url: second.url, feed: parseUpstream(second.text) }
}

async function fetchText(
  url: string,
  options: Outgoing,
): Promise<{ readonly url: string; readonly text: string }> {
  const fetched = await fetchPage(url, { ...options, accept: FEED_ACCEPT })
  if (fetched.kind === 'not-modified')
    throw new Failure('upstream-failed', 'The feed gave no answer.')
  return { url: fetched.url, text: decodeBytes(fetched.bytes, fetched.contentType).text }
}
