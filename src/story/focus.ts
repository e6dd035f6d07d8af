/** The people and places that an article is mainly about. */

import { termChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { LEAD } from './evidence.ts'
import type { Features } from './features.ts'

/** The main names of an article, as hashes of terms of its language, highest worth first. */
type Focus = readonly (readonly [term: number, worth: number])[]

/** Two similar events differ in the few names that are mentioned most. */
const MOST_NAMES = 5
/** How common a name is assumed to be if there is no guess for its term. */
const NAME_GUESS = 0.05

/** Names and places that an article begins with or repeats, worth more if rare or repeated. */
export function focusOf(counts: Counts, { language, marks, terms, guesses }: Features): Focus {
  const tally = counts.terms(language)
  const worth = new Map<number, number>()
  for (const { kind, term, at } of marks.values()) {
    const times = terms.get(term) ?? 1
    if ((kind !== 'name' && kind !== 'place') || (at >= LEAD && times === 1)) continue
    const rarity = -Math.log(termChance(tally, term, guesses.get(term) ?? NAME_GUESS))
    worth.set(term, rarity * (1 + Math.log(times)))
  }
  return [...worth].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES)
}

/** The share of names, weighted by worth, that pass the test: 0…1. */
export function partOf<Name>(
  names: readonly (readonly [name: Name, worth: number])[],
  test: (name: Name) => boolean,
): number {
  let [all, part] = [0, 0]
  for (const [name, worth] of names) {
    all += worth
    if (test(name)) part += worth
  }
  return all === 0 ? 0 : part / all
}
