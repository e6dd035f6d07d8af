/** Detects articles made from one template, such as weather reports for two towns or two days. */

import { type Features, OPEN } from './features.ts'

interface Template {
  /** Share of the neighbouring word pairs of the shorter article that both have in order: 0…1. */
  readonly share: number
  /** Number of gaps between shared words that the two fill differently. */
  readonly conflicts: number
  /** Number of gaps in which both have the same number. */
  readonly agreements: number
}

/** Most words in a gap: more would be additional text. */
const LONGEST_FILLING = 5
/** A shared pair must follow the previous one within fewer words than this. */
const FARTHEST = 40
/** Reports of one event rarely share this much, unless one copies the other, numbers included. */
const SERIES_SHARE = 0.45
const SERIES_CONFLICTS = 3

/** Where each pair of neighbouring words occurs in a sequence, in order. */
export interface Pairs {
  readonly of: Features
  readonly first: ReadonlyMap<number, number>
  /** For each position, where the same pair occurs next; 0 for nowhere. */
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
  // As if there were a shared pair before the beginning.
  let lastI = -2
  let lastJ = -2
  for (let j = 0; j + 1 < other.length; j += 1) {
    let i = first.get(pairAt(other, j))
    // Keep to the order, because the first sentence often repeats the headline.
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

/** Whether one template is filled differently: for two events of a series, not one event. */
export function isSeries({ share, conflicts, agreements }: Template): boolean {
  return share >= SERIES_SHARE && conflicts >= SERIES_CONFLICTS && conflicts >= agreements
}

const pairAt = (sequence: Uint32Array, i: number): number =>
  Math.imul(sequence[i]!, 31) + sequence[i + 1]!
