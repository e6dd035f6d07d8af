/**
 * Words that carry grammar and no matter: articles, pronouns, prepositions, auxiliaries; and those
 * that only date what is told. For keywords; a language without a list loses some tidiness.
 *
 * function-words/learnt.txt, entered.txt and dates.txt have the words to read; `npm run train:words`
 * packs them into function-words/table.json.
 */

import { dataOf, monthsOf, phrasesOf, wordsOf } from './data/data-of.ts'
import TABLE from './function-words/table.json' with { type: 'json' }
import { primaryLanguage } from './tag.ts'
import { unpackWords, type WordSet } from './word-set.ts'

const PACKED: Readonly<Record<string, string>> = TABLE
const sets = new Map<string, WordSet>()

/** Whether a language, or one that it is like, has words in the table. */
export const hasFunctionWords = (primary: string): boolean => packedOf(primary).length > 0

/** The lists of a language and of those that it is like. */
function packedOf(primary: string): string[] {
  const own = Object.hasOwn(PACKED, primary) ? [PACKED[primary]!] : []
  const { like } = dataOf(primary)
  return like === undefined ? own : [...own, ...packedOf(like)]
}

/** The words, in lower case, that are no keywords in a language; none for languages without a list. */
export function functionWords(language: string): WordSet {
  const primary = primaryLanguage(language)
  const known = sets.get(primary)
  if (known) return known
  const packed = packedOf(primary)
  const data = dataOf(primary)
  // Only what is known is kept: tags come from strangers.
  if (packed.length === 0 && data.pointsBack === undefined) return NONE
  const dates = [...wordsOf(data.weekdays), ...monthsOf(data).flat()]
  const back = phrasesOf(data.pointsBack).filter((phrase) => !phrase.includes(' '))
  const others = new Set([...wordsOf(data.quotatives), ...back, ...dates])
  const listed = packed.map(unpackWords)
  const has = (word: string): boolean => {
    if (others.has(word)) return true
    for (const list of listed) if (list.has(word)) return true
    return false
  }
  const set = { has }
  sets.set(primary, set)
  return set
}

const NONE: WordSet = { has: () => false }
