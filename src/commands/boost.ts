/**
 * Learns gradient boosted trees for a chance, on histograms of binned features. Each tree sees
 * another part of the examples (stochastic gradient boosting, Friedman 2002) and of the features
 * (random subspaces, Ho 1998): trees that differ err less together.
 */

import { binOf, type Tree, type TreeModel } from '../summary/trees.ts'

export interface Example {
  readonly row: Float64Array
  /** 0…1 */
  readonly label: number
  readonly weight: number
}

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly bins: number
  /** Of the examples, for each tree: 0…1. */
  readonly sample: number
  /** Of the features, for each tree: 0…1. */
  readonly columns: number
  /** Of the chances by which examples and features are drawn. */
  readonly seed: number
  readonly minWeight: number
  readonly l2: number
}

const UNIT = 0.001

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
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

/** A node while it grows: a leaf until it is split. */
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
  const { leaves: maxLeaves, rate, bins, minWeight, l2, sample } = options
  const width = features.length
  const count = examples.length
  const cuts = features.map((_, f) =>
    quantileCuts(
      examples.map(({ row }) => row[f]!),
      bins,
    ),
  )
  const binned = new Uint8Array(count * width)
  examples.forEach(({ row }, i) => {
    for (let f = 0; f < width; f += 1) binned[i * width + f] = binOf(row[f]!, cuts[f]!)
  })
  const totalWeight = examples.reduce((sum, { weight }) => sum + weight, 0)
  const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0)
  const base = Math.log(positive / (totalWeight - positive))
  const scores = new Float64Array(count).fill(base)
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const trees: Tree[] = []
  const next = chances(options.seed)
  let drawn: boolean[] = []

  const bestSplit = (rows: Int32Array): Leaf => {
    let g = 0
    let h = 0
    const sumG = new Float64Array(width * bins)
    const sumH = new Float64Array(width * bins)
    for (const i of rows) {
      g += gradient[i]!
      h += hessian[i]!
      const at = i * width
      for (let f = 0; f < width; f += 1) {
        const slot = f * bins + binned[at + f]!
        sumG[slot]! += gradient[i]!
        sumH[slot]! += hessian[i]!
      }
    }
    const parent = (g * g) / (h + l2)
    let best = { gain: 0, feature: -1, bin: 0 }
    for (let f = 0; f < width; f += 1) {
      if (!drawn[f]) continue
      let leftG = 0
      let leftH = 0
      for (let b = 1; b <= cuts[f]!.length; b += 1) {
        leftG += sumG[f * bins + b - 1]!
        leftH += sumH[f * bins + b - 1]!
        const rightH = h - leftH
        if (leftH < minWeight || rightH < minWeight) continue
        const rightG = g - leftG
        const gain = (leftG * leftG) / (leftH + l2) + (rightG * rightG) / (rightH + l2) - parent
        if (gain > best.gain + 1e-9) best = { gain, feature: f, bin: b }
      }
    }
    return { rows, ...best, value: Math.round(((-g / (h + l2)) * rate) / UNIT) }
  }

  for (let t = 0; t < options.trees; t += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      const { label, weight } = examples[i]!
      gradient[i] = (p - label) * weight
      hessian[i] = Math.max(p * (1 - p), 1e-6) * weight
    }
    const sampled = Int32Array.from(examples.keys()).filter(() => next() < sample)
    drawn = features.map(() => next() < options.columns)
    const root: Growing = { leaf: bestSplit(sampled) }
    // Best first: the leaf with the most to gain is split until there are enough.
    const open = [root]
    while (open.length < maxLeaves) {
      const grown = open.reduce((best, node) => (node.leaf.gain > best.leaf.gain ? node : best))
      const { feature, bin, rows } = grown.leaf
      if (feature < 0) break
      const goesLeft = (i: number) => binned[i * width + feature]! < bin
      grown.children = [
        { leaf: bestSplit(rows.filter(goesLeft)) },
        { leaf: bestSplit(rows.filter((i) => !goesLeft(i))) },
      ]
      open.splice(open.indexOf(grown), 1, ...grown.children)
    }
    if (!root.children) break
    trees.push(treeOf(root, bins))
    for (let i = 0; i < count; i += 1) {
      let node = root
      while (node.children) {
        const { feature, bin } = node.leaf
        node = node.children[binned[i * width + feature]! < bin ? 0 : 1]
      }
      scores[i]! += node.leaf.value * UNIT
    }
  }
  return {
    provenance,
    features: [...features],
    bins,
    cuts,
    base: Number(base.toFixed(4)),
    unit: UNIT,
    trees,
  }
}

function treeOf({ leaf, children }: Growing, bins: number): Tree {
  if (!children) return leaf.value
  return [leaf.feature * bins + leaf.bin, treeOf(children[0], bins), treeOf(children[1], bins)]
}
