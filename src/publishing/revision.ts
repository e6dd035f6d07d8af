/**
 * The revision of what D1 holds, and what this isolate knows of it. It is always asked of D1: one row
 * for each answer that the cache in front does not give, where a copy in KV would cost one of the
 * day's few writes with each change, and be up to a minute old.
 */

import { within } from '../cache/within.ts'
import { revisionNumber } from '../library/database.ts'

export const DATABASE_PATIENCE_MS = 2_000
/** How long this isolate believes that nothing was published meanwhile. */
const REVISION_TRUST_MS = 1_000

interface KnownRevision {
  readonly revision: string
  readonly at: number
  /** Where in the history of the database it was read; later reads must not come from before. */
  readonly bookmark: D1SessionBookmark | null
}

// Of this isolate. Publishing here replaces it at once.
let known: KnownRevision | undefined

/** The last revision that this isolate heard of. */
export const lastKnownRevision = (): string | undefined => known?.revision

/**
 * The database for reading: a replica near by, where there are any, which may be a moment behind the
 * primary but never behind what this isolate has seen (D1 read replication).
 */
export const readingSession = (database: D1Database): D1DatabaseSession =>
  database.withSession(known?.bookmark ?? 'first-unconstrained')

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

/** Reads a new revision where it was written, so that this isolate knows it at once. */
export async function learnRevision(database: D1Database, now: number): Promise<void> {
  await learn(database.withSession('first-primary'), now)
}

async function learn(session: D1DatabaseSession, now: number): Promise<string> {
  const found = await within(DATABASE_PATIENCE_MS, 'D1', revisionNumber(session))
  // A replica that lags must not take back what this isolate knows better.
  if (known && Number(known.revision) > Number(found)) known = { ...known, at: now }
  else known = { revision: found, at: now, bookmark: session.getBookmark() }
  return known.revision
}
