/** What is still to be told of yesterday, and what telling it takes. */

import { primaryLanguage } from '../language/tag.ts'
import { DAY_MS, languagesOfDay } from '../library/days.ts'
import { deployedLibrary, filesNear } from './deployed.ts'

/** Most files in `articles/` that are looked at. */
const LOOKED_AT = 100
/** Most languages in one run; the next run, ten minutes later, continues. */
const LANGUAGES_PER_RUN = 3
/**
 * Calls of D1 that telling a day in one language takes at most: its articles, their stories and the
 * names in these (three), the articles of the stories, analyses that are renewed (two), the day.
 */
export const CALLS_OF_DAY = 8

/** A day that has ended, and some of the languages in which there is no summary of it yet. */
export interface UntoldDay {
  /** YYYY-MM-DD, UTC. */
  readonly day: string
  readonly languages: readonly string[]
}

/** What is still to be told of yesterday (UTC): as much as one run does, one call of D1. */
export async function untoldYesterday(database: D1Database, now: number): Promise<UntoldDay> {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS
  const day = new Date(midnight - DAY_MS).toISOString().slice(0, 10)
  const { published, told } = await languagesOfDay(database, day)
  // From the first millisecond of the day to its last.
  const half = (DAY_MS - 1) / 2
  const files = await deployedLibrary.many(filesNear(midnight - 1 - half, half, LOOKED_AT))
  const tags = [...published, ...[...files.values()].map(({ analysis }) => analysis.language)]
  const missing = [...new Set(tags.map(primaryLanguage))].filter((one) => !told.includes(one))
  return { day, languages: missing.slice(0, LANGUAGES_PER_RUN) }
}
