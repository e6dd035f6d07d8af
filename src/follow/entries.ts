/** What became of the entries of each source, for whoever asks: counts, and the last entries. */

import type { ArrivalState } from './seen.ts'

export type EntryState = ArrivalState | 'queued'

export type EntryCounts = Readonly<Record<EntryState, number>>

export const NO_ENTRIES: EntryCounts = { queued: 0, stored: 0, duplicate: 0, failed: 0 }

/** An entry as it was seen, and what became of it. */
export interface SeenEntryState {
  /** Its own id in its feed. */
  readonly entry: string
  readonly title: string
  readonly url: string | null
  /** Milliseconds since 1970. */
  readonly seen: number
  readonly state: EntryState
  readonly slug: string | null
  readonly error: string | null
}

/**
 * How many entries of each source are in each state, by the names of the sources.
 *
 * @param name of the one source that is asked for; all otherwise
 */
export async function countEntries(
  database: D1Database,
  name?: string,
): Promise<Map<string, EntryCounts>> {
  const { results } = await database
    .prepare('select source, state, count from arrival_counts where source = ?1 or ?1 is null')
    .bind(name ?? null)
    .all<{ source: string; state: EntryState; count: number }>()
  const counts = new Map<string, EntryCounts>()
  for (const { source, state, count } of results) {
    counts.set(source, { ...(counts.get(source) ?? NO_ENTRIES), [state]: count })
  }
  return counts
}

/** The entries of all sources that were seen last, the newest first. */
export async function lastEntriesOfAll(
  database: D1Database,
  limit: number,
): Promise<(SeenEntryState & { readonly source: string })[]> {
  const { results } = await database
    .prepare(
      `select source, entry, title, url, seen, state, slug, error from arrivals
       order by seen desc, source, entry limit ?`,
    )
    .bind(limit)
    .all<SeenEntryState & { source: string }>()
  return results
}

/** The entries of a source that were seen last, the newest first. */
export async function lastEntries(
  database: D1Database,
  source: string,
  limit: number,
): Promise<SeenEntryState[]> {
  const { results } = await database
    .prepare(
      `select entry, title, url, seen, state, slug, error from arrivals
       where source = ? order by seen desc, entry limit ?`,
    )
    .bind(source, limit)
    .all<SeenEntryState>()
  return results
}
