/** Learns gradient boosted trees for a yes-or-no label, on histograms of binned features. */

import { binOf, type TreeModel } from '../summary/trees.ts'

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
  readonly minWeight: number
  readonly l2: number
}

const UNIT = 0.001

function quantileCuts(values: number[], bins: number): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = new Set<number>()
  for (let i = 1; i < bins; i += 1) {
    const value = sorted[Math.floor((i * sorted.length) / bins)]!
    if (value > sorted[0]!) cuts.add(Number(value.toPrecision(4)))
  }
  return [...cuts].sort((a, b) => a - b)
}

interface Leaf {
  readonly rows: Int32Array
  readonly gain: number
  readonly feature: number
  readonly bin: number
  readonly value: number
}

/** Deterministic: the same examples in the same order give the same model. */
export function boost(
  examples: readonly Example[],
  features: readonly string[],
  options: BoostOptions,
  provenance: string,
): TreeModel {
  const { leaves: maxLeaves, rate, bins, minWeight, l2 } = options
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
  const trees: { nodes: [number, number, number, number][]; leaves: number[] }[] = []

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
    return { rows, ...best, value: (-g / (h + l2)) * rate }
  }

  for (let t = 0; t < options.trees; t += 1) {
    for (let i = 0; i < count; i += 1) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      const { label, weight } = examples[i]!
      gradient[i] = (p - label) * weight
      hessian[i] = Math.max(p * (1 - p), 1e-6) * weight
    }
    const nodes: [number, number, number, number][] = []
    // Best first: the leaf with the most to gain is split until there are enough.
    const open: { leaf: Leaf; parent: number; side: 2 | 3 }[] = [
      { leaf: bestSplit(Int32Array.from(examples.keys())), parent: -1, side: 2 },
    ]
    while (open.length < maxLeaves) {
      const index = open.reduce(
        (best, { leaf }, i) => (leaf.gain > (open[best]?.leaf.gain ?? 0) ? i : best),
        0,
      )
      const chosen = open[index]
      if (!chosen || chosen.leaf.feature < 0) break
      const { leaf, parent, side } = chosen
      const node = nodes.length
      nodes.push([leaf.feature, leaf.bin, 0, 0])
      if (parent >= 0) nodes[parent]![side] = node
      const goesLeft = (i: number) => binned[i * width + leaf.feature]! < leaf.bin
      open.splice(index, 1)
      open.push(
        { leaf: bestSplit(leaf.rows.filter(goesLeft)), parent: node, side: 2 },
        { leaf: bestSplit(leaf.rows.filter((i) => !goesLeft(i))), parent: node, side: 3 },
      )
    }
    if (nodes.length === 0) break
    const values = open.map(({ leaf, parent, side }, i) => {
      nodes[parent]![side] = -1 - i
      const value = Math.round(leaf.value / UNIT)
      for (const row of leaf.rows) scores[row]! += value * UNIT
      return value
    })
    trees.push({ nodes, leaves: values })
  }
  return {
    provenance,
    features: [...features],
    cuts,
    base: Number(base.toFixed(4)),
    trees,
    unit: UNIT,
  }
}
