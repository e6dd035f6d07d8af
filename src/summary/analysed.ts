/** Article and Analysis together: what is cached, and what every answer is made from. */

import type { Article } from '../article/article.ts'
import { ANALYSIS_VERSION, type Analysis } from './analysis.ts'

export interface Analysed {
  readonly article: Article
  readonly analysis: Analysis
}

/** Part of every cache key: with a new version, everything cached is a miss. */
export const ANALYSED_KEY_VERSION = `v${ANALYSIS_VERSION}`

/** Whether a value from a cache was stored by this version of the program. */
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
