/** Ranks the sentences of an article with the model learnt from reference summaries. */

import { type FeatureTable, readFeatures } from './features.ts'
import { forestOf, predictAll, type TreeModel } from './trees.ts'
import type { Units } from './units.ts'
import { ranking } from './weights/weights.ts'

// The JSON's tuples are inferred as lists of numbers.
const RANKING = forestOf(ranking as unknown as TreeModel)

export interface Ranked extends FeatureTable {
  /** Log-odds that an editor would choose each sentence for a summary. */
  readonly odds: Float64Array
}

/** The log-odds of each sentence of an article, and what they were computed from. */
export function rankUnits(units: Units): Ranked {
  const features = readFeatures(units)
  return { ...features, odds: predictAll(RANKING, features.rows) }
}
