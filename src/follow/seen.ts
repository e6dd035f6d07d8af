/** The entries that have been seen of each source, in D1, and what became of them. */

/** How an entry is remembered. */
export interface SeenEntry {
  /** Its own id in its feed, bounded. */
  readonly key: string
  readonly title: string
  readonly url: string | null
}

/** An entry named by its source. */
interface Named {
  readonly source: string
  readonly entry: string
}

/**
 * Milliseconds after which a message that nobody heard of again is lost: the queue's tries are over
 * in less than two hours.
 */
export const QUEUE_PATIENCE_MS = 6 * 3_600_000

/** Forgets an entry that failed, so that the next poll takes it for new; false where none did. */
export async function forgetFailure(
  database: D1Database,
  { source, entry }: Named,
): Promise<boolean> {
  const { meta } = await database
    .prepare("delete from arrivals where source = ? and entry = ? and state = 'failed'")
    .bind(source, entry)
    .run()
  return meta.changes > 0
}

/** Which of these entries of a source nobody has seen yet, or only a message that was lost. */
export async function unseenEntries(
  database: D1Database,
  source: string,
  entries: readonly string[],
  now: number,
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select value from json_each(?2) where not exists
         (select 1 from arrivals where source = ?1 and entry = value
            and not (state = 'queued' and seen < ?3)) order by key`,
    )
    .bind(source, JSON.stringify(entries), now - QUEUE_PATIENCE_MS)
    .all<{ value: string }>()
  return results.map(({ value }) => value)
}

/**
 * Marks entries as queued and gives the keys of those back that nobody had seen, or whose message
 * was lost; each is given once.
 */
export async function newArrivals(
  database: D1Database,
  source: string,
  entries: readonly SeenEntry[],
  now: number,
): Promise<Set<string>> {
  const rows = entries.map(({ key, title, url }) => [key, title, url])
  const { results } = await database
    .prepare(
      `insert into arrivals (source, entry, seen, state, title, url)
       select ?1, value ->> 0, ?2, 'queued', value ->> 1, value ->> 2 from json_each(?3) where true
       on conflict (source, entry) do update set seen = ?2 where state = 'queued' and seen < ?4
       returning entry`,
    )
    .bind(source, now, JSON.stringify(rows), now - QUEUE_PATIENCE_MS)
    .all<{ entry: string }>()
  return new Set(results.map(({ entry }) => entry))
}

/** Whether messages of a source were lost, so that its feed is to be read even if it is unchanged. */
export async function hasLostEntries(
  database: D1Database,
  source: string,
  now: number,
): Promise<boolean> {
  const row = await database
    .prepare("select 1 from arrivals where source = ? and state = 'queued' and seen < ? limit 1")
    .bind(source, now - QUEUE_PATIENCE_MS)
    .first()
  return row !== null
}

const LOST = 'The message was lost in the queue, and the feed does not list the entry any more.'

/** Ends the wait for lost entries that the feed does not list any more: nothing brings them back. */
export async function endLostEntries(
  database: D1Database,
  source: string,
  listed: readonly string[],
  now: number,
): Promise<void> {
  await database
    .prepare(
      `update arrivals set state = 'failed', error = coalesce(error, ?) where source = ?
         and state = 'queued' and seen < ? and entry not in (select value from json_each(?))`,
    )
    .bind(LOST, source, now - QUEUE_PATIENCE_MS, JSON.stringify(listed))
    .run()
}

export type ArrivalState = 'stored' | 'duplicate' | 'failed'

export interface ArrivalOutcome {
  readonly state: ArrivalState
  /** Of the article, or of the one that says the same. */
  readonly slug?: string
  /** Why it failed; the reason of the last try where nothing is said. */
  readonly error?: string
}

/** Characters of a reason that are kept. */
const MAX_ERROR_LENGTH = 500

/** Notes what became of an entry. What was stored stays so, should its message come again. */
export async function recordArrival(
  database: D1Database,
  { source, entry }: Named,
  { state, slug, error }: ArrivalOutcome,
): Promise<void> {
  const reason = error?.slice(0, MAX_ERROR_LENGTH) ?? null
  await database
    .prepare(
      `update arrivals set state = ?1, slug = ?2,
         error = case when ?1 = 'failed' then coalesce(?3, error) else null end
       where source = ?4 and entry = ?5 and state <> 'stored'`,
    )
    .bind(state, slug ?? null, reason, source, entry)
    .run()
}

/** Notes why a try failed that is not the last. */
export async function recordTry(
  database: D1Database,
  { source, entry }: Named,
  error: string,
): Promise<void> {
  await database
    .prepare("update arrivals set error = ? where source = ? and entry = ? and state = 'queued'")
    .bind(error.slice(0, MAX_ERROR_LENGTH), source, entry)
    .run()
}

/** Forgets entries that could not be queued after all, so that the next poll finds them new. */
export async function forgetArrivals(
  database: D1Database,
  source: string,
  entries: readonly string[],
): Promise<void> {
  await database
    .prepare('delete from arrivals where source = ? and entry in (select value from json_each(?))')
    .bind(source, JSON.stringify(entries))
    .run()
}
