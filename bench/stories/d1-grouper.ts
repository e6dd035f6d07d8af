/** A Worker that places the articles it is sent in D1, and says how many rows that took. */

import { DatabaseIndex } from '../../src/library/story-index.ts'
import { placing } from '../../src/library/story-writing.ts'
import type { StoryArticle } from '../../src/story/features.ts'
import { place } from '../../src/story/placement.ts'

interface Rows {
  read: number
  written: number
}

/** The database, with every statement's rows added up. */
function counting(database: D1Database, rows: Rows): D1Database {
  const add = ({ meta }: D1Result) => {
    rows.read += meta.rows_read
    rows.written += meta.rows_written
  }
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get: (target, name) => {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
        if (name !== 'all') return Reflect.get(target, name)
        return async () => {
          const result = await target.all()
          add(result)
          return result
        }
      },
    })
  return new Proxy(database, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => wrap(target.prepare(sql))
        : Reflect.get(target, name).bind(target),
  })
}

const STORE = `insert into articles (slug, id, key, time, date, updated, hash, text_hash, article, analysis)
  values (?1, ?1, ?1, 0, '', '', '', '', '{}', '{}')`

export default {
  fetch: async (request: Request, { DB }: { readonly DB: D1Database }): Promise<Response> => {
    const articles = (await request.json()) as StoryArticle[]
    if (new URL(request.url).searchParams.has('dry')) return Response.json([])
    const answers: (Rows & { id: string; story: string | null })[] = []
    for (const article of articles) {
      const rows: Rows = { read: 0, written: 0 }
      const index = new DatabaseIndex(counting(DB, rows))
      const placement = await place(index, article)
      const counts = await index.counts([article.language])
      const begins = article.id
      // What stands in the library already is not counted, only what stories add.
      await DB.prepare(STORE).bind(article.id).run()
      const statements = placing(DB, counts, {
        article: article.id,
        placement,
        begins,
        now: Date.now(),
      })
      for (const { meta } of await DB.batch(statements)) {
        rows.read += meta.rows_read
        rows.written += meta.rows_written
      }
      answers.push({ ...rows, id: article.id, story: placement.joins?.id ?? null })
    }
    return Response.json(answers)
  },
}
