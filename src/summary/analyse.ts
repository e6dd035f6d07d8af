/** Makes an Analysis of an Article: all the expensive work, done once for each text. */

import { type Article, contentText } from '../article/article.ts'
import { detectLanguage } from '../language/detect.ts'
import { direction } from '../language/direction.ts'
import { readingSeconds } from '../language/reading-speed.ts'
import { ANALYSIS_VERSION, type Analysis } from './analysis.ts'
import { choiceOf, readJudged } from './judge.ts'
import { findKeywords } from './keywords.ts'
import { firstOfEqual, orderOfChoice } from './select.ts'
import { headlinesAbove } from './shape.ts'
import type { Candidate } from './standing.ts'
import { MAX_ANALYSED_LENGTH, readUnits } from './units.ts'

interface AnalyseOptions {
  /** BCP 47; overrides the identified language. */
  readonly language?: string
}

/** How much of the text is used to identify its language. UTF-16 units. */
const SAMPLE_LENGTH = 4000

/**
 * Analyses an article. Pure: the same article gives the same Analysis. Of a text with more than
 * 120,000 characters or 400 sentences only that much is analysed, and `capped` is set.
 */
export function analyse(article: Article, options: AnalyseOptions = {}): Analysis {
  const text = contentText(article)
  const found = detectLanguage(text.slice(0, SAMPLE_LENGTH), options.language ?? article.language)
  const language = options.language ?? found.language
  const units = readUnits(article, language)
  // The text is judged as if it began below the headlines: its first sentence may open a summary.
  const above = headlinesAbove(units)
  const body = { ...units, units: units.units.slice(above) }
  const judged = readJudged(body, language)
  const { candidates, hanging } = choiceOf(body, judged)
  const highest = candidates.reduce(
    (best, { worth }) => Math.max(best, worth),
    Number.NEGATIVE_INFINITY,
  )
  // Relative to this article: 1 is the highest. Three digits are enough.
  const scoreOf = (candidate: Candidate | undefined): number =>
    candidate ? Math.round(Math.exp(candidate.worth - highest) * 1000) / 1000 : 0
  const order = orderOfChoice(candidates, { alike: judged.alike, hanging }).map((i) => i + above)
  return {
    version: ANALYSIS_VERSION,
    language,
    languageConfidence: options.language === undefined ? found.confidence : 1,
    direction:
      options.language === undefined ? direction(language, found.script) : direction(language),
    sentences: units.units.map(({ start, end, paragraph, words }, i) => ({
      start,
      end,
      paragraph,
      words,
      score: scoreOf(candidates[i - above]),
    })),
    // If no sentence may be chosen, the beginning of the text is still better than nothing.
    order: order.length > 0 ? order : firstOfEqual(units.units.map((unit) => unit.text)),
    keywords: findKeywords(units, language),
    words: units.words,
    readingSeconds: readingSeconds(text.slice(0, MAX_ANALYSED_LENGTH), language, units.words),
    capped: units.capped,
  }
}
