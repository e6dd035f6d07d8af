/** Whether two articles fill one template: the weather of two towns, the figures of two days. */

import { type Features, OPEN } from './features.ts'

export interface Template {
  /** Of the pairs of neighbouring words in the shorter article, those that the other has in this order: 0…1. */
  readonly share: number
  /** Places between shared words that the two fill differently. */
  readonly conflicts: number
  /** Shared places with the same number in them. */
  readonly agreements: number
}

/** Words between shared ones that are still one filling, and not a sentence more. */
const LONGEST_FILLING = 5
/** Words that may stand between two shared places. */
const FARTHEST = 40
/** Two reports of one event seldom share this much, unless one copies the other, with its numbers. */
const SERIES_SHARE = 0.45
const SERIES_CONFLICTS = 3

export function templateOf(a: Features, b: Features): Template {
  const [one, other] = [a.sequence, b.sequence]
  const places = placesOfPairs(other)
  let [shared, conflicts, agreements] = [0, 0, 0]
  // As if a shared pair stood before the beginning.
  let [lastI, lastJ] = [-2, -2]
  for (let i = 0; i + 1 < one.length; i += 1) {
    // In order, because a headline says what the first sentence says again.
    const j = places.get(pairAt(one, i))?.find((at) => at > lastJ && at - lastJ < FARTHEST)
    if (j === undefined) continue
    shared += 1
    if (one[i + 1] === OPEN) {
      if (a.fillings[i + 1] === b.fillings[j + 1]) agreements += 1
      else conflicts += 1
    }
    const fillings = [i - lastI - 2, j - lastJ - 2]
    if (fillings.every((length) => length > 0 && length <= LONGEST_FILLING)) {
      conflicts += 1
    }
    ;[lastI, lastJ] = [i, j]
  }
  const pairs = Math.max(1, Math.min(one.length, other.length) - 1)
  return { share: shared / pairs, conflicts, agreements }
}

/** One template, filled differently: two events of a series, not one told twice. */
export function isSeries({ share, conflicts, agreements }: Template): boolean {
  return share >= SERIES_SHARE && conflicts >= SERIES_CONFLICTS && conflicts >= agreements
}

const pairAt = (sequence: Uint32Array, i: number): number =>
  Math.imul(sequence[i]!, 31) + sequence[i + 1]!

/** At most eight places of a pair are kept: one that comes more often tells little. */
function placesOfPairs(sequence: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + 1 < sequence.length; i += 1) {
    const pair = pairAt(sequence, i)
    const known = places.get(pair)
    if (known === undefined) places.set(pair, [i])
    else if (known.length < 8) known.push(i)
  }
  return places
}
