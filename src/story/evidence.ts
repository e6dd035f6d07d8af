/** What two articles share in numbers, days, places and names, whatever their languages. */

import { distance } from './bones.ts'
import { markChance, termChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { type Features, isCased, type Mark, type MarkKind } from './features.ts'

export interface SharedMark {
  readonly key: string
  readonly kind: MarkKind
  /** The negative logarithm of the chance that another article would have it as well. */
  readonly worth: number
  /** It stands at the beginning of both articles. */
  readonly leads: boolean
}

export interface Evidence {
  /** Most worth first. */
  readonly shared: readonly SharedMark[]
  /** The worth of all, what chance alone would bring, and by how many deviations they differ. */
  readonly worth: number
  readonly expected: number
  readonly surplus: number
}

/** A mark that more articles have than this says nothing. */
const RARE = 0.06
/** UTF-16 units: what an article begins with is what it is about. */
export const LEAD = 250
/** Keeps the surplus of short articles from growing without bound. */
const LEAST_VARIANCE = 1

/** By the number of consonants: of accidental meetings those of equal spelling, and how far off nearly all are. */
const EQUAL = [0.004, 0.004, 0.004, 0.007, 0.06, 0.2, 0.45]
const FAR = [0.5, 0.5, 0.5, 0.5, 0.45, 0.3, 0.25]
const SAME_SPELLING = 0.02
/** Many people are called Karen: so much less it says where the surnames differ. */
const GIVEN = 0.5

export function evidenceOf(counts: Counts, a: Features, b: Features): Evidence {
  const [one, other] = a.marks.size < b.marks.size ? [a, b] : [b, a]
  const shared: SharedMark[] = []
  let worth = 0
  let expected = 0
  let variance = 0
  const crowd = Math.max(0.3, other.marks.size / counts.usualMarks)
  for (const [key, mark] of one.marks) {
    if (mark.kind === 'concept') continue
    let chance = markChance(counts.marks, key, mark)
    // In languages without capitals any word may be a name, so a common word of the language is none.
    if (mark.kind === 'name')
      chance = Math.min(0.9, crowd * Math.max(chance, ownChance(counts, one, mark)))
    // What −log(chance) comes to on average, and its second moment, if only chance is at work.
    const rare = Math.min(chance, RARE)
    const log = Math.log(rare)
    expected += rare * (1 - log)
    variance += rare * (log * log - 2 * log + 2)
    const match = other.marks.get(key)
    if (match === undefined) continue
    if (mark.kind === 'name') {
      chance = Math.max(chance, ownChance(counts, other, match))
      chance *= nearness(distance(mark.sounds, match.sounds), key.length - 1)
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

/** Whether a name stands before another one, as «Karen» before «Hunter», that `other` does not have. */
function isGivenName({ marks }: Features, { at, shown, term }: Mark, other: Features): boolean {
  if (!isCased(shown)) return false
  for (const [key, next] of marks) {
    if (next.kind === 'name' && next.at === at + shown.length + 1)
      return next.term !== term && !other.marks.has(key)
  }
  return false
}

const ownChance = (counts: Counts, { language, guesses }: Features, { term }: Mark): number =>
  termChance(counts.terms(language), term, guesses.get(term)!)

/** Of two names that meet by accident in their consonants, the part that is spelled at least this alike. */
function nearness(distance: number, consonants: number): number {
  const at = Math.min(EQUAL.length - 1, consonants)
  const equal = EQUAL[at]!
  if (distance <= SAME_SPELLING) return equal
  return equal + (1 - equal) * Math.min(1, distance / FAR[at]!) ** 1.5
}
