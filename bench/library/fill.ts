/** Fills the persisted D1 of a hosted Worker with made-up articles, through the storing code itself. */

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { progressOf } from '../../src/commands/publish/progress.ts'
import { storePublication } from '../../src/library/writing.ts'
import { madeUp } from './generate.ts'

/** Articles of one transaction. */
const BATCH = 1_000

/** The file of the one database in a folder of `--persist`. */
function databaseFile(persist: string): string {
  const folder = join(persist, 'd1', 'miniflare-D1DatabaseObject')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite')
    : []
  const [name] = names
  if (name === undefined || names.length > 1) throw new Error(`${folder} has no single database.`)
  return join(folder, name)
}

/** As much of D1's interface as storing needs, inside a transaction of the caller. */
function asD1(sqlite: DatabaseSync): D1Database {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    prepare: (sql: string) => ({
      bind:
        (...values: SQLInputValue[]) =>
        () =>
          statement(sql).run(...values),
    }),
    batch: async (runs: readonly (() => unknown)[]) => runs.map((run) => run()),
  } as unknown as D1Database
}

/**
 * Adds the made-up articles `from` … `to - 1`.
 *
 * @returns size of the database in bytes
 */
export async function fill(persist: string, from: number, to: number): Promise<number> {
  const sqlite = new DatabaseSync(databaseFile(persist))
  const database = asD1(sqlite)
  const progress = progressOf(to - from)
  sqlite.exec('pragma synchronous = off')
  for (let start = from; start < to; start += BATCH) {
    const end = Math.min(start + BATCH, to)
    sqlite.exec('begin')
    for (let number = start; number < end; number += 1) {
      const { publication, textHash, signature } = madeUp(number)
      const stored = await storePublication(database, publication, textHash, null, { signature })
      if (!stored) throw new Error(`Article ${number} was not stored.`)
    }
    sqlite.exec('commit')
    progress.advance(end - start, 'stored')
  }
  progress.end()
  const [row] = sqlite
    .prepare('select page_count * page_size as size from pragma_page_count, pragma_page_size')
    .all()
  sqlite.exec('pragma wal_checkpoint(truncate)')
  sqlite.close()
  return Number(row?.size)
}
