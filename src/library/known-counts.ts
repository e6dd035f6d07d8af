/** The counts of words that an isolate keeps in memory, so that most articles need not read them. */

import type { Arrivals } from '../story/counts.ts'
import type { Tally } from '../story/tally.ts'

/** Sketches that this isolate has read or written, by language. */
interface Known {
  readonly version: number
  readonly tally: Tally
  readonly arrivals: Arrivals
  /** Number of articles counted here but not yet in the database. */
  readonly unsaved: number
}
const known = new Map<string, Known>()
/** Most sketches kept in memory, of 64 KiB each. */
const MOST_KNOWN = 40

export function rememberCounts(language: string, counts: Known): void {
  if (known.size >= MOST_KNOWN && !known.has(language)) known.clear()
  known.set(language, counts)
}

/** The counts of a language that this isolate holds. */
export const knownCounts = (language: string): Known | undefined => known.get(language)
