/**
 * The revision of what D1 holds, and what this isolate knows of it. It is always read from D1, one
 * row for each answer that the cache in front does not give. A copy in KV would cost one of the
 * day's few writes with each change, and be up to a minute old.
 */

import { within } from '../cache/within.ts'
import { readRevision } from '../library/revision.ts'

export const DATABASE_PATIENCE_MS = 2_000
/** How long this isolate assumes that nothing was published in the meantime. */
const REVISION_TRUST_MS = 1_000

interface KnownRevision {
  readonly revision: string
  readonly at: number
  readonly byReplica: boolean
  /**
   * The point in the history of the database where it was read; later reads must not be from
   * before.
   */
  readonly bookmark: D1SessionBookmark | null
}

// Of this isolate. Publishing in it replaces this at once.
let known: KnownRevision | undefined

/** The last revision that this isolate has read. */
export const lastKnownRevision = (): string | undefined => known?.revision

/**
 * The database for reading: a replica near by if there is one. It may be a moment behind the
 * primary, but never behind what this isolate has seen (D1 read replication).
 */
export const readingSession = (database: D1Database): D1DatabaseSession =>
  database.withSession((known?.byReplica && known.bookmark) || 'first-unconstrained')

/**
 * What reads after the revision go to: the session that read it, or the database itself if the
 * primary gave the revision, which it always has. A session compares bookmarks with
 * `localeCompare`, and the first call of that makes Intl look through all its locales: 7 ms of a
 * cold start.
 */
export const readingDatabase = (
  database: D1Database,
  session: D1DatabaseSession,
): Pick<D1Database, 'prepare'> => ({
  prepare: (sql) => (known?.byReplica === false ? database : session).prepare(sql),
})

/**
 * The current revision, as far as this isolate can know it.
 *
 * @param now milliseconds since 1970
 * @throws what D1 throws
 */
export async function currentRevision(session: D1DatabaseSession, now: number): Promise<string> {
  if (known && Math.abs(now - known.at) < REVISION_TRUST_MS) return known.revision
  return learn(session, now)
}

/** Reads the revision after a change in this isolate, so that it knows the change at once. */
export async function learnRevision(database: D1Database, now: number): Promise<void> {
  await learn(database.withSession('first-primary'), now)
}

async function learn(session: D1DatabaseSession, now: number): Promise<string> {
  const { number, byReplica } = await within(DATABASE_PATIENCE_MS, 'D1', readRevision(session))
  // A replica that lags must not replace a newer revision.
  if (known && Number(known.revision) > Number(number)) known = { ...known, at: now }
  else known = { revision: number, at: now, byReplica, bookmark: session.getBookmark() }
  return known.revision
}
