/** Gradient boosted regression trees (Friedman 2001): only the sum, learning is a command. */

/** A leaf is a number; a node is `[feature × bins + bin, left, right]`. */
export type Tree = number | readonly [split: number, left: Tree, right: Tree]

/**
 * A model as plain numbers. Values of a feature fall into bins by its `cuts`; a node goes left
 * when the bin of its feature is below its own.
 */
export interface TreeModel {
  readonly provenance: string
  readonly features: readonly string[]
  /** Of each feature, at most: one more than it has cuts. */
  readonly bins: number
  readonly cuts: readonly (readonly number[])[]
  readonly base: number
  /** Leaves are whole numbers of this unit. */
  readonly unit: number
  readonly trees: readonly Tree[]
}

/** The bin of a value: how many cuts are not above it. */
export function binOf(value: number, cuts: readonly number[]): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The model's sum for one row of features: the log-odds that an editor would choose it. */
export function predict(model: TreeModel, row: ArrayLike<number>): number {
  const { cuts, trees, unit, bins } = model
  // For every split whether this row goes right: a look instead of a division at each node.
  const right = new Uint8Array(cuts.length * bins)
  for (let feature = 0; feature < cuts.length; feature += 1) {
    const at = feature * bins
    right.fill(1, at, at + binOf(row[feature] ?? 0, cuts[feature]!) + 1)
  }
  let sum = 0
  for (let t = 0; t < trees.length; t += 1) {
    let node = trees[t]!
    while (typeof node !== 'number') node = right[node[0]] === 1 ? node[2] : node[1]
    sum += node
  }
  return model.base + sum * unit
}
