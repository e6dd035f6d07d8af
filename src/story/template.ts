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

/** Where each pair of neighbouring words stands in a sequence, in order. */
export interface Pairs {
  readonly of: Features
  readonly first: ReadonlyMap<number, number>
  /** By place: where the same pair stands next; 0 for nowhere. */
  readonly next: Uint32Array
}

export function pairsOf(features: Features): Pairs {
  const { sequence } = features
  const first = new Map<number, number>()
  const next = new Uint32Array(sequence.length)
  for (let i = sequence.length - 2; i >= 0; i -= 1) {
    const pair = pairAt(sequence, i)
    next[i] = first.get(pair) ?? 0
    first.set(pair, i)
  }
  return { of: features, first, next }
}

export function templateOf({ of: a, first, next }: Pairs, b: Features): Template {
  const other = b.sequence
  let [shared, conflicts, agreements] = [0, 0, 0]
  // As if a shared pair stood before the beginning.
  let lastI = -2
  let lastJ = -2
  for (let j = 0; j + 1 < other.length; j += 1) {
    let i = first.get(pairAt(other, j))
    // In order, because a headline says what the first sentence says again.
    while (i !== undefined && i <= lastI) i = next[i] || undefined
    if (i === undefined || i - lastI >= FARTHEST) continue
    shared += 1
    if (other[j + 1] === OPEN) {
      if (a.fillings[i + 1] === b.fillings[j + 1]) agreements += 1
      else conflicts += 1
    }
    if (isFilling(i - lastI - 2) && isFilling(j - lastJ - 2)) conflicts += 1
    lastI = i
    lastJ = j
  }
  const pairs = Math.max(1, Math.min(a.sequence.length, other.length) - 1)
  return { share: shared / pairs, conflicts, agreements }
}

const isFilling = (words: number): boolean => words > 0 && words <= LONGEST_FILLING

/** One template, filled differently: two events of a series, not one told twice. */
export function isSeries({ share, conflicts, agreements }: Template): boolean {
  return share >= SERIES_SHARE && conflicts >= SERIES_CONFLICTS && conflicts >= agreements
}

const pairAt = (sequence: Uint32Array, i: number): number =>
  Math.imul(sequence[i]!, 31) + sequence[i + 1]!
