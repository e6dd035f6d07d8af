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

/** A model laid out flat: its trees one after the other, each node before its left and its right part. */
export interface Forest {
  readonly model: TreeModel
  /** Where each tree begins. */
  readonly roots: Int32Array
  /** Of a node its split, of a leaf `LEAF`. */
  readonly splits: Int16Array
  /** Of a node where its right part begins (the left one follows at once), of a leaf its value. */
  readonly nexts: Int16Array
}

const LEAF = -1

/** Lays the trees of a model out flat: nested lists take twice the time to walk. */
export function forestOf(model: TreeModel): Forest {
  const splits: number[] = []
  const nexts: number[] = []
  const add = (tree: Tree): void => {
    const at = splits.length
    if (typeof tree === 'number') {
      splits.push(LEAF)
      nexts.push(tree)
      return
    }
    const [split, left, right] = tree
    splits.push(split)
    nexts.push(0)
    add(left)
    nexts[at] = splits.length
    add(right)
  }
  const roots = Int32Array.from(model.trees, (tree) => {
    const root = splits.length
    add(tree)
    return root
  })
  return { model, roots, splits: Int16Array.from(splits), nexts: Int16Array.from(nexts) }
}

/** The model's sum for one row of features: the log-odds that an editor would choose it. */
export function predict({ model, roots, splits, nexts }: Forest, row: ArrayLike<number>): number {
  const { cuts, unit, bins } = model
  // For every split whether this row goes right: a look instead of a division at each node.
  const goesRight = new Uint8Array(cuts.length * bins)
  for (let feature = 0; feature < cuts.length; feature += 1) {
    const at = feature * bins
    goesRight.fill(1, at, at + binOf(row[feature] ?? 0, cuts[feature]!) + 1)
  }
  let sum = 0
  for (const root of roots) {
    let at = root
    for (let split = splits[at]!; split !== LEAF; split = splits[at]!) {
      at = goesRight[split] === 1 ? nexts[at]! : at + 1
    }
    sum += nexts[at]!
  }
  return model.base + sum * unit
}
