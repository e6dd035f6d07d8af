/** Which database a request reads from: the primary itself, or a session with a replica. */

import { describe, expect, it } from 'vitest'
import { currentRevision, readingDatabase, readingSession } from '../../src/publishing/revision.ts'

/** A database of which a replica answers, or the primary; it notes who is asked for what. */
function database(asked: string[], revision: number, byReplica: boolean) {
  const prepare = (who: string) => (sql: string) => {
    asked.push(`${who}: ${sql.slice(0, 13)}`)
    const meta = { served_by_primary: !byReplica }
    return { all: async () => ({ results: [{ number: revision }], meta }) }
  }
  const withSession = (start: string) => ({
    prepare: prepare(`session from ${start}`),
    getBookmark: () => `bookmark ${revision}`,
  })
  return { prepare: prepare('primary'), withSession } as unknown as D1Database
}

/** A request that reads the revision, then a list. */
async function readWith(revision: number, byReplica: boolean, now: number): Promise<string[]> {
  const asked: string[] = []
  const whole = database(asked, revision, byReplica)
  const session = readingSession(whole)
  await currentRevision(session, now)
  await readingDatabase(whole, session).prepare('select slug from articles').all()
  return asked
}

describe('reads of a request', () => {
  it('stay with the replica that gave the revision, or go to the primary if that did', async () => {
    const [free, list] = ['session from first-unconstrained', 'select slug f']
    // No revision is known yet, and the primary gives it.
    expect(await readWith(3, false, 10_000)).toEqual([`${free}: select number`, `primary: ${list}`])
    // A replica that is behind gives an older one: what is read next must not be.
    expect(await readWith(2, true, 20_000)).toEqual([`${free}: select number`, `primary: ${list}`])
    expect(await readWith(4, true, 30_000)).toEqual([`${free}: select number`, `${free}: ${list}`])
    // From here on no replica may be behind that one.
    const after = 'session from bookmark 4'
    expect(await readWith(4, true, 40_000)).toEqual([
      `${after}: select number`,
      `${after}: ${list}`,
    ])
  })
})
