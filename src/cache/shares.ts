/**
 * Divides the KV writes of a day (1,000 on the free plan) into shares, so that pages that strangers
 * ask for can never use up the writes of the feeds. The count is kept in D1, which allows a hundred
 * times as many writes. Changes of the library need no KV write, so this does not limit them.
 */

import { within } from './within.ts'

export type Share = 'pages' | 'feeds'

/** Parts of a day's writes. */
const PART: Readonly<Record<Share, number>> = { pages: 0.4, feeds: 0.6 }

const DAY_MS = 86_400_000
const PATIENCE_MS = 2_000

// Of this isolate: a share that is used up is not asked for again on the same day (UTC, as KV
// counts).
const spent = new Map<Share, number>()
const counted = new Map<Share, { readonly day: number; readonly count: number }>()

/**
 * Makes the function that tells whether the day allows one more write of a share.
 *
 * @param database holds the count of all isolates; without it each isolate counts for itself
 * @param writesADay to KV, all shares together; null: no limit
 * @param now milliseconds since 1970
 */
export function writeShares(
  database: D1Database | undefined,
  writesADay: number | null,
  now: () => number,
): (share: Share) => Promise<boolean> {
  return async (share) => {
    if (writesADay === null) return true
    const day = Math.floor(now() / DAY_MS)
    if (spent.get(share) === day) return false
    const limit = Math.floor(writesADay * PART[share])
    const fits = database
      ? await takeFromDatabase(database, share, day, limit)
      : takeHere(share, day, limit)
    if (fits === false) spent.set(share, day)
    return fits ?? false
  }
}

/** How many writes the shares have used up together on this day (UTC). */
export async function writesOfDay(database: D1Database, now: number): Promise<number> {
  const row = await database
    .prepare('select sum(count) as used from kv_writes where day = ?')
    .bind(Math.floor(now / DAY_MS))
    .first<{ used: number | null }>()
  return row?.used ?? 0
}

function takeHere(share: Share, day: number, limit: number): boolean {
  const known = counted.get(share)
  const count = known?.day === day ? known.count : 0
  if (count >= limit) return false
  counted.set(share, { day, count: count + 1 })
  return true
}

/**
 * Undefined when the database does not answer: then nothing is written to KV, and the next write
 * asks again.
 */
async function takeFromDatabase(
  database: D1Database,
  share: Share,
  day: number,
  limit: number,
): Promise<boolean | undefined> {
  if (limit < 1) return false
  try {
    const counting = database
      .prepare(
        `insert into kv_writes (share, day, count) values (?1, ?2, 1)
         on conflict (share) do update
         set count = case when day = ?2 then count + 1 else 1 end, day = ?2
         where day <> ?2 or count < ?3`,
      )
      .bind(share, day, limit)
    const { meta } = await within(PATIENCE_MS, 'D1', counting.run())
    return meta.changes > 0
  } catch {
    return undefined
  }
}
