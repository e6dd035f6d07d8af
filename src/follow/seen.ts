/** The entries that have been seen of each source, in D1, and what became of them. */

/** Which of these entries of a source nobody has seen yet, in their order. */
export async function unseenEntries(
  database: D1Database,
  source: string,
  entries: readonly string[],
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select value from json_each(?2) where not exists
         (select 1 from arrivals where source = ?1 and entry = value) order by key`,
    )
    .bind(source, JSON.stringify(entries))
    .all<{ value: string }>()
  return results.map(({ value }) => value)
}

/** Marks entries as queued and gives those back that nobody had seen; each is given once. */
export async function newArrivals(
  database: D1Database,
  source: string,
  entries: readonly string[],
  now: number,
): Promise<Set<string>> {
  const { results } = await database
    .prepare(
      `insert or ignore into arrivals (source, entry, seen, state)
       select ?, value, ?, 'queued' from json_each(?) returning entry`,
    )
    .bind(source, now, JSON.stringify(entries))
    .all<{ entry: string }>()
  return new Set(results.map(({ entry }) => entry))
}

export type ArrivalState = 'stored' | 'duplicate' | 'failed'

/** Notes what became of an entry. */
export async function recordArrival(
  database: D1Database,
  source: string,
  entry: string,
  state: ArrivalState,
  detail: { readonly slug?: string; readonly error?: string },
): Promise<void> {
  await database
    .prepare('update arrivals set state = ?, slug = ?, error = ? where source = ? and entry = ?')
    .bind(state, detail.slug ?? null, detail.error?.slice(0, 500) ?? null, source, entry)
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
