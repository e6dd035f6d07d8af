/** The entries of each source that have been seen, and what became of them; in D1. */

import type { EntryState, Sameness } from './entries.ts'

/** An entry as it is remembered. */
interface SeenEntry {
  /** Identifies it in its feed; see `entryKeys`. */
  readonly key: string
  readonly title: string
  readonly url: string | null
}

/** An entry, identified together with its source. */
interface Named {
  readonly source: string
  readonly entry: string
}

/** What is known of an entry that was seen before. */
export interface KnownEntry {
  readonly url: string | null
  readonly title: string
  readonly state: EntryState
  /** When it was first seen. Milliseconds since 1970. */
  readonly seen: number
  /** When it was last put into the queue. Milliseconds since 1970; null: not yet. */
  readonly sent: number | null
  /** How often it was put into the queue. */
  readonly rounds: number
}

/**
 * A message without a result after this time is lost: the queue's tries take less than two hours.
 * Milliseconds.
 */
export const QUEUE_PATIENCE_MS = 6 * 3_600_000
/** An entry whose message was lost so often is not queued again. */
const MAX_ROUNDS = 3
/**
 * Entries in one statement: together, their titles and addresses stay far below D1's limit of 2 MB.
 */
const ROWS_AT_ONCE = 250

/** Messages queued before this moment are lost. Milliseconds since 1970. */
const lostBefore = (now: number): number => now - QUEUE_PATIENCE_MS

/**
 * Forgets an entry that failed, or that was stored only as its feed tells it, so that the next poll
 * takes it for a new one; false if it had not failed.
 */
export async function forgetFailure(
  database: D1Database,
  { source, entry }: Named,
): Promise<boolean> {
  const { meta } = await database
    .prepare(
      `delete from fates where source = ? and entry = ?
         and (state in ('refused', 'waiting') or (state = 'stored' and reason is not null))`,
    )
    .bind(source, entry)
    .run()
  return meta.changes > 0
}

/** What is known of the entries of a source, by any of these keys. */
export async function knownEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
): Promise<Map<string, KnownEntry>> {
  const { results } = await database
    .prepare(
      `select entry, url, title, state, seen, sent, rounds from fates
       where source = ? and entry in (select value from json_each(?))`,
    )
    .bind(source, JSON.stringify(keys))
    .all<KnownEntry & { entry: string }>()
  return new Map(results.map(({ entry, ...known }) => [entry, known]))
}

/** Whether an entry has still to be queued, or queued again. */
export const isOpen = (known: KnownEntry | undefined, now: number): boolean =>
  known === undefined ||
  (known.state === 'waiting' &&
    known.rounds < MAX_ROUNDS &&
    (known.sent === null || known.sent < lostBefore(now)))

/**
 * Stores new entries as waiting.
 *
 * @param now milliseconds since 1970
 */
export async function noteEntries(
  database: D1Database,
  source: string,
  entries: readonly SeenEntry[],
  now: number,
): Promise<void> {
  const statements: D1PreparedStatement[] = []
  for (let i = 0; i < entries.length; i += ROWS_AT_ONCE) {
    const rows = entries.slice(i, i + ROWS_AT_ONCE).map(({ key, title, url }) => [key, title, url])
    statements.push(
      database
        .prepare(
          `insert into fates (source, entry, seen, state, title, url, reason)
           select ?1, value ->> 0, ?2, 'waiting', value ->> 1, value ->> 2, ?3
           from json_each(?4) where true on conflict do nothing`,
        )
        .bind(source, now, NO_ROOM, JSON.stringify(rows)),
    )
  }
  if (statements.length > 0) await database.batch(statements)
}

const NO_ROOM = 'One poll queues a limited number of new entries; this one waits for a later poll.'
const NOT_TAKEN = 'The queue did not accept the entry; the next poll tries again.'

/**
 * Claims waiting entries for the queue. Returns the keys of those that nobody else is queueing at
 * the same moment.
 */
export async function claimEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
  now: number,
): Promise<Set<string>> {
  const { results } = await database
    .prepare(
      `update fates set sent = ?2, until = null, reason = null, rounds = rounds + 1
       where source = ?1 and entry in (select value from json_each(?3)) and state = 'waiting'
         and (sent is null or sent < ?4)
       returning entry`,
    )
    .bind(source, now, JSON.stringify(keys), lostBefore(now))
    .all<{ entry: string }>()
  return new Set(results.map(({ entry }) => entry))
}

/**
 * Whether entries of a source have still to be queued, so that its feed must be read even if it is
 * unchanged.
 */
export async function hasOpenEntries(
  database: D1Database,
  source: string,
  now: number,
): Promise<boolean> {
  const row = await database
    .prepare(
      `select 1 from fates where source = ? and state = 'waiting'
         and (sent is null or sent < ?) limit 1`,
    )
    .bind(source, lostBefore(now))
    .first()
  return row !== null
}

const DROPPED = 'The feed no longer lists the entry, which had not been read yet.'
const LOST = `The entry was queued ${MAX_ROUNDS} times, and nothing came of it: it may take too much to read.`

/**
 * Refuses waiting entries of which nothing will come: the feed no longer lists them, or their
 * messages were lost too often.
 *
 * @param listed the keys of the entries in the feed; none where the feed has ended
 */
export async function endHopelessEntries(
  database: D1Database,
  source: string,
  listed: readonly string[],
  now: number,
): Promise<void> {
  await database
    .prepare(
      `update fates set state = 'refused', until = null,
         reason = coalesce(iif(reason in (?5, ?6), null, reason), iif(rounds < ?7, ?1, ?8))
       where source = ?2 and state = 'waiting' and (sent is null or sent < ?3)
         and (rounds >= ?7 or entry not in (select value from json_each(?4)))`,
    )
    .bind(
      DROPPED,
      source,
      lostBefore(now),
      JSON.stringify(listed),
      NO_ROOM,
      NOT_TAKEN,
      MAX_ROUNDS,
      LOST,
    )
    .run()
}

/** What became of an entry. */
export interface Fate {
  readonly state: Exclude<EntryState, 'waiting'>
  /** Slug of the stored article, or of the one that says the same. */
  readonly slug?: string
  readonly sameBy?: Sameness
  /**
   * A sentence for people. A refused entry without one keeps the reason of its last try; a stored one
   * has one only if its page could not be read.
   */
  readonly reason?: string
}

/** Characters of a reason that are kept. */
const MAX_REASON_LENGTH = 500

/** Stores what became of an entry. A stored entry stays stored, even if its message comes again. */
export async function recordFate(
  database: D1Database,
  { source, entry }: Named,
  { state, slug, sameBy, reason }: Fate,
): Promise<void> {
  await database
    .prepare(
      `update fates set state = ?1, slug = ?2, same_by = ?3, until = null,
         reason = case when ?1 = 'refused' then coalesce(?4, reason) else ?4 end
       where source = ?5 and entry = ?6 and state <> 'stored'`,
    )
    .bind(
      state,
      slug ?? null,
      sameBy ?? null,
      reason?.slice(0, MAX_REASON_LENGTH) ?? null,
      source,
      entry,
    )
    .run()
}

/**
 * Stores what an entry is waiting for.
 *
 * @param until when it is tried again; milliseconds since 1970
 */
export async function recordWait(
  database: D1Database,
  { source, entry }: Named,
  reason: string,
  until: number,
): Promise<void> {
  await database
    .prepare(
      "update fates set reason = ?, until = ? where source = ? and entry = ? and state = 'waiting'",
    )
    .bind(reason.slice(0, MAX_REASON_LENGTH), until, source, entry)
    .run()
}

/** Releases entries that could not be queued after all, so that the next poll tries again. */
export async function releaseEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
): Promise<void> {
  await database
    .prepare(
      `update fates set sent = null, reason = ?1, rounds = rounds - 1
       where source = ?2 and state = 'waiting' and entry in (select value from json_each(?3))`,
    )
    .bind(NOT_TAKEN, source, JSON.stringify(keys))
    .run()
}

/**
 * Whether another entry of the same source has this link: then the link does not identify an entry.
 */
export async function isSharedLink(
  database: D1Database,
  { source, entry }: Named,
  url: string,
): Promise<boolean> {
  const row = await database
    .prepare('select 1 from fates where source = ? and url = ? and entry <> ? limit 1')
    .bind(source, url, entry)
    .first()
  return row !== null
}
