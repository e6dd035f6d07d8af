/** Gradient boosted regression trees (Friedman 2001): only the sum, learning is a command. */

/**
 * A model as plain numbers. Values of a feature fall into bins by its `cuts`; a tree is a list of
 * nodes: `[feature, bin, left, right]` goes left when the bin of the feature is below `bin`;
 * children below zero are leaves, numbered from −1.
 */
export interface TreeModel {
  readonly provenance: string
  readonly features: readonly string[]
  readonly cuts: readonly (readonly number[])[]
  readonly base: number
  readonly trees: readonly {
    readonly nodes: readonly (readonly [number, number, number, number])[]
    readonly leaves: readonly number[]
  }[]
  /** Leaves are whole numbers of this unit. */
  readonly unit: number
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
  const { cuts, trees, unit } = model
  const bins = new Uint8Array(cuts.length)
  for (let feature = 0; feature < cuts.length; feature += 1) {
    bins[feature] = binOf(row[feature] ?? 0, cuts[feature]!)
  }
  let sum = 0
  for (let t = 0; t < trees.length; t += 1) {
    const { nodes, leaves } = trees[t]!
    let node = 0
    while (node >= 0) {
      const split = nodes[node]!
      node = bins[split[0]]! < split[1] ? split[2] : split[3]
    }
    sum += leaves[-1 - node]!
  }
  return model.base + sum * unit
}
