/** The numbers, days, places and names that two articles share, in whatever languages. */

import { isSyllabicLanguage } from '../language/spacing.ts'
import { distance } from './bones.ts'
import { markChance, termChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { type Features, isCased, type Mark, type MarkKind } from './features.ts'

export interface SharedMark {
  readonly key: string
  readonly kind: MarkKind
  /** The negative logarithm of the chance that another article would have it as well. */
  readonly worth: number
  /** Whether it occurs at the beginning of both articles. */
  readonly leads: boolean
}

export interface Evidence {
  /** Highest worth first. */
  readonly shared: readonly SharedMark[]
  /** Total worth, its expectation by chance alone, and their difference in (damped) deviations. */
  readonly worth: number
  readonly expected: number
  readonly surplus: number
}

/** A mark that at least this share of articles have is no evidence. */
const RARE = 0.06
/** UTF-16 units: what an article begins with is what it is about. */
export const LEAD = 250
/** Added to the variance, so that the surplus of short articles stays bounded. */
const LEAST_VARIANCE = 1

/**
 * Unrelated names with the same consonants, by the number of these: the share that sound equal, and
 * the distance within which nearly all are.
 */
const EQUAL = [0.004, 0.004, 0.004, 0.007, 0.06, 0.2, 0.45]
const FAR = [0.5, 0.5, 0.5, 0.5, 0.45, 0.3, 0.25]
const SAME_SPELLING = 0.02
/** Many people are called Karen: what part of its worth a given name keeps if surnames differ. */
const GIVEN = 0.5

export function evidenceOf(counts: Counts, a: Features, b: Features): Evidence {
  const [one, other] = a.marks.size < b.marks.size ? [a, b] : [b, a]
  const shared: SharedMark[] = []
  let worth = 0
  let expected = 0
  let variance = 0
  const areSyllables = a.language === b.language && isSyllabicLanguage(a.language)
  const crowd = Math.max(0.3, other.marks.size / counts.usualMarks)
  for (const [key, mark] of one.marks) {
    if (mark.kind === 'concept') continue
    let chance = markChance(counts.marks, key, mark)
    // Without capitals any word may pass for a name, so count how common the word itself is.
    if (mark.kind === 'name')
      chance = Math.min(0.9, crowd * Math.max(chance, ownChance(counts, one, mark)))
    // The mean of −log(chance) and its second moment, if articles share marks by chance alone.
    const rare = Math.min(chance, RARE)
    const log = Math.log(rare)
    expected += rare * (1 - log)
    variance += rare * (log * log - 2 * log + 2)
    const match = other.marks.get(key)
    if (match === undefined) continue
    if (mark.kind === 'name') {
      chance = Math.max(chance, ownChance(counts, other, match))
      chance *= nearness(distance(mark.sounds, match.sounds), key.length - 1)
      // «Nam» and «Thanh» are in many names and words, which no sound tells apart.
      if (areSyllables && mark.term === match.term)
        chance = Math.max(chance, ownChance(counts, one, mark))
      if (isGivenName(one, mark, other) && isGivenName(other, match, one)) chance **= GIVEN
    }
    if (chance >= RARE) continue
    shared.push({
      key,
      kind: mark.kind,
      worth: -Math.log(chance),
      leads: mark.at < LEAD && match.at < LEAD,
    })
    worth -= Math.log(chance)
  }
  shared.sort((x, y) => y.worth - x.worth)
  const surplus = (worth - expected) / Math.sqrt(variance + LEAST_VARIANCE)
  return { shared, worth, expected, surplus }
}

/** Whether a name precedes another that `other` lacks, as «Karen» does in «Karen Hunter». */
function isGivenName(
  { marks }: Features,
  { at, shown, length, term }: Mark,
  other: Features,
): boolean {
  if (!isCased(shown)) return false
  for (const [key, next] of marks) {
    if (next.kind === 'name' && next.at === at + length + 1)
      return next.term !== term && !other.marks.has(key)
  }
  return false
}

const ownChance = (counts: Counts, { language, guesses }: Features, { term }: Mark): number =>
  termChance(counts.terms(language), term, guesses.get(term)!)

/** The share of unrelated names with the same consonants that sound at least this much alike. */
function nearness(distance: number, consonants: number): number {
  const at = Math.min(EQUAL.length - 1, consonants)
  const equal = EQUAL[at]!
  if (distance <= SAME_SPELLING) return equal
  return equal + (1 - equal) * Math.min(1, distance / FAR[at]!) ** 1.5
}
