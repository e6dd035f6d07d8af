/** Ranks the sentences of an article by the learnt model. */

import { type Analysed, readFeatures } from './features.ts'
import model from './ranking.weights.json' with { type: 'json' }
import { predict, type TreeModel } from './trees.ts'
import type { Units } from './units.ts'

// The JSON's tuples are inferred as lists of numbers.
const RANKING = model as unknown as TreeModel

export interface Ranked extends Analysed {
  /** Chances that an editor would choose each sentence, 0…1. */
  readonly chances: Float64Array
}

export function rankUnits(units: Units): Ranked {
  const analysed = readFeatures(units)
  const chances = Float64Array.from(
    analysed.rows,
    (row) => 1 / (1 + Math.exp(-predict(RANKING, row))),
  )
  return { ...analysed, chances }
}
