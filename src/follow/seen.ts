/** The entries that have been seen of each source, in D1, and what became of them. */

import type { EntryState, Sameness } from './entries.ts'

/** How an entry is remembered. */
export interface SeenEntry {
  /** Names it in its feed; see `entryKeys`. */
  readonly key: string
  readonly title: string
  readonly url: string | null
}

/** An entry named by its source. */
interface Named {
  readonly source: string
  readonly entry: string
}

/** What is known of an entry that was seen before. */
export interface KnownEntry {
  readonly url: string | null
  readonly title: string
  readonly state: EntryState
  /** For the first time, in milliseconds since 1970. */
  readonly seen: number
  /** When it was handed to the queue last, in milliseconds since 1970; null: not yet. */
  readonly sent: number | null
}

/**
 * Milliseconds after which a message that nobody heard of again is lost: the queue's tries are over
 * in less than two hours.
 */
export const QUEUE_PATIENCE_MS = 6 * 3_600_000
/** Entries in one statement: their titles and addresses together stay far below D1's 2 MB. */
const ROWS_AT_ONCE = 250

/** In milliseconds since 1970: what was handed over before is lost. */
const lostBefore = (now: number): number => now - QUEUE_PATIENCE_MS

/** Forgets an entry that failed, so that the next poll takes it for new; false where none did. */
export async function forgetFailure(
  database: D1Database,
  { source, entry }: Named,
): Promise<boolean> {
  const { meta } = await database
    .prepare("delete from fates where source = ? and entry = ? and state in ('refused', 'waiting')")
    .bind(source, entry)
    .run()
  return meta.changes > 0
}

/** What is known of the entries of a source, by any of these names. */
export async function knownEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
): Promise<Map<string, KnownEntry>> {
  const { results } = await database
    .prepare(
      `select entry, url, title, state, seen, sent from fates
       where source = ? and entry in (select value from json_each(?))`,
    )
    .bind(source, JSON.stringify(keys))
    .all<KnownEntry & { entry: string }>()
  return new Map(results.map(({ entry, ...known }) => [entry, known]))
}

/** Whether an entry is still to be handed to the queue, or handed over again. */
export const isOpen = (known: KnownEntry | undefined, now: number): boolean =>
  known === undefined ||
  (known.state === 'waiting' && (known.sent === null || known.sent < lostBefore(now)))

/**
 * Notes entries that nobody had seen as waiting.
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

const NO_ROOM = 'One poll takes in only so many new entries; this one comes with a later poll.'
const NOT_TAKEN = 'The queue did not take the entry; the next poll hands it over again.'

/**
 * Claims waiting entries for the queue: the names of those that nobody else hands over at the same
 * moment.
 */
export async function claimEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
  now: number,
): Promise<Set<string>> {
  const { results } = await database
    .prepare(
      `update fates set sent = ?2, until = null, reason = null
       where source = ?1 and entry in (select value from json_each(?3)) and state = 'waiting'
         and (sent is null or sent < ?4)
       returning entry`,
    )
    .bind(source, now, JSON.stringify(keys), lostBefore(now))
    .all<{ entry: string }>()
  return new Set(results.map(({ entry }) => entry))
}

/** Whether entries of a source are still to be handed over, so that its feed is read unchanged. */
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

const DROPPED = 'The feed does not list the entry any more, and it had not been read yet.'

/** Ends the wait for entries that the feed does not list any more: nothing brings them back. */
export async function endDroppedEntries(
  database: D1Database,
  source: string,
  listed: readonly string[],
  now: number,
): Promise<void> {
  await database
    .prepare(
      `update fates set state = 'refused', until = null, 
         reason = iif(reason in (?5, ?6), ?1, coalesce(reason, ?1))
       where source = ?2 and state = 'waiting' and (sent is null or sent < ?3)
         and entry not in (select value from json_each(?4))`,
    )
    .bind(DROPPED, source, lostBefore(now), JSON.stringify(listed), NO_ROOM, NOT_TAKEN)
    .run()
}

/** What became of an entry. */
export interface Fate {
  readonly state: Exclude<EntryState, 'waiting'>
  /** Of the article, or of the one that says the same. */
  readonly slug?: string
  readonly sameBy?: Sameness
  /** A sentence for people; the reason of the last try where nothing is said of a refused one. */
  readonly reason?: string
}

/** Characters of a reason that are kept. */
const MAX_REASON_LENGTH = 500

/** Notes what became of an entry. What was stored stays so, should its message come again. */
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
 * Notes what an entry waits for.
 *
 * @param until when it is looked at again, in milliseconds since 1970
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

/** Gives entries back that could not be handed over after all, so that the next poll tries again. */
export async function releaseEntries(
  database: D1Database,
  source: string,
  keys: readonly string[],
): Promise<void> {
  await database
    .prepare(
      `update fates set sent = null, reason = ?1 where source = ?2 and state = 'waiting'
         and entry in (select value from json_each(?3))`,
    )
    .bind(NOT_TAKEN, source, JSON.stringify(keys))
    .run()
}

/** Whether another entry of the same source has this address: then it names a place, no entry. */
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
