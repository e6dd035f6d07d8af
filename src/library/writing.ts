/**
 * Changes to the articles in D1. Each is one transaction: an article and all that finds it are
 * stored together, or not at all; and a change is acknowledged only when its transaction is.
 */

import { defined } from '../defined.ts'
import { indexed, withoutIndex } from './article-index.ts'
import { noteChange } from './changes.ts'
import type { Publication } from './publication.ts'
import { type Idempotency, remember } from './remembered-answers.ts'
import { leaving } from './story-leaving.ts'

/** Fails the whole transaction unless the stored version is the expected one. */
function guard(database: D1Database, slug: string, hash: string): D1PreparedStatement {
  // SQLite can raise errors in triggers only, but invalid JSON is an error anywhere.
  return database
    .prepare(
      "select json('stale') where not exists (select 1 from articles where slug = ? and hash = ?)",
    )
    .bind(slug, hash)
}

/** Runs a transaction; false when the stored state is not the expected one. */
export async function transact(
  database: D1Database,
  statements: D1PreparedStatement[],
): Promise<boolean> {
  try {
    await database.batch(statements)
    return true
  } catch (error) {
    // Somebody else was faster: the version changed, or the slug, the id or the key is taken.
    if (/UNIQUE constraint failed|malformed JSON/i.test(String(error))) return false
    throw error
  }
}

type Value = string | number | null

export interface StoreOptions {
  readonly idempotency?: Idempotency | undefined
  /** Bands by which near-duplicates are found. */
  readonly signature?: readonly string[]
  /** The address where the text was read, after redirects, whatever the page calls itself. */
  readonly fetchedFrom?: string | undefined
  /** Columns that keep the values of the replaced version. */
  readonly kept?: readonly ('closed' | 'fetched_from')[]
  /** Run after the article is stored, in the same transaction; they place it among the stories. */
  readonly after?: readonly D1PreparedStatement[]
}

/** The columns that a publication says itself. */
const rowOf = (publication: Publication): Record<string, Value> => ({
  slug: publication.slug,
  id: publication.id,
  key: publication.key,
  time: Date.parse(publication.date),
  date: publication.date,
  updated: publication.updated,
  hash: publication.hash,
  url: publication.article.url,
  source: publication.source ?? null,
  closed: publication.closed ? 1 : 0,
  also_in: JSON.stringify(publication.alsoIn ?? []),
  article: JSON.stringify(publication.article),
  analysis: JSON.stringify(publication.analysis),
})

/**
 * Stores a publication under its slug, in place of the version that is stored there.
 *
 * @param textHash of title and text
 * @param expectedHash the stored version that may be replaced; null: there must be none
 * @returns false, with nothing stored, when another version is there or the key was used before
 * @throws what D1 throws; then nothing was stored
 */
export async function storePublication(
  database: D1Database,
  publication: Publication,
  textHash: string,
  expectedHash: string | null,
  { idempotency, signature = [], fetchedFrom, kept = [], after = [] }: StoreOptions = {},
): Promise<boolean> {
  const { slug } = publication
  const now = Date.parse(publication.changed)
  const row: Record<string, Value> = {
    ...rowOf(publication),
    text_hash: textHash,
    fetched_from: fetchedFrom ?? null,
  }
  if (expectedHash !== null) for (const column of kept) delete row[column]
  const columns = Object.keys(row).join(', ')
  const values = Object.values(row)
  const marks = values.map(() => '?').join(', ')
  const store =
    expectedHash === null
      ? database.prepare(`insert into articles (${columns}) values (${marks})`)
      : database.prepare(`update articles set (${columns}) = (${marks}) where slug = ?`)
  return transact(database, [
    ...(idempotency ? [remember(database, slug, idempotency)] : []),
    ...(expectedHash === null
      ? []
      : [
          guard(database, slug, expectedHash),
          noteChange(database, slug, { now }),
          ...withoutIndex(database, slug),
        ]),
    expectedHash === null ? store.bind(...values) : store.bind(...values, slug),
    ...indexed(database, publication, signature),
    noteChange(database, slug, {
      now,
      ...defined({ own: expectedHash === null ? Date.parse(publication.updated) : undefined }),
    }),
    ...after,
  ])
}

/**
 * Stores under which sources an article is listed; nothing else of it changes.
 *
 * @returns false when the stored version is not the expected one
 */
export async function relistPublication(
  database: D1Database,
  publication: Publication,
  expectedHash: string,
  signature: readonly string[],
): Promise<boolean> {
  const { slug, hash, alsoIn = [] } = publication
  const note = noteChange(database, slug, { now: Date.parse(publication.changed) })
  return transact(database, [
    guard(database, slug, expectedHash),
    note,
    ...withoutIndex(database, slug),
    database
      .prepare('update articles set also_in = ?, hash = ? where slug = ?')
      .bind(JSON.stringify(alsoIn), hash, slug),
    ...indexed(database, publication, signature),
    note,
  ])
}

/**
 * Removes an article.
 *
 * @param now milliseconds since 1970
 * @returns false when the stored version is not the expected one, or the key was used before
 */
export async function removePublication(
  database: D1Database,
  slug: string,
  expectedHash: string,
  now: number,
  idempotency?: Idempotency,
): Promise<boolean> {
  return transact(database, [
    ...(idempotency ? [remember(database, slug, idempotency)] : []),
    guard(database, slug, expectedHash),
    noteChange(database, slug, { now }),
    ...leaving(database, slug, now),
    database.prepare('delete from edits where slug = ?').bind(slug),
    ...withoutIndex(database, slug),
    database.prepare('delete from articles where slug = ?').bind(slug),
  ])
}
