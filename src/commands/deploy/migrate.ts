/** Applies the migrations of D1 without wrangler, which takes seconds just to start. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What decides where a statement of SQL ends: texts, names, comments, semicolons, blocks. */
const MARKS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|;|\b(?:begin|case|end)\b/gi

/** The statements of a migration, without comments. The body of a trigger belongs to it. */
function statementsOf(sql: string): string[] {
  const statements: string[] = []
  let statement = ''
  let depth = 0
  let last = 0
  for (const { 0: mark, index } of sql.matchAll(MARKS)) {
    const isComment = mark.startsWith('--') || mark.startsWith('/*')
    const ends = mark === ';' && depth === 0
    statement += sql.slice(last, index) + (isComment ? ' ' : ends ? '' : mark)
    last = index + mark.length
    if (/^(?:begin|case)$/i.test(mark)) depth += 1
    if (/^end$/i.test(mark)) depth -= 1
    if (!ends) continue
    statements.push(statement.trim())
    statement = ''
  }
  return [...statements, (statement + sql.slice(last)).trim()].filter((one) => one !== '')
}

/** Applies the migrations that are not in the table of applied ones, which wrangler uses too. */
export async function migrate(database: D1Database, folder: string): Promise<void> {
  await database.exec(
    'create table if not exists d1_migrations (id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null)',
  )
  const applied = await database.prepare('select name from d1_migrations').all<{ name: string }>()
  const done = new Set(applied.results.map(({ name }) => name))
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql') && !done.has(name))
  for (const name of names.sort()) {
    const statements = statementsOf(readFileSync(join(folder, name), 'utf8'))
    // One call, and all of a migration or nothing of it.
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare('insert into d1_migrations (name) values (?)').bind(name),
    ])
  }
}
