/** Evaluates gradient boosted regression trees (Friedman 2001). A command learns them. */

/** A leaf is a number; a node is `[feature × bins + bin, left, right]`. */
export type Tree = number | readonly [split: number, left: Tree, right: Tree]

/**
 * A model as plain numbers. The `cuts` of a feature divide its values into bins; a row goes left at
 * a node if the bin of the node's feature is below the node's own.
 */
export interface TreeModel {
  readonly provenance: string
  readonly features: readonly string[]
  /** Greatest number of bins of a feature: one more than its cuts. */
  readonly bins: number
  readonly cuts: readonly (readonly number[])[]
  readonly base: number
  /** Leaves are whole numbers of this unit. */
  readonly unit: number
  readonly trees: readonly Tree[]
}

/** The bin of a value: how many cuts are at or below it. */
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

/**
 * A model as flat arrays: its trees one after another, each node before its left and its right
 * part.
 */
interface Forest {
  readonly model: TreeModel
  /** Where each tree begins. */
  readonly roots: Int32Array
  /** The split of a node; `LEAF` for a leaf. */
  readonly splits: Int16Array
  /** The length of a node's left part, which follows directly; the value of a leaf. */
  readonly skips: Int16Array
}

const LEAF = -1

/** Converts a model to flat arrays: walking nested lists takes twice as long. */
export function forestOf(model: TreeModel): Forest {
  const splits: number[] = []
  const skips: number[] = []
  const add = (tree: Tree): void => {
    const at = splits.length
    if (typeof tree === 'number') {
      splits.push(LEAF)
      skips.push(tree)
      return
    }
    // By index: destructuring takes five times as long in a cold isolate.
    splits.push(tree[0])
    skips.push(0)
    add(tree[1])
    skips[at] = splits.length - at - 1
    add(tree[2])
  }
  const roots = Int32Array.from(model.trees, (tree) => {
    const root = splits.length
    add(tree)
    return root
  })
  return { model, roots, splits: Int16Array.from(splits), skips: Int16Array.from(skips) }
}

/** Rows evaluated per pass, one bit each in a 32-bit mask. */
const TOGETHER = 32

/**
 * The model's sum for each row of features: the log-odds that an editor would choose it. All rows
 * walk a tree together as a set, which each node divides in two, so that most nodes are evaluated
 * once for many rows.
 */
export function predictAll(forest: Forest, rows: readonly ArrayLike<number>[]): Float64Array {
  const { base, unit } = forest.model
  const sums = new Float64Array(rows.length)
  for (let from = 0; from < rows.length; from += TOGETHER) {
    walkTogether(forest, rows.slice(from, from + TOGETHER), sums.subarray(from, from + TOGETHER))
  }
  return sums.map((sum) => base + sum * unit)
}

function walkTogether(
  { model, roots, splits, skips }: Forest,
  rows: readonly ArrayLike<number>[],
  sums: Float64Array,
): void {
  const { cuts, bins } = model
  // For every split, the set of the rows that go right.
  const right = new Int32Array(cuts.length * bins)
  for (const [bit, row] of rows.entries()) {
    for (let feature = 0; feature < cuts.length; feature += 1) {
      right[feature * bins + binOf(row[feature] ?? 0, cuts[feature]!)]! |= 1 << bit
    }
  }
  // Whoever goes right at a split also does at the lower ones of the same feature.
  for (let at = right.length - 2; at >= 0; at -= 1) {
    if ((at + 1) % bins !== 0) right[at]! |= right[at + 1]!
  }
  const walk = (at: number, set: number): void => {
    const split = splits[at]!
    if (split === LEAF) {
      for (let left = set; left !== 0; left &= left - 1) {
        sums[31 - Math.clz32(left & -left)]! += skips[at]!
      }
      return
    }
    const goRight = set & right[split]!
    const goLeft = set & ~goRight
    if (goLeft !== 0) walk(at + 1, goLeft)
    if (goRight !== 0) walk(at + 1 + skips[at]!, goRight)
  }
  const all = rows.length === TOGETHER ? -1 : (1 << rows.length) - 1
  for (const root of roots) walk(root, all)
}
