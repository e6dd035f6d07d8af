/** Article and Analysis together: what the cache keeps, and what every answer is projected from. */

import type { Article } from '../article/article.ts'
import { ANALYSIS_VERSION, type Analysis } from './analysis.ts'

export interface Analysed {
  readonly article: Article
  readonly analysis: Analysis
}

/** Part of every cache key: a new version makes all that is stored a miss. */
export const ANALYSED_KEY_VERSION = `v${ANALYSIS_VERSION}`

/** Whether something from a cache is what this version of the program stored. */
export function isAnalysed(value: unknown): value is Analysed {
  if (typeof value !== 'object' || value === null) return false
  const { article, analysis } = value as Partial<Analysed>
  return (
    Array.isArray(article?.paragraphs) &&
    typeof article.title === 'string' &&
    analysis?.version === ANALYSIS_VERSION &&
    Array.isArray(analysis.sentences) &&
    Array.isArray(analysis.order) &&
    Array.isArray(analysis.keywords)
  )
}
