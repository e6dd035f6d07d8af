/** Chooses the strongest keyword candidates, without any that repeat another. */

import type { Term } from './keyword-words.ts'

const MAX_KEYWORDS = 10
/** Beyond this many, weak ones are left out. */
const ENOUGH = 8
/** Words of one root share at least this many first letters, and this share of the shorter word. */
const MIN_ROOT = 6
const ROOT_SHARE = 0.8

/** A phrase that may be a keyword. */
export interface Candidate {
  readonly text: string
  readonly terms: readonly Term[]
  readonly named: boolean
  readonly strength: number
  /** One word, said twice, that is neither a name nor in the title. */
  readonly weak: boolean
}

/** «climate change» beside «climate»: the single word only modifies the noun of the phrase. */
const isKindOf = (phrase: Candidate, { terms, named }: Candidate): boolean =>
  !named &&
  !phrase.named &&
  terms.length === 1 &&
  phrase.terms.length > 1 &&
  terms[0] !== phrase.terms.at(-1)

/** «expertise» and «expert», «Russian» and «Russia»: only the stronger one is kept. */
function isTwin(one: Candidate, other: Candidate): boolean {
  if (one.terms.length > 1 || other.terms.length > 1) return false
  const [a, b] = [one.text.toLowerCase(), other.text.toLowerCase()]
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= MIN_ROOT && same >= ROOT_SHARE * Math.min(a.length, b.length)
}

/**
 * The strongest candidates, at most ten, each adding something to those before it.
 *
 * @param knowsNouns whether nouns can be told from other words in this language; only then may a
 *   word be kept beside a phrase in which it modifies the noun
 */
export function strongest(candidates: readonly Candidate[], knowsNouns: boolean): string[] {
  const ordered = candidates.toSorted(
    (a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1),
  )
  const chosen: Candidate[] = []
  for (const candidate of ordered) {
    if (chosen.length >= MAX_KEYWORDS) break
    if (chosen.length >= ENOUGH && candidate.weak) continue
    // A phrase and a part of it say the same.
    const overlaps = chosen.some(
      (other) =>
        isTwin(candidate, other) ||
        (other.terms.some((term) => candidate.terms.includes(term)) &&
          !(knowsNouns && isKindOf(candidate, other))),
    )
    if (!overlaps) chosen.push(candidate)
  }
  return chosen.map(({ text }) => text)
}
