/** Migrations as they are applied without wrangler: each statement whole, whatever is in it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from '../../src/commands/deploy/migrate.ts'

let folder: string
let sqlite: DatabaseSync

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-migrations-'))
  sqlite = new DatabaseSync(':memory:')
})
afterEach(() => {
  sqlite.close()
  rmSync(folder, { recursive: true })
})

/** As much of D1 as is asked here. `exec` takes a statement a line, as D1's does. */
function database(): D1Database {
  const prepared = (sql: string, values: readonly SQLInputValue[] = []) => ({
    bind: (...bound: SQLInputValue[]) => prepared(sql, bound),
    all: async () => ({ results: sqlite.prepare(sql).all(...values) }),
  })
  const exec = async (sql: string) => {
    for (const line of sql.split('\n')) sqlite.exec(line)
  }
  const batch = async (all: readonly ReturnType<typeof prepared>[]) => {
    sqlite.exec('begin')
    try {
      for (const one of all) await one.all()
      sqlite.exec('commit')
    } catch (error) {
      sqlite.exec('rollback')
      throw error
    }
  }
  return { prepare: prepared, exec, batch } as unknown as D1Database
}

const apply = (sql: string, name = '0001_a.sql') => {
  writeFileSync(join(folder, name), sql)
  return migrate(database(), folder)
}

it.each([
  [
    'a comment behind a column',
    'create table a (\n  one text, -- the first; of two\n  two text\n);',
  ],
  ['a comment behind a statement', 'create table a (one text, two text); -- the end\n-- of it'],
  ['a comment of several lines', 'create table a (one text, /* not\n three; */ two text)'],
  ['two statements on a line', 'create table b (x); create table a (one text, two text);'],
  [
    'a trigger whose statements are not indented',
    `create table a (one text, two text);
create trigger t after insert on a begin
delete from a where one = case when new.one = ';' then 'end' else '--' end;
update a set two = 'x';
end;
create table b (x);`,
  ],
])('%s belongs where it stands', async (_, sql) => {
  await apply(sql)
  const columns = sqlite.prepare("select name from pragma_table_info('a')").all()
  expect(columns.map(({ name }) => name)).toEqual(['one', 'two'])
})

it('leaves texts as they are', async () => {
  const text = "it''s -- no comment;\n  /* nor */ this"
  await apply(`create table a (one text);\ninsert into a values ('${text}');`)
  expect(sqlite.prepare('select one from a').all()).toEqual([{ one: text.replace("''", "'") }])
})

it('leaves quoted names as they are, in each of the quotation marks of SQLite', async () => {
  await apply(
    'create table a (`begin` text, [end;] text, "case" text);\ninsert into a values (1, 2, 3);',
  )
  expect(sqlite.prepare('select * from a').all()).toEqual([{ begin: '1', 'end;': '2', case: '3' }])
})

it('applies each migration once, and none in part', async () => {
  await apply('create table a (one text);')
  await apply('create table b (x); insert into missing values (1);', '0002_b.sql').catch(() => 0)
  const tables = sqlite.prepare("select name from sqlite_master where name in ('a', 'b')").all()
  expect(tables).toEqual([{ name: 'a' }])
  await apply('create table b (x);', '0002_b.sql')
  const applied = sqlite.prepare('select name from d1_migrations order by id').all()
  expect(applied).toEqual([{ name: '0001_a.sql' }, { name: '0002_b.sql' }])
})
