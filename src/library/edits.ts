/** Edits of published articles, in D1. */

import { decodeCursor, encodeCursor } from './cursor.ts'

export interface Edit {
  /** The id of the article. */
  readonly article: string
  readonly slug: string
  /** Milliseconds since 1970. */
  readonly time: number
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly added: readonly string[]
  readonly taken: readonly string[]
}

interface EditQuery {
  /** BCP 47 range. */
  readonly language?: string | undefined
  /** Milliseconds since 1970. */
  readonly since?: number | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface EditPage {
  readonly items: readonly Edit[]
  readonly next: string | null
}

export function noteEdit(database: D1Database, edit: Edit): D1PreparedStatement {
  const { article, slug, time, language, title, added, taken } = edit
  return database
    .prepare(
      `insert into edits (article, slug, time, language, title, added, taken)
       values (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(article, slug, time, language, title, JSON.stringify(added), JSON.stringify(taken))
}

interface EditRow extends Omit<Edit, 'added' | 'taken'> {
  readonly number: number
  readonly added: string
  readonly taken: string
}

/** How many of the newest edits are searched for those in one language. */
const LOOKED_AT = 1000

/** The newest edits first. */
export async function listEdits(
  database: D1Database,
  { language, since, limit, cursor }: EditQuery,
): Promise<EditPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor)
  const range = language?.toLowerCase()
  const { results } = await database
    .prepare(
      `select * from (select * from edits where (time, number) < (?1, ?2) and time >= ?3
         order by time desc, number desc limit ${LOOKED_AT})
       where ?4 is null or lower(language) = ?4 or lower(language) like ?4 || '-%'
       order by time desc, number desc limit ?5`,
    )
    .bind(
      after?.time ?? Number.MAX_SAFE_INTEGER,
      after ? Number(after.slug) : 0,
      since ?? 0,
      range ?? null,
      limit + 1,
    )
    .all<EditRow>()
  const rows = results.slice(0, limit)
  const last = rows.at(-1)
  return {
    items: rows.map(({ number: _, added, taken, ...edit }) => ({
      ...edit,
      added: JSON.parse(added) as string[],
      taken: JSON.parse(taken) as string[],
    })),
    next:
      results.length > limit && last
        ? encodeCursor({ time: last.time, slug: String(last.number) })
        : null,
  }
}
