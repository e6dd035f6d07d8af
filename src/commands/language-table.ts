/** Learnt weights as `identification.table.json` keeps them. */

import type { PackedTable } from '../language/identification.ts'
import { type Group, PRIOR } from './language-groups.ts'
import type { Weights } from './language-regression.ts'

/** Weights in whole steps; what rounds to zero is left out, and so is an n-gram of which nothing stays. */
export function packTable(group: Group, weights: Weights, ngrams: readonly string[]): PackedTable {
  const rows = ngrams.flatMap((ngram, feature) => {
    const entries: [number, number][] = []
    for (
      let e = weights.starts[feature] as number;
      e < (weights.starts[feature + 1] as number);
      e++
    ) {
      const steps = Math.max(
        -15,
        Math.min(15, Math.round((weights.values[e] as number) / group.step)),
      )
      if (steps !== 0) entries.push([weights.entryLanguages[e] as number, steps])
    }
    return entries.length > 0 ? [{ ngram, entries }] : []
  })
  rows.sort((a, b) => (a.ngram < b.ngram ? -1 : 1))
  const packed = { ngrams: '', counts: '', entries: '', weights: '' }
  let previous = ''
  for (const { ngram, entries } of rows) {
    let shared = 0
    while (shared < 9 && shared < previous.length && ngram[shared] === previous[shared]) shared++
    packed.ngrams += shared + ngram.slice(shared).replaceAll(' ', '_')
    packed.counts += String.fromCharCode(0x30 + entries.length)
    for (const [language, steps] of entries) {
      packed.entries += String.fromCharCode(0x30 + language)
      packed.weights += String.fromCharCode(0x50 + steps)
    }
    previous = ngram
  }
  const bias = Array.from(weights.bias, (value, i) => {
    const prior = PRIOR[group.languages[i] ?? ''] ?? 0
    return Math.round(100 * (value + prior)) / 100
  })
  return {
    script: group.script,
    longest: group.longest,
    languages: group.languages,
    bias,
    step: group.step,
    ...packed,
  }
}
