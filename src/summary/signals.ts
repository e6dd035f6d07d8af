/** Parts of the features: what sentences share, and how they compare with each other. */

import type { Vector } from './similarity.ts'
import type { Unit } from './units.ts'

/** Share of the sentences with a smaller value: 0…1. */
export function ranks(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort()
  const last = Math.max(1, values.length - 1)
  return values.map((value) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < value) low = middle + 1
      else high = middle
    }
    return low / last
  })
}

/**
 * How many terms each sentence shares with all others, divided by the logarithm of its length: the
 * degree in TextRank's graph (Mihalcea & Tarau 2004), without comparing pairs. It finds long
 * central sentences.
 */
export function overlaps(vectors: readonly Vector[], documentFrequency: Int32Array): Float64Array {
  const logs = vectors.map(({ terms }) => Math.log1p(terms.length))
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length) || 1
  return Float64Array.from(vectors, ({ terms }, i) => {
    let others = 0
    for (let t = 0; t < terms.length; t += 1) others += documentFrequency[terms[t]!]! - 1
    return others / (logs[i]! + meanLog)
  })
}

/** The highest similarity of a sentence to those before it. */
export function mostAlikeBefore(matrix: Float64Array, width: number, row: number): number {
  if (row >= width) return 0
  let most = 0
  for (let j = 0; j < row; j += 1) {
    const value = matrix[row * width + j]!
    if (value > most) most = value
  }
  return most
}

/**
 * Adjacent terms that more than one sentence has: names and set phrases.
 *
 * @param documentFrequency in how many sentences each term is
 */
export function pairsOf(
  units: readonly Unit[],
  documentFrequency: Int32Array,
): { shared(terms: readonly number[]): number } {
  const last = new Map<number, number>()
  const repeated = new Set<number>()
  const isCommon = (term: number) => documentFrequency[term]! > 1
  // Most pairs have a term that no other sentence has.
  const mayRepeat = (terms: readonly number[], i: number) =>
    isCommon(terms[i]!) && isCommon(terms[i + 1]!)
  const key = (terms: readonly number[], i: number) =>
    terms[i]! * documentFrequency.length + terms[i + 1]!
  units.forEach(({ terms }, sentence) => {
    for (let i = 0; i + 1 < terms.length; i += 1) {
      if (!mayRepeat(terms, i)) continue
      const pair = key(terms, i)
      const seen = last.get(pair)
      if (seen === undefined) last.set(pair, sentence)
      else if (seen !== sentence) repeated.add(pair)
    }
  })
  return {
    shared(terms) {
      let found = 0
      for (let i = 0; i + 1 < terms.length; i += 1) {
        if (mayRepeat(terms, i) && repeated.has(key(terms, i))) found += 1
      }
      return found / Math.max(1, terms.length - 1)
    },
  }
}
