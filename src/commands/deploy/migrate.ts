/** Applies the migrations of D1 without wrangler, which takes seconds just to start. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The statements of a migration. Ours end with a semicolon at the end of a line; inside a trigger
 * they are indented, and the trigger ends with `end;`.
 */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*\n(?=\S|$)/)
    .map((statement) => statement.replace(/;\s*$/, '').trim())
    .filter((statement) => statement !== '')
    .reduce<string[]>((statements, part) => {
      const last = statements[statements.length - 1]
      const open = last && /\bbegin\b/i.test(last) && !/\bend$/i.test(last)
      if (open) statements[statements.length - 1] = `${last};\n${part}`
      else statements.push(part)
      return statements
    }, [])
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
    statements.push(`insert into d1_migrations (name) values ('${name}')`)
    // One call for all, a statement a line; each that is prepared would be a call of its own.
    await database.exec(
      statements.map((statement) => statement.replace(/\s*\n\s*/g, ' ')).join('\n'),
    )
  }
}
