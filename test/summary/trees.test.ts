import { expect, test } from 'vitest'
import { binOf, forestOf, predictAll, type Tree, type TreeModel } from '../../src/summary/trees.ts'

const BINS = 4
const model: TreeModel = {
  provenance: 'made for this test',
  features: ['length', 'place'],
  bins: BINS,
  cuts: [
    [1, 2, 3],
    [0.25, 0.5],
  ],
  base: -1,
  unit: 0.1,
  // A node is [feature × bins + bin, left, right].
  trees: [[2, -3, [BINS + 1, 5, -7]], 4, [BINS + 2, [1, 10, [3, -20, 30]], 0]],
}

/** As the type says: left when the bin of the feature is below that of the node. */
function leafOf(tree: Tree, row: readonly number[]): number {
  if (typeof tree === 'number') return tree
  const [split, left, right] = tree
  const feature = Math.floor(split / BINS)
  const goesLeft = binOf(row[feature]!, model.cuts[feature]!) < split % BINS
  return leafOf(goesLeft ? left : right, row)
}

test.each([0, 1, 31, 32, 33, 70])('%i rows that walk together come where each comes alone', (n) => {
  const rows = Array.from({ length: n }, (_, i) => [(i * 7) % 5, ((i * 3) % 10) / 10])
  const alone = rows.map(
    (row) =>
      model.base +
      model.unit * model.trees.reduce((sum: number, tree) => sum + leafOf(tree, row), 0),
  )
  expect([...predictAll(forestOf(model), rows)]).toEqual(alone)
})

test('a value on a cut lies above it', () => {
  expect([0.9, 1, 2.5, 3, 9].map((value) => binOf(value, [1, 2, 3]))).toEqual([0, 1, 2, 3, 3])
})
