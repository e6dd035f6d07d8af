/** Turns the evidence for each language into a confidence from 0 to 1. */

import type { Evidence } from './evidence.ts'
import type { Table } from './identification.ts'

/** A greater lead over the second language adds no certainty. */
const MOST_AHEAD = 8
/**
 * Texts like those that a language was learnt from have a fit of 1, other texts in it about this.
 */
const USUAL_FIT = 0.9
/**
 * Number of n-grams in a sentence. In longer texts the fit is more certain, up to the second
 * number.
 */
const SENTENCE = 400
const LONG_TEXT = 1500

const FEW = 4

/**
 * A logistic regression over 75,000 answers: texts in known languages that the tables had not been
 * learnt from at the time (every other news document, treebanks), and in 140 languages of four
 * scripts that they had never seen.
 */
const LOGIT = {
  base: 1.54,
  ahead: -0.083,
  rootOfAhead: 2.15,
  fit: -2.73,
  length: -0.166,
  fitOfLong: 6.99,
}

/**
 * Bosnian, Croatian and Serbian are standards of one language, and a news text in Bosnian often
 * shows no difference: how much less certain the answer is than its evidence. Fitted on a third of
 * the texts in each: 0.3 on the open half of NTREX, which the tables have learnt from, so somewhat
 * more.
 */
const TWIN_DOUBT: Readonly<Record<string, number>> = { bs: 0.5, hr: 0.5, 'sr-Latn': 0.5 }

/**
 * The share of texts with such evidence for which the language at `best` is right, from 0 to 1. It
 * depends on the lead over the second language, and on how much of the text speaks for the
 * language, which is less in an unknown language.
 */
export function confidenceOf(table: Table, evidence: Evidence, best: number): number {
  const { scores, sums, known, visited } = evidence
  if (known === 0) return 0
  let second = -Infinity
  scores.forEach((score, i) => {
    if (i !== best && score > second) second = score
  })
  const ahead = Math.min(MOST_AHEAD, (scores[best] ?? 0) - second)
  const usual = table.languages[best] === 'und' ? 0 : (table.fit[best] ?? 0)
  const measured = usual > 0 ? (sums[best] ?? 0) / visited / usual : USUAL_FIT
  const fit = Math.min(1.1, Math.max(-0.5, measured))
  const longer = Math.sqrt(Math.min(visited, LONG_TEXT) / SENTENCE)
  const logit =
    LOGIT.base +
    LOGIT.ahead * ahead +
    LOGIT.rootOfAhead * Math.sqrt(ahead) +
    LOGIT.fit * fit +
    LOGIT.length * Math.log(visited + 1) +
    LOGIT.fitOfLong * (fit - USUAL_FIT) * longer -
    (TWIN_DOUBT[table.languages[best] ?? ''] ?? 0)
  // A word or two may be a name, or belong to any language: with four known n-grams half of the
  // evidence counts, with forty all.
  const enough = 1 - 2 ** (-known / FEW)
  return enough / (1 + Math.exp(-logit))
}
