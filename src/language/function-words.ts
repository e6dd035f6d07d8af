/**
 * Words that carry grammar and no matter: articles, pronouns, prepositions, auxiliaries. For
 * keywords only; a language without a list loses nothing but some tidiness.
 */

import { dataOf, wordsOf } from './data/data-of.ts'
import { primaryLanguage } from './tag.ts'

const NONE: ReadonlySet<string> = new Set()
const sets = new Map<string, ReadonlySet<string>>()

/** The words, in lower case, that only carry grammar in a language; none for languages without a list. */
export function functionWords(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language)
  const known = sets.get(primary)
  if (known) return known
  const { functionWords: list } = dataOf(primary)
  if (list === undefined) return NONE
  const set = new Set(wordsOf(list))
  sets.set(primary, set)
  return set
}
