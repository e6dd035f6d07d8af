/**
 * Words that carry grammar and no matter: articles, pronouns, prepositions, auxiliaries; and those
 * that only date what is told. For keywords; a language without a list loses some tidiness.
 */

import { dataOf, monthsOf, phrasesOf, wordsOf } from './data/data-of.ts'
import { primaryLanguage } from './tag.ts'

const sets = new Map<string, ReadonlySet<string>>()

/** The words, in lower case, that are no keywords in a language; none for languages without a list. */
export function functionWords(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language)
  const known = sets.get(primary)
  if (known) return known
  const data = dataOf(primary)
  const dates = [...wordsOf(data.weekdays), ...monthsOf(data).flat()]
  const back = phrasesOf(data.pointsBack).filter((phrase) => !phrase.includes(' '))
  const set = new Set([data.functionWords, data.quotatives].flatMap(wordsOf).concat(back, dates))
  sets.set(primary, set)
  return set
}
