/** Yesterday, told by the timer at a bounded cost. */

import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { pollsBeside } from '../../src/background/timers-and-queues.ts'
import { storePublication } from '../../src/library/writing.ts'
import { openLibrary } from '../../src/publishing/open-library.ts'
import { keepDays, tellToday } from '../../src/publishing/today.ts'
import { CALLS_OF_DAY, untoldYesterday } from '../../src/publishing/untold-days.ts'
import { analyse } from '../../src/summary/analyse.ts'
import { countedDatabase, sample } from '../library/fixtures.ts'

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] }

const MIDNIGHT = Date.UTC(2026, 2, 4)
const NOW = MIDNIGHT + 300_000
const MINUTE = 60_000

/** Stores an article that was published so many minutes before or after midnight. */
function add(slug: string, language: string, minutes: number) {
  const date = new Date(MIDNIGHT + minutes * MINUTE).toISOString()
  const publication = sample({ slug, date, text: `The text of ${slug} is short.` })
  const analysis = analyse(publication.article, { language })
  return storePublication(DB, { ...publication, analysis }, slug, null)
}

const siteAt = (database: D1Database) => ({
  library: openLibrary({ DB: database }, () => NOW),
  settings: { baseUrl: 'https://lede.example' },
  isPublisher: false,
})

beforeEach(async () => {
  await reset()
  await applyD1Migrations(DB, MIGRATIONS)
})

describe('the languages of yesterday', () => {
  it('are known however many articles there are in others, and later ones', async () => {
    await add('rare', 'da', -1400)
    for (let i = 0; i < 110; i += 1) await add(`common-${i}`, 'zh-Hant', i - 60)
    await add('today', 'fi', 2)
    const { day, languages } = await untoldYesterday(DB, NOW)
    expect(day).toBe('2026-03-03')
    expect([...languages].sort()).toEqual(['da', 'zh'])
  })

  it('are told once', async () => {
    await add('one', 'da', -10)
    const untold = await untoldYesterday(DB, NOW)
    await keepDays(siteAt(DB), DB, untold, NOW)
    expect((await untoldYesterday(DB, NOW)).languages).toEqual([])
  })
})

it('is told where a hundred articles are dated later', async () => {
  await add('early', 'en', -10)
  for (let i = 0; i < 101; i += 1) await add(`late-${i}`, 'en', i + 1)
  const options = { language: 'en', until: MIDNIGHT, seconds: 60 }
  const { items } = await tellToday(siteAt(DB), options)
  expect(items.map(({ id }) => id)).toEqual(['early'])
})

describe('a run of the timer', () => {
  it('asks D1 for each language as often as it is counted on, at most', async () => {
    for (const language of ['da', 'fi', 'sv', 'nb']) await add(language, language, -10)
    // Analyses of an older program are renewed and stored, which is a call more for each reading.
    await DB.prepare("update articles set analysis = json_set(analysis, '$.version', 0)").run()
    const untold = await untoldYesterday(DB, NOW)
    expect(untold.languages).toHaveLength(3)
    const { database, calls } = countedDatabase(DB)
    await keepDays(siteAt(database), database, untold, NOW)
    expect(calls()).toBeLessThanOrEqual(3 * CALLS_OF_DAY)
  })

  it.each([
    [0, 6],
    [1, 6],
    [2, 4],
    [3, 3],
  ])('that tells a day in %i languages polls %i sources', (languages, sources) => {
    expect(pollsBeside(languages)).toBe(sources)
  })
})
