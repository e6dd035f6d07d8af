/** Ranks the sentences of an article by the learnt model. */

import { type Analysed, FEATURES, readFeatures } from './features.ts'
import model from './ranking.weights.json' with { type: 'json' }
import { forestOf, predictAll, type TreeModel } from './trees.ts'
import type { Units } from './units.ts'

// The JSON's tuples are inferred as lists of numbers.
const RANKING = forestOf(model as unknown as TreeModel)

const TITLE = FEATURES.indexOf('title')
/** Sentences after which a place is worth 1/e. */
const DECAY = 4
/**
 * Log-odds for an early sentence that says what the title says: it tells the news.
 * Readers ask for that; the benchmark's references do not, and it costs 0.1 ROUGE-1 there.
 */
const TELLS_THE_NEWS = 0.8
/** And for being early alone: of two that are as good, what the article says first is expected. */
const EARLY = 0.2

export interface Ranked extends Analysed {
  /** Chances that an editor would choose each sentence, 0…1. */
  readonly chances: Float64Array
}

/** The chance of each sentence of an article, and what it was computed from. */
export function rankUnits(units: Units): Ranked {
  const analysed = readFeatures(units)
  const chances = predictAll(RANKING, analysed.rows).map((odds, i) => {
    const title = analysed.rows[i]![TITLE]!
    const lead = (EARLY + TELLS_THE_NEWS * title) * Math.exp(-i / DECAY)
    return 1 / (1 + Math.exp(-odds - lead))
  })
  return { ...analysed, chances }
}
