/** The order of choice for a question: sentences that speak of its words come first. */

import { isUnspaced, words } from '../language/words.ts'
import type { AnalysedSentence } from './analysis.ts'
import { termOf } from './term.ts'

/**
 * The order of an Analysis, bent towards a query. Sentences with more, and rarer, of its words come
 * first; among equals the general order decides. Nested as the general order is.
 */
export function focusOrder(
  text: string,
  sentences: readonly AnalysedSentence[],
  order: readonly number[],
  query: string,
  language: string,
): number[] {
  const wanted = [
    ...new Set(words(query, language).map(({ start, end }) => termOf(query.slice(start, end)))),
  ]
  if (wanted.length === 0) return [...order]
  const found = order.map((index) => {
    const { start, end } = sentences[index]!
    const folded = text.slice(start, end).normalize('NFKC').toLowerCase()
    return wanted.map((term) => holds(folded, term))
  })
  const rarity = wanted.map((_, t) => {
    const count = found.filter((terms) => terms[t]).length
    return count === 0 ? 0 : Math.log(1 + order.length / count)
  })
  return order
    .map((index, place) => ({
      index,
      place,
      matches: found[place]!.reduce((sum, has, t) => sum + (has ? rarity[t]! : 0), 0),
    }))
    .sort((a, b) => b.matches - a.matches || a.place - b.place)
    .map(({ index }) => index)
}

/** Whether a word of the text begins with the term; in scripts without spaces any letter may begin one. */
function holds(text: string, term: string): boolean {
  // Not at the head of the file, where every cold start would spend a millisecond on it.
  const letter = /[\p{L}\p{M}\p{N}]/u
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || isUnspaced(text, at) || isUnspaced(text, at - 1)) return true
    if (!letter.test(text[at - 1]!)) return true
  }
  return false
}
