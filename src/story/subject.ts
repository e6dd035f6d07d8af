/** What an article is about, and how much of that another article covers. */

import { markChance } from './chance.ts'
import type { Counts } from './counts.ts'
import { LEAD } from './evidence.ts'
import type { Features } from './features.ts'

type Worth = readonly (readonly [key: string, worth: number])[]

export interface Subject {
  /** Places, days and names that the article begins with or repeats, not those merely mentioned. */
  readonly about: Worth
  readonly concepts: Worth
}

export function subjectOf(counts: Counts, { marks, terms }: Features): Subject {
  const about: [string, number][] = []
  const concepts: [string, number][] = []
  for (const [key, mark] of marks) {
    const isConcept = mark.kind === 'concept'
    const isAbout = mark.kind !== 'number' && (mark.at < LEAD || (terms.get(mark.term) ?? 1) > 1)
    if (!isConcept && !isAbout) continue
    const list = isConcept ? concepts : about
    list.push([key, -Math.log(markChance(counts.marks, key, mark))])
  }
  return { about, concepts }
}

/** The share of an article's subject, weighted by worth, that another article has too: 0…1. */
export function coveredPart({ about }: Subject, { marks }: Features): number {
  let [all, covered] = [0, 0]
  for (const [key, worth] of about) {
    all += worth
    if (marks.has(key)) covered += worth
  }
  return all === 0 ? 0 : covered / all
}

/** How alike two articles' concepts are: their cosine, 0…1, and the worth of the shared ones. */
export function sharedConcepts(
  one: Subject,
  other: Subject,
): { readonly likeness: number; readonly worth: number } {
  const others = new Set(other.concepts.map(([key]) => key))
  const shared = one.concepts.filter(([key]) => others.has(key))
  const norm = Math.sqrt(square(one.concepts) * square(other.concepts))
  return {
    likeness: shared.length === 0 ? 0 : square(shared) / norm,
    worth: shared.reduce((sum, [, worth]) => sum + worth, 0),
  }
}

const square = (list: Worth): number => list.reduce((sum, [, worth]) => sum + worth * worth, 0)
