/** Trains the packed table of one script from samples. */

import type { PackedTable } from '../language/identification.ts'
import { foldForNgrams, visitNgrams } from '../language/ngrams.ts'
import { chooseFeatures } from './language-features.ts'
import { classesOf, type Group } from './language-groups.ts'
import { type Design, dropEmpty, pass, prune, type Weights } from './language-regression.ts'
import type { Sample } from './language-samples.ts'
import { packTable } from './language-table.ts'

const FIRST_PASSES = 2
/**
 * For each round: how many times the budget of the table is kept, and the passes over what remains.
 */
const ROUNDS = [
  [4, 1],
  [2, 2],
  [1.4, 2],
  [1, 10],
] as const
/** The samples, each as the numbers of its features. */
function designOf(
  group: Group,
  folded: readonly { readonly label: number; readonly text: string }[],
  numbers: ReadonlyMap<number, number>,
): { design: Design; ngrams: string[] } {
  const ngrams: string[] = []
  const starts = new Int32Array(folded.length + 1)
  const features: number[] = []
  folded.forEach(({ text }, sample) => {
    visitNgrams(text, (hash, start, end) => {
      const feature = end - start > group.longest ? undefined : numbers.get(hash)
      if (feature === undefined) return
      ngrams[feature] ??= text.slice(start, end)
      features.push(feature)
    })
    starts[sample + 1] = features.length
  })
  const labels = Int32Array.from(folded, ({ label }) => label)
  return { design: { features: Int32Array.from(features), starts, labels }, ngrams }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    const moved = order[i]!
    order[i] = order[other]!
    order[other] = moved
  }
}

/**
 * Learns the table of a group: passes over all samples; between rounds, the least important weights
 * are dropped.
 */
export function train(
  group: Group,
  samples: readonly Sample[],
  random: () => number,
  log: (line: string) => void,
): PackedTable {
  const classes = classesOf(group)
  const folded = samples.map(({ language, text }) => ({
    label: classes.indexOf(language),
    text: foldForNgrams(text),
  }))
  const choice = chooseFeatures(group, folded)
  let weights: Weights = choice.weights
  const made = designOf(group, folded, choice.numbers)
  let design = made.design
  const order = Int32Array.from(samples, (_, i) => i)
  const passes = (many: number): void => {
    const squares = new Float32Array(weights.values.length).fill(0.5)
    for (let i = 0; i < many; i++) {
      shuffle(order, random)
      const { loss, right } = pass(weights, design, order, squares, 0.3, 0, 0.5, random)
      log(
        `${group.script}: ${weights.values.length} weights, loss ${loss.toFixed(4)}, right ${(100 * right).toFixed(2)} %`,
      )
    }
  }
  passes(FIRST_PASSES)
  for (const [share, many] of ROUNDS) {
    weights = prune(weights, design, group.bytes * share)
    design = dropEmpty(weights, design)
    passes(many)
  }
  return packTable(group, weights, made.ngrams, samples)
}
