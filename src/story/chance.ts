/** How likely an unrelated article is to have a term or mark, and so what sharing it is worth. */

import type { Features, Mark } from './features.ts'
import type { Tally } from './tally.ts'

/** How many counted stories the guess from a term's or mark's form weighs as much as. */
const TERM_GUESS = 15
const MARK_GUESS = 40
/** Upper bound of a chance: nothing is certain. */
const MOST = 0.95
/** Factor for names and numbers, which tell events apart better than other words. */
const POINTED = 1.8

/** Chance that another article has a word with the same consonants, for 1, 2, 3 … of them. */
const NAME_GUESS = [1, 0.5, 0.2, 0.05, 0.02, 0.008, 0.004]

/** Estimated share of the stories in a language that have a term. */
export function termChance(tally: Tally, hash: number, guess: number): number {
  return Math.min(MOST, (tally.count(hash) + TERM_GUESS * guess) / (tally.stories + TERM_GUESS))
}

/** Estimated share of all stories, in any language, that have a mark. */
export function markChance(tally: Tally, key: string, mark: Mark): number {
  const counted = tally.count(mark.hash) + MARK_GUESS * markGuess(key, mark)
  return Math.min(MOST, counted / (tally.stories + MARK_GUESS))
}

function markGuess(key: string, { kind }: Mark): number {
  if (kind === 'name') return NAME_GUESS[Math.min(NAME_GUESS.length, key.length) - 1]!
  if (kind === 'place') return 0.03
  if (kind === 'date') return 0.02
  if (kind === 'concept') return 0.02
  const digits = key.slice(1)
  if (/^(?:19|20)\d\d$/.test(digits)) return 0.05
  if (digits.length <= 2) return digits.length === 1 ? 0.3 : 0.08
  // Round numbers are common.
  return /^\d0+$/.test(digits) ? 0.03 : 0.005
}

export interface Weighted {
  readonly weights: ReadonlyMap<number, number>
  /** Their Euclidean length. */
  readonly norm: number
}

/** The weight of each term of an article: higher if it is rare, repeated, or a name or a number. */
export function weigh(tally: Tally, features: Features): Weighted {
  const weights = new Map<number, number>()
  let square = 0
  for (const [hash, times] of features.terms) {
    const weight = weightOf(tally, features, hash, times)
    weights.set(hash, weight)
    square += weight * weight
  }
  return { weights, norm: Math.sqrt(square) }
}

/** The cosine of two articles of one language: 0…1. */
export function cosine(tally: Tally, one: Weighted, other: Features): number {
  let dot = 0
  let square = 0
  for (const [hash, times] of other.terms) {
    const weight = weightOf(tally, other, hash, times)
    square += weight * weight
    dot += weight * (one.weights.get(hash) ?? 0)
  }
  return dot === 0 ? 0 : dot / (one.norm * Math.sqrt(square))
}

function weightOf(
  tally: Tally,
  { guesses, pointed }: Features,
  hash: number,
  times: number,
): number {
  const rarity = -Math.log(termChance(tally, hash, guesses.get(hash)!))
  return rarity * (pointed.has(hash) ? POINTED : 1) * (times === 1 ? 1 : 1 + Math.log(times))
}
