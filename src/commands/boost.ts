/**
 * Learns gradient boosted trees that predict a probability, on histograms of binned features. Each
 * tree uses a random part of the examples (stochastic gradient boosting, Friedman 2002) and of the
 * features (random subspaces, Ho 1998), because trees that differ make fewer errors together.
 */

import { binOf, type Tree, type TreeModel } from '../summary/trees.ts'

export interface Example {
  readonly row: Float64Array
  /** 0…1 */
  readonly label: number
  readonly weight: number
}

interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly bins: number
  /** The share of the examples for each tree: 0…1. */
  readonly sample: number
  /** The share of the features for each tree: 0…1. */
  readonly columns: number
  /** Seed of the random choice of examples and features. */
  readonly seed: number
  readonly minWeight: number
  readonly l2: number
}

const UNIT = 0.001
/**
 * The minimum of a hessian, so that an example whose prediction is certain still counts a little.
 */
const LEAST_HESSIAN = 1e-6
/**
 * Gains that differ by less are treated as equal, so that rounding does not decide: the first is
 * taken.
 */
const LEAST_GAIN = 1e-9

/** Pseudo-random numbers from 0 to 1, the same in every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function quantileCuts(values: number[], bins: number): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = new Set<number>()
  for (let i = 1; i < bins; i += 1) {
    const value = sorted[Math.floor((i * sorted.length) / bins)]!
    if (value > sorted[0]!) cuts.add(Number(value.toPrecision(3)))
  }
  return [...cuts].sort((a, b) => a - b)
}

interface Leaf {
  readonly rows: Int32Array
  readonly gain: number
  readonly feature: number
  readonly bin: number
  /** Whole units, already multiplied by the rate. */
  readonly value: number
}

/** A node of a growing tree: a leaf until it is split. */
interface Growing {
  readonly leaf: Leaf
  children?: readonly [Growing, Growing]
}

/** Deterministic: the same examples in the same order give the same model. */
export function boost(
  examples: readonly Example[],
  features: readonly string[],
  options: BoostOptions,
  provenance: string,
): TreeModel {
  const booster = new Booster(examples, features.length, options)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t += 1) {
    const tree = booster.grow()
    if (tree === undefined) break
    trees.push(tree)
  }
  const { cuts, base } = booster
  return {
    provenance,
    features: [...features],
    bins: options.bins,
    cuts,
    base: Number(base.toFixed(4)),
    unit: UNIT,
    trees,
  }
}

/** The binned examples, and the predictions of the trees so far. */
class Booster {
  readonly cuts: number[][]
  /** The prediction for every example before the first tree, as log odds. */
  readonly base: number
  readonly #examples: readonly Example[]
  readonly #width: number
  readonly #options: BoostOptions
  /** Row by row, the bin of each feature. */
  readonly #binned: Uint8Array
  readonly #scores: Float64Array
  readonly #gradient: Float64Array
  readonly #hessian: Float64Array
  readonly #next: () => number
  /** Which features the current tree may use. */
  #drawn: boolean[] = []

  constructor(examples: readonly Example[], width: number, options: BoostOptions) {
    this.#examples = examples
    this.#width = width
    this.#options = options
    this.cuts = Array.from({ length: width }, (_, f) =>
      quantileCuts(
        examples.map(({ row }) => row[f]!),
        options.bins,
      ),
    )
    this.#binned = new Uint8Array(examples.length * width)
    examples.forEach(({ row }, i) => {
      for (let f = 0; f < width; f += 1) this.#binned[i * width + f] = binOf(row[f]!, this.cuts[f]!)
    })
    const total = examples.reduce((sum, { weight }) => sum + weight, 0)
    const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0)
    this.base = Math.log(positive / (total - positive))
    this.#scores = new Float64Array(examples.length).fill(this.base)
    this.#gradient = new Float64Array(examples.length)
    this.#hessian = new Float64Array(examples.length)
    this.#next = chances(options.seed)
  }

  /** The next tree; undefined if none improves the model. */
  grow(): Tree | undefined {
    const { sample, columns, leaves, bins } = this.#options
    this.#measureErrors()
    const sampled = Int32Array.from(this.#examples.keys()).filter(() => this.#next() < sample)
    this.#drawn = Array.from({ length: this.#width }, () => this.#next() < columns)
    const root: Growing = { leaf: this.#bestSplit(sampled) }
    // Best first: the leaf with the largest gain is split, until there are enough leaves.
    const open = [root]
    while (open.length < leaves) {
      const grown = open.reduce((best, node) => (node.leaf.gain > best.leaf.gain ? node : best))
      if (grown.leaf.feature < 0) break
      const { rows } = grown.leaf
      grown.children = [
        { leaf: this.#bestSplit(rows.filter((i) => this.#goesLeft(i, grown.leaf))) },
        { leaf: this.#bestSplit(rows.filter((i) => !this.#goesLeft(i, grown.leaf))) },
      ]
      open.splice(open.indexOf(grown), 1, ...grown.children)
    }
    if (!root.children) return undefined
    this.#add(root)
    return treeOf(root, bins)
  }

  #measureErrors(): void {
    this.#examples.forEach(({ label, weight }, i) => {
      const p = 1 / (1 + Math.exp(-this.#scores[i]!))
      this.#gradient[i] = (p - label) * weight
      this.#hessian[i] = Math.max(p * (1 - p), LEAST_HESSIAN) * weight
    })
  }

  #goesLeft(i: number, { feature, bin }: Leaf): boolean {
    return this.#binned[i * this.#width + feature]! < bin
  }

  #add(root: Growing): void {
    for (let i = 0; i < this.#examples.length; i += 1) {
      let node = root
      while (node.children) node = node.children[this.#goesLeft(i, node.leaf) ? 0 : 1]
      this.#scores[i]! += node.leaf.value * UNIT
    }
  }

  /** Sums of gradients and hessians of some examples: the total, and for each bin of each feature. */
  #histogram(rows: Int32Array) {
    const { bins } = this.#options
    const width = this.#width
    const sumG = new Float64Array(width * bins)
    const sumH = new Float64Array(width * bins)
    let g = 0
    let h = 0
    for (const i of rows) {
      g += this.#gradient[i]!
      h += this.#hessian[i]!
      const at = i * width
      for (let f = 0; f < width; f += 1) {
        const slot = f * bins + this.#binned[at + f]!
        sumG[slot]! += this.#gradient[i]!
        sumH[slot]! += this.#hessian[i]!
      }
    }
    return { g, h, sumG, sumH }
  }

  #bestSplit(rows: Int32Array): Leaf {
    const { bins, rate, minWeight, l2 } = this.#options
    const { g, h, sumG, sumH } = this.#histogram(rows)
    const parent = (g * g) / (h + l2)
    let best = { gain: 0, feature: -1, bin: 0 }
    for (let f = 0; f < this.#width; f += 1) {
      if (!this.#drawn[f]) continue
      let leftG = 0
      let leftH = 0
      for (let b = 1; b <= this.cuts[f]!.length; b += 1) {
        leftG += sumG[f * bins + b - 1]!
        leftH += sumH[f * bins + b - 1]!
        const rightH = h - leftH
        if (leftH < minWeight || rightH < minWeight) continue
        const rightG = g - leftG
        const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - parent
        if (gain > best.gain + LEAST_GAIN) best = { gain, feature: f, bin: b }
      }
    }
    return { rows, ...best, value: Math.round(((-g / (h + l2)) * rate) / UNIT) }
  }
}

function treeOf({ leaf, children }: Growing, bins: number): Tree {
  if (!children) return leaf.value
  return [leaf.feature * bins + leaf.bin, treeOf(children[0], bins), treeOf(children[1], bins)]
}
