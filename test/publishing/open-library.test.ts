/** The library as one request sees it, loaded when it is first asked. */

import { expect, it } from 'vitest'
import { openLibrary } from '../../src/publishing/open-library.ts'

/** An empty database that notes what it is asked. */
function emptyDatabase(asked: string[]): D1Database {
  const all = async () => ({ results: [], meta: {} })
  const prepare = (sql: string) => {
    asked.push(sql)
    return { all, bind: () => ({ all }) }
  }
  const session = { prepare, getBookmark: () => null }
  return { prepare, withSession: () => session } as unknown as D1Database
}

it('puts questions together that are asked before it is loaded', async () => {
  const asked: string[] = []
  const library = openLibrary({ DB: emptyDatabase(asked) }, Date.now)
  await Promise.all(['sea', 'sky', 'suez-canal'].map((key) => library.translations(key)))
  expect(asked).toHaveLength(1)
})
