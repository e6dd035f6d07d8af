/** What the n-grams of a text say for each language of its script. */

import { find, type Table } from './identification.ts'
import { foldForNgrams, visitNgrams } from './ngrams.ts'

export interface Evidence {
  /** By language, in the order of the table. */
  readonly scores: Float64Array
  /** Sums of weights, before scaling and without the bias. */
  readonly sums: Float64Array
  /** Number of n-grams that the table knows, and of all that it could know. */
  readonly known: number
  readonly visited: number
}

/**
 * Adds up the weights of all n-grams. Overlapping n-grams repeat each other, so evidence grows with
 * the square root of their number.
 */
export function weigh(table: Table, text: string): Evidence {
  const sums = new Float64Array(table.languages.length)
  let known = 0
  let visited = 0
  const { entries, weights, values } = table
  visitNgrams(foldForNgrams(text), (hash, start, end) => {
    if (end - start > table.longest) return
    visited++
    const ngram = find(table, hash)
    if (ngram < 0) return
    known++
    const last = table.starts[ngram + 1] ?? 0
    let language = 0
    for (let entry = table.starts[ngram] ?? 0; entry < last; entry++) {
      language += entries[entry]!
      sums[language]! += values[weights[entry]!]!
    }
  })
  const scale = 1 / Math.sqrt(known + 4)
  const scores = sums.map((sum, i) => sum * scale + (table.bias[i] ?? 0))
  return { scores, sums, known, visited }
}

export function highest(scores: Float64Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  return best
}
