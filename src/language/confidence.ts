/** Turns the evidence for each language into a confidence from 0 to 1. */

import type { Evidence } from './evidence.ts'
import type { Table } from './identification.ts'

/** Farther ahead of the second is no surer. */
const MOST_AHEAD = 8
/** The fit of text that is like what a language was learnt from is 1; of other text in it about this. */
const USUAL_FIT = 0.9
/** N-grams of a sentence. Longer texts say more surely how well they fit, up to the other number. */
const SENTENCE = 400
const LONG_TEXT = 1500

const FEW = 4

/**
 * A logistic regression over 75,000 answers: texts of the known languages that the tables of the time had not
 * been learnt from (every other news document, treebanks), and of 140 languages in four scripts that they had
 * not seen at all.
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
 * Three standards of one language, of which a news text in Bosnian often shows nothing: how much less
 * sure the answer is than its evidence says. Fitted to a third of the texts in each: 0.3 on the open
 * half of NTREX, which the tables have learnt from, so somewhat more.
 */
const TWIN_DOUBT: Readonly<Record<string, number>> = { bs: 0.5, hr: 0.5, 'sr-Latn': 0.5 }

/**
 * The share of texts with evidence such as this for which the language at `best` is right, from 0 to 1. It counts
 * how far the second is behind, and how much of the text speaks for the language: of an unknown one less does.
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
  // A word or two may be a name, or in any language: of four n-grams that are known half counts, of forty all.
  const enough = 1 - 2 ** (-known / FEW)
  return enough / (1 + Math.exp(-logit))
}
