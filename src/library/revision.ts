/** The revision of the library: what it held when an answer was made. */

type Database = Pick<D1Database, 'prepare'>

interface Revision {
  /**
   * A number that rises with every change of the library. It is never used twice, even after an
   * older state of the database was restored.
   */
  readonly number: string
  /** Whether a replica gave it, not the primary database (D1 read replication). */
  readonly byReplica: boolean
}

export async function readRevision(database: Database): Promise<Revision> {
  const { results, meta } = await database
    .prepare("select number from revisions where name = 'library'")
    .all<{ number: number }>()
  // Not told by a local D1, which has no replicas.
  return { number: String(results[0]?.number ?? 0), byReplica: meta.served_by_primary === false }
}

/**
 * RFC 3339: when what a revision counts last changed. Revisions are taken from the clock (migration
 * 0007): milliseconds since 1970.
 */
export const changedAt = (published: string): string => new Date(Number(published)).toISOString()

/** The revision of the bundled and the published articles together. */
export const jointRevision = (bundled: string, published: string): string =>
  `${bundled}.${published}`
