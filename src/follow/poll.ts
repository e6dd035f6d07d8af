/** Polls one source, and queues the entries that are new. */

import { decodeBytes } from '../article/bytes/decode.ts'
import { fetchPage, type Outgoing } from '../article/web/fetch.ts'
import type { Fetched, FetchedPage } from '../article/web/read-answer.ts'
import { defined } from '../defined.ts'
import { Failure } from '../failures.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { type FeedEntry, feedEntries, feedTitle } from './feed-entries.ts'
import { FEED_ACCEPT, type FoundFeed, findFeed } from './find-feed.ts'
import { entryKeys, possibleKeys } from './identity.ts'
import { parseUpstream } from './parse.ts'
import { type PollOutcome, pollInterval } from './schedule.ts'
import {
  claimEntries,
  endHopelessEntries,
  hasOpenEntries,
  isOpen,
  type KnownEntry,
  knownEntries,
  noteEntries,
  releaseEntries,
} from './seen.ts'
import { claimSource, recordPoll, type Source } from './sources.ts'
import type { UpstreamFeed } from './upstream-feed.ts'

export interface PollTools {
  readonly database: D1Database
  readonly fetchOptions: Outgoing
  /** Puts arrivals into the queue; throws when the queue does not accept them. */
  readonly send: (arrivals: readonly Arrival[]) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** 0…1 */
  readonly random: () => number
}

/** How many entries one poll queues; the others wait for the next poll. */
const MAX_NEW_ENTRIES = 20
/** Entries without a date get moments this far apart, in the order of their feed. Milliseconds. */
const UNDATED_STEP_MS = 1000
/** How long nobody else may poll the source. */
const CLAIM_MS = 2 * 60_000
const GONE = 410

export interface PollResult {
  readonly name: string
  readonly outcome: 'changed' | 'unchanged' | 'failed' | 'gone' | 'claimed'
  readonly queued: number
  /** Entries that wait for the next poll. */
  readonly left?: number
  readonly error?: string
}

/** Polls a source that is due. Failures are stored with the source; none is thrown. */
export async function pollSource(source: Source, tools: PollTools): Promise<PollResult> {
  const { database, now } = tools
  const { name } = source
  try {
    if (!(await claimSource(database, source, now(), now() + CLAIM_MS))) {
      return { name, outcome: 'claimed', queued: 0 }
    }
    return await readSource(source, tools)
  } catch (error) {
    const gone = error instanceof Failure && error.extra.upstreamStatus === GONE
    const waitSeconds = error instanceof Failure ? error.retryAfter : undefined
    const outcome = gone ? 'gone' : 'failed'
    const wait = pollInterval(
      { kind: outcome, ...defined({ waitSeconds }) },
      source.failures + 1,
      tools.random(),
    )
    const message = error instanceof Error ? error.message : String(error)
    const record = { nextPoll: now() + wait, error: message, ended: gone }
    // If the database fails, the source is due again once its claim has expired.
    await recordPoll(database, source, record, now()).catch(() => undefined)
    if (gone) await endHopelessEntries(database, name, [], now()).catch(() => undefined)
    return { name, outcome, queued: 0, error: message }
  }
}

async function readSource(source: Source, tools: PollTools): Promise<PollResult> {
  const { database, now, random } = tools
  const { name } = source
  // A server that answers “not modified” would not send the entries that still have to be queued.
  const isOwing = await hasOpenEntries(database, name, now())
  const fetched = await fetchPage(source.url, {
    ...tools.fetchOptions,
    accept: FEED_ACCEPT,
    ...defined({ validators: isOwing ? undefined : source.validators }),
  })
  if (fetched.kind === 'not-modified') {
    const nextPoll = now() + pollInterval({ kind: 'unchanged', ...hintsOf(fetched) }, 0, random())
    const { validators } = source
    await recordPoll(database, source, { nextPoll, validators, ...moved(source, fetched) }, now())
    return { name, outcome: 'unchanged', queued: 0 }
  }
  return takeFeed(source, fetched, tools)
}

const hintsOf = ({ freshSeconds }: Fetched): Pick<PollOutcome, 'freshSeconds'> =>
  defined({ freshSeconds })

/** A feed that has moved for good is fetched from its new address from now on. */
const moved = (
  { url }: Source,
  { permanentUrl }: Pick<Fetched, 'permanentUrl'>,
): { readonly url?: string } => (permanentUrl === url ? {} : { url: permanentUrl })

async function takeFeed(
  source: Source,
  fetched: FetchedPage,
  tools: PollTools,
): Promise<PollResult> {
  const { database, now, random } = tools
  const { name } = source
  const { feed, ...place } = await feedIn(source, fetched, tools)
  const readAt = now()
  const listed = await listedEntries(source, feedEntries(feed, place.url), readAt, database)
  const open = [...listed].filter(([, { known }]) => isOpen(known, now()))
  const left = Math.max(0, open.length - MAX_NEW_ENTRIES)
  const outcome: PollOutcome = {
    kind: 'changed',
    ttlMinutes: feed.ttlMinutes,
    hasMore: left > 0,
    ...hintsOf(fetched),
  }
  const nextPoll = now() + pollInterval(outcome, 0, random())
  await endHopelessEntries(database, name, [...listed.keys()], now())
  const seen = open.map(([key, { entry }]) => ({ key, title: entry.title, url: entry.url }))
  await noteEntries(database, name, seen, readAt)
  const queued = await queue(source, feed, new Map(open.slice(0, MAX_NEW_ENTRIES)), tools)
  const title = feedTitle(feed)
  await recordPoll(
    database,
    source,
    {
      nextPoll,
      ...defined({ title: title || undefined }),
      validators: fetched.validators,
      ...moved(source, place),
    },
    now(),
  )
  return { name, outcome: queued > 0 ? 'changed' : 'unchanged', queued, left }
}

/** The feed that was fetched. Reading lists sometimes name the page of a feed. */
async function feedIn(source: Source, fetched: FetchedPage, tools: PollTools): Promise<FoundFeed> {
  const { url, permanentUrl, bytes, contentType } = fetched
  try {
    return { feed: parseUpstream(decodeBytes(bytes, contentType).text), url, permanentUrl }
  } catch (error) {
    if (source.lastSuccess !== null) throw error
    return findFeed(source.url, tools.fetchOptions)
  }
}

interface Listed {
  readonly entry: FeedEntry
  /**
   * When it was first seen, each entry a little before the one that it follows in the feed.
   * Milliseconds since 1970.
   */
  readonly found: number
  readonly known: KnownEntry | undefined
}

/** The entries of the feed by their keys, newest first, with what is known of each. */
async function listedEntries(
  source: Source,
  entries: readonly FeedEntry[],
  readAt: number,
  database: D1Database,
): Promise<Map<string, Listed>> {
  const known = await knownEntries(database, source.name, entries.flatMap(possibleKeys))
  const seenWith = new Map<number, number>()
  const listed = new Map<string, Listed>()
  for (const [key, entry] of entryKeys(entries, known)) {
    const before = known.get(key)
    const seen = before?.seen ?? readAt
    const place = seenWith.get(seen) ?? 0
    seenWith.set(seen, place + 1)
    listed.set(key, { entry, found: seen - place * UNDATED_STEP_MS, known: before })
  }
  return listed
}

async function queue(
  source: Source,
  feed: UpstreamFeed,
  wanted: ReadonlyMap<string, Listed>,
  { database, send, now }: PollTools,
): Promise<number> {
  if (wanted.size === 0) return 0
  const claimed = await claimEntries(database, source.name, [...wanted.keys()], now())
  const arrivals = [...wanted]
    .filter(([key]) => claimed.has(key))
    .map(([key, { entry, found }]) => arrivalOf(key, entry, source, feed, found))
  try {
    await send(arrivals)
  } catch (error) {
    await releaseEntries(database, source.name, [...claimed])
    throw error
  }
  return arrivals.length
}
