/** Which marks of two articles tell a reader why they are one story, and how much each tells. */

import { isSyllabicLanguage } from '../language/spacing.ts'
import { markChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { evidenceOf, LEAD } from './evidence.ts'
import type { Features, Mark } from './features.ts'
import { isFragment } from './syllables.ts'

/** How many sounds at the end of a name change with its case: «Москва», «Москве». */
const ENDING = 1
const YEAR = /^N(?:19|20)\d\d$/
/** Worth of a mark that is shared but not rare. */
const COMMON_WORTH = 2
/** Smaller numbers are too common to say anything. */
const LEAST_NUMBER = 10

/** Whether both are in one language whose names have several syllables, each a mark of its own. */
export const areInSyllables = (one: Features, other: Features): boolean =>
  one.language === other.language && isSyllabicLanguage(one.language)

/** Whether a place is a syllable of a name: «Đức» is Germany, but not in «Tôn Đức Thắng». */
function isInName({ marks, language }: Features, place: Mark): boolean {
  if (place.kind !== 'place' || !isFragment(ownWord(place), language)) return false
  return [...marks.values()].some((mark) => {
    const [first, second] = mark.at < place.at ? [mark, place] : [place, mark]
    const isBeside = second.at === first.at + first.length + 1
    return mark.kind === 'name' && isBeside && isFragment(ownWord(mark), language)
  })
}

/**
 * Keys of shared marks and their worth; places, days, years and concepts even if common, and so are
 * syllables, which may make up a rare name.
 */
export function sharedWorth(counts: Counts, one: Features, other: Features): Map<string, number> {
  const worth = new Map<string, number>()
  for (const [key, mark] of one.marks) {
    const isKept =
      mark.kind === 'number'
        ? YEAR.test(key)
        : mark.kind !== 'name' ||
          (areInSyllables(one, other) && other.marks.get(key)?.term === mark.term)
    const match = other.marks.get(key)
    const isPart = match && (isInName(one, mark) || isInName(other, match))
    if (isKept && match && !isPart) worth.set(key, COMMON_WORTH)
    // A concept at the beginning of both is what they are about; elsewhere it merely occurs.
    if (mark.kind === 'concept' && Math.max(mark.at, other.marks.get(key)?.at ?? LEAD) < LEAD) {
      worth.set(key, -Math.log(markChance(counts.marks, key, mark)))
    }
  }
  for (const { key, kind, worth: rarity } of evidenceOf(counts, one, other).shared) {
    if (kind === 'place' && !worth.has(key)) continue
    const isShown =
      kind === 'number'
        ? isTelling(key)
        : kind !== 'name' || mayBeOne(one, other, one.marks.get(key)!, other.marks.get(key)!)
    if (isShown) worth.set(key, Math.max(COMMON_WORTH, rarity))
  }
  return worth
}

const isTelling = (key: string): boolean =>
  key.includes(':') || Math.abs(Number(key.slice(1))) >= LEAST_NUMBER

/**
 * Whether two names may be the same although they are spelled differently: in two languages they may;
 * in one language only their endings differ, so «Police» is not «Press», which has its consonants.
 */
function mayBeOne(one: Features, other: Features, a: Mark, b: Mark): boolean {
  if (one.language !== other.language || a.term === b.term) return true
  if (isSyllabicLanguage(one.language)) return false
  const shorter = Math.min(a.sounds.length, b.sounds.length)
  return a.sounds.slice(0, shorter - ENDING) === b.sounds.slice(0, shorter - ENDING)
}

/** The word of a mark, without what goes on with its name. */
export const ownWord = ({ kind, shown, length }: Mark): string =>
  kind === 'name' ? shown.slice(0, length) : shown
