/** The few terms and marks of an article that it is found by: the rarest. */

import { markChance, type Weighted } from './chance.ts'
import type { Counts } from './counts.ts'
import type { Features, MarkKind } from './features.ts'
import { hashOf } from './hash.ts'

export interface Keys {
  /** Looked up to find articles that may tell the same event: the key, and what sharing it is worth. */
  readonly looked: readonly (readonly [key: number, worth: number])[]
  /** Kept, so that later articles find this one: at most `MOST_KEPT`. */
  readonly kept: readonly number[]
}

const LOOKED_TERMS = 14
const LOOKED_MARKS = 36
/** What stands at the beginning (UTF-16 units), or again, is what an article is about. */
const LEAD = 250
const LEADS = 1.6
const AGAIN = 1.6
const KEPT_TERMS = 3
const KEPT_MARKS = 6
export const MOST_KEPT = KEPT_TERMS + KEPT_MARKS

export function keysOf(counts: Counts, features: Features, { weights }: Weighted): Keys {
  // A term means something in its language only.
  const salt = hashOf(features.language)
  const terms = [...weights].map(([hash, weight]) => [(hash ^ salt) >>> 0, weight] as const)
  // Too many articles speak of each concept.
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

/** The fewer consonants, the more words have them by accident. */
function trust(key: string, kind: MarkKind): number {
  if (kind !== 'name') return 1.1
  const consonants = key.length - 1
  if (consonants <= 2) return 0.3
  return consonants === 3 ? 0.7 : 1.1
}
