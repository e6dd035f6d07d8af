/** The revision of what D1 holds: what this isolate knows of it, and how others hear of a new one. */

import { within } from '../cache/within.ts'
import { revisionNumber } from '../library/database.ts'

/** The bindings that hold the revision and carry the news of it. */
export interface RevisionBindings {
  readonly DB?: D1Database
  readonly CACHE?: KVNamespace
}

export const DATABASE_PATIENCE_MS = 2_000
const KV_PATIENCE_MS = 250
/** How long this isolate believes that nothing was published meanwhile. */
const REVISION_TRUST_MS = 1_000
const REVISION_KEY = 'library/revision'
/** Should an announcement be lost, D1 itself is asked again after so long. */
const REVISION_TTL_SECONDS = 86_400

interface KnownRevision {
  readonly revision: string
  readonly at: number
}

// Of this isolate. Publishing here replaces it at once, elsewhere KV brings the news.
let known: KnownRevision | undefined

/** The last revision that this isolate heard of. */
export const lastKnownRevision = (): string | undefined => known?.revision

/**
 * The current revision, as far as this isolate can know it.
 *
 * @param now milliseconds since 1970
 * @throws what D1 throws, when neither it nor KV answers
 */
export async function currentRevision(
  { CACHE }: RevisionBindings,
  database: D1Database,
  now: number,
): Promise<string> {
  if (known && Math.abs(now - known.at) < REVISION_TRUST_MS) return known.revision
  const told = CACHE && (await within(KV_PATIENCE_MS, 'KV', CACHE.get(REVISION_KEY)))
  const found = told ?? (await within(DATABASE_PATIENCE_MS, 'D1', revisionNumber(database)))
  // A KV that lags must not take back what this isolate knows better.
  const newer = known && Number(known.revision) > Number(found) ? known.revision : found
  known = { revision: newer, at: now }
  return newer
}

/** Makes a new revision known, here at once and everywhere as fast as KV allows. */
export async function announceRevision(bindings: RevisionBindings, now: number): Promise<void> {
  const { DB, CACHE } = bindings
  if (!DB) return
  const revision = await within(DATABASE_PATIENCE_MS, 'D1', revisionNumber(DB))
  known = { revision, at: now }
  if (!CACHE) return
  // KV takes one write a second and key: the second try covers the end of a burst.
  for (const waitMs of [0, 1_100]) {
    try {
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
      await CACHE.put(REVISION_KEY, known.revision, { expirationTtl: REVISION_TTL_SECONDS })
      return
    } catch {
      // The cache lags until the next change; the database is right all the same.
    }
  }
}
