/** The few terms and marks that an article is found by: mainly the rarest. */

import { markChance, type Weighted } from './chance.ts'
import type { Counts } from './counts.ts'
import type { Features, MarkKind } from './features.ts'
import { hashOf } from './hash.ts'

interface Keys {
  /** Keys to look up for articles that may report the same event, and the worth of sharing each. */
  readonly looked: readonly (readonly [key: number, worth: number])[]
  /** Stored so that later articles find this one: at most `KEPT_TERMS` + `KEPT_MARKS`. */
  readonly kept: readonly number[]
}

const LOOKED_TERMS = 12
const LOOKED_MARKS = 34
/** What occurs in the first `LEAD` UTF-16 units, or repeatedly, counts for more. */
const LEAD = 250
const LEADS = 1.6
const AGAIN = 1.6
const KEPT_TERMS = 3
const KEPT_MARKS = 6

export function keysOf(counts: Counts, features: Features, { weights }: Weighted): Keys {
  // A term is meaningful only in its own language.
  const salt = hashOf(features.language)
  const terms = [...weights].map(([hash, weight]) => [(hash ^ salt) >>> 0, weight] as const)
  // A concept occurs in too many articles to find one by.
  const named = [...features.marks].filter(([, { kind }]) => kind !== 'concept')
  const marks = named.map(
    ([key, mark]) =>
      [
        mark.hash,
        -Math.log(markChance(counts.marks, key, mark)) *
          trust(key, mark.kind) *
          (mark.at < LEAD ? LEADS : 1) *
          ((features.terms.get(mark.term) ?? 0) > 1 ? AGAIN : 1),
      ] as const,
  )
  terms.sort(mostWorth)
  marks.sort(mostWorth)
  return {
    looked: [...terms.slice(0, LOOKED_TERMS), ...marks.slice(0, LOOKED_MARKS)],
    kept: [...terms.slice(0, KEPT_TERMS), ...marks.slice(0, KEPT_MARKS)].map(([key]) => key),
  }
}

const mostWorth = (a: readonly [number, number], b: readonly [number, number]): number =>
  b[1] - a[1]

/** Names with fewer consonants match by accident more often, so they count for less. */
function trust(key: string, kind: MarkKind): number {
  if (kind !== 'name') return 1.1
  const consonants = key.length - 1
  if (consonants <= 2) return 0.3
  return consonants === 3 ? 0.7 : 1.1
}
