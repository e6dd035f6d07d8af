/** Reports on entries of followed feeds: how many are in each state, and the latest ones. */

/** Every entry of a followed feed is in one of these states. */
export const ENTRY_STATES = ['stored', 'same', 'refused', 'waiting'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

/**
 * What showed that the library has an entry already: its address, exactly the same title and text,
 * or a close comparison of two texts that are nearly the same.
 */
export const SAMENESS = ['address', 'text', 'comparison'] as const
export type Sameness = (typeof SAMENESS)[number]

export type EntryCounts = Readonly<Record<EntryState, number>>

export const NO_ENTRIES: EntryCounts = { stored: 0, same: 0, refused: 0, waiting: 0 }

/** An entry, and what became of it. */
export interface SeenEntryState {
  /** Its own id in the feed, or what replaces that. */
  readonly entry: string
  readonly title: string
  readonly url: string | null
  /** Milliseconds since 1970. */
  readonly seen: number
  readonly state: EntryState
  /** Slug of the stored article, or of the one that says the same. */
  readonly slug: string | null
  readonly sameBy: Sameness | null
  readonly reason: string | null
  /** When a waiting entry is tried again. Milliseconds since 1970. */
  readonly until: number | null
}

/**
 * How many entries of each source are in each state, by the source's name.
 *
 * @param name of one source; left out: all sources
 */
export async function countEntries(
  database: D1Database,
  name?: string,
): Promise<Map<string, EntryCounts>> {
  const { results } = await database
    .prepare('select source, state, count from fate_counts where source = ?1 or ?1 is null')
    .bind(name ?? null)
    .all<{ source: string; state: EntryState; count: number }>()
  const counts = new Map<string, EntryCounts>()
  for (const { source, state, count } of results) {
    counts.set(source, { ...(counts.get(source) ?? NO_ENTRIES), [state]: count })
  }
  return counts
}

/** How many entries of all sources together are in each state. */
export async function countAllEntries(database: D1Database): Promise<EntryCounts> {
  const { results } = await database
    .prepare('select state, sum(count) as count from fate_counts group by state')
    .all<{ state: EntryState; count: number }>()
  return { ...NO_ENTRIES, ...Object.fromEntries(results.map(({ state, count }) => [state, count])) }
}

/** An entry that is not in the queue yet waits for the next poll, which a failure may delay. */
const COLUMNS = `source, entry, title, url, seen, state, slug, same_by as sameBy, reason,
  iif(state = 'waiting' and sent is null,
    (select next_poll from sources where name = source), until) as until`

/** The latest entries of all sources, the newest first. */
export async function lastEntriesOfAll(
  database: D1Database,
  limit: number,
): Promise<(SeenEntryState & { readonly source: string })[]> {
  const { results } = await database
    .prepare(`select ${COLUMNS} from fates order by seen desc, source, entry limit ?`)
    .bind(limit)
    .all<SeenEntryState & { source: string }>()
  return results
}

/** The latest entries of a source, the newest first. */
export async function lastEntries(
  database: D1Database,
  source: string,
  limit: number,
): Promise<SeenEntryState[]> {
  const { results } = await database
    .prepare(`select ${COLUMNS} from fates where source = ? order by seen desc, entry limit ?`)
    .bind(source, limit)
    .all<SeenEntryState>()
  return results
}
