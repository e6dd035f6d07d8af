/** Answers to requests that carry an `Idempotency-Key`, remembered in D1 for a day. */

/** Identifies a repeated request, for a day. */
export interface Idempotency {
  readonly key: string
  /** Hash of what was asked. */
  readonly fingerprint: string
  /** Status of the answer. */
  readonly status: number
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface Remembered {
  readonly fingerprint: string
  readonly slug: string
  readonly status: number
}

const DAY_MS = 86_400_000

/** Remembers the answer to a request with a key, in the same transaction as its effect. */
export function remember(
  database: D1Database,
  slug: string,
  { key, fingerprint, status, now }: Idempotency,
): D1PreparedStatement {
  return database
    .prepare(
      'insert into idempotency (key, fingerprint, slug, status, time) values (?, ?, ?, ?, ?)',
    )
    .bind(key, fingerprint, slug, status, now)
}

/** The answer to a key within the last day, if there was one. */
export async function recallAnswer(
  database: D1Database,
  key: string,
  now: number,
): Promise<Remembered | undefined> {
  const [, found] = await database.batch<Remembered>([
    database.prepare('delete from idempotency where time < ?').bind(now - DAY_MS),
    database.prepare('select fingerprint, slug, status from idempotency where key = ?').bind(key),
  ])
  return found?.results[0]
}
