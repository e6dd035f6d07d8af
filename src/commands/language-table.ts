/** Packs learnt weights for `identification.table.json`. */

import { encodeSymbols } from '../language/coded-symbols.ts'
import { weigh } from '../language/evidence.ts'
import { type PackedTable, unpack, ZERO_WEIGHT } from '../language/identification.ts'
import { classesOf, type Group, PRIOR } from './language-groups.ts'
import type { Weights } from './language-regression.ts'
import type { Sample } from './language-samples.ts'

interface Row {
  readonly ngram: string
  /** Languages as numbers in the group, with their weights in whole steps, never zero. */
  readonly entries: readonly (readonly [language: number, steps: number])[]
}

const MOST_STEPS = ZERO_WEIGHT

/** Leaves out weights that round to zero, and n-grams without any weight. */
function rowsOf(group: Group, weights: Weights, ngrams: readonly string[]): Row[] {
  return ngrams
    .map((ngram, feature) => {
      const from = weights.starts[feature]!
      const values = weights.values.subarray(from, weights.starts[feature + 1])
      const entries = Array.from(values, (value, i): [number, number] => {
        const steps = Math.round(value / group.step)
        const bounded = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps))
        return [weights.entryLanguages[from + i]!, bounded]
      })
      return { ngram, entries: entries.filter(([, steps]) => steps !== 0) }
    })
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => (a.ngram < b.ngram ? -1 : 1))
}

/** The languages of a group, those with most entries first: small numbers compress better. */
function commonestFirst(group: Group, rows: readonly Row[]): number[] {
  const uses = classesOf(group).map(() => 0)
  for (const { entries } of rows) for (const [language] of entries) uses[language]! += 1
  return [...uses.keys()].sort((a, b) => uses[b]! - uses[a]! || a - b)
}

/** Packs the weights, in whole steps, as `PackedTable` describes. */
export function packTable(
  group: Group,
  weights: Weights,
  ngrams: readonly string[],
  samples: readonly Sample[],
): PackedTable {
  const rows = rowsOf(group, weights, ngrams)
  const order = commonestFirst(group, rows)
  let ngramsOf = ''
  const counts: number[] = []
  const languagesOf: number[] = []
  const steps: number[] = []
  let previous = ''
  for (const { ngram, entries } of rows) {
    let shared = 0
    while (shared < 9 && shared < previous.length && ngram[shared] === previous[shared]) shared++
    ngramsOf += shared + ngram.slice(shared).replaceAll(' ', '_')
    counts.push(entries.length)
    let before = 0
    const renumbered = entries.map(([language, each]) => [order.indexOf(language), each] as const)
    for (const [language, each] of renumbered.toSorted(([a], [b]) => a - b)) {
      languagesOf.push(language - before)
      steps.push(each + ZERO_WEIGHT)
      before = language
    }
    previous = ngram
  }
  const languages = order.map((language) => classesOf(group)[language]!)
  const bias = order.map((language, i) => {
    const prior = PRIOR[languages[i]!] ?? 0
    return Math.round(100 * (weights.bias[language]! + prior)) / 100
  })
  const table = {
    script: group.script,
    longest: group.longest,
    languages,
    bias,
    fit: languages.map(() => 0),
    step: group.step,
    ngrams: ngramsOf,
    counts: encodeSymbols(counts),
    entries: encodeSymbols(languagesOf),
    weights: encodeSymbols(steps),
  }
  return { ...table, fit: fitOf(table, samples) }
}

/** Shorter texts say little about what is usual. */
const SHORTEST = 60

/** For each language, the mean weight of an n-gram for that language, over its samples. */
function fitOf(packed: PackedTable, samples: readonly Sample[]): number[] {
  const table = unpack(packed)
  const sums = table.languages.map(() => [0, 0])
  for (const { language, text } of samples) {
    const at = table.languages.indexOf(language)
    if (at < 0 || text.length < SHORTEST) continue
    const evidence = weigh(table, text)
    sums[at]![0]! += evidence.sums[at]!
    sums[at]![1]! += evidence.visited
  }
  return sums.map(([sum, visited]) => Math.round((100 * sum!) / (visited! || 1)))
}
