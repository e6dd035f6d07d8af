/**
 * Whether an article fits a story as its members fit each other. Two events of one kind are alike,
 * but reports of either are more so, and each event has names that the other lacks.
 */

import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import { focusOf } from './focus.ts'
import { linkOf, mean, weighed } from './link.ts'

/** Scores by which a newcomer may fit worse than the members do each other, and what more costs. */
const SLACK = 1.5
const LOOSE = 2
/** The best of pairs copy each other: that is no measure for others. */
const MOST_SCORE = 6

/**
 * What it takes away that an article fits the members of its language less than they fit each other.
 *
 * @param own the mean score of its links to them
 * @param members at least two, of one language
 */
export function looseness(counts: Counts, own: number, members: readonly Features[]): number {
  // No story holds together better than that, and most articles fit well.
  if (own >= MOST_SCORE - SLACK) return 0
  const inside: number[] = []
  for (const [i, one] of members.slice(0, -1).entries()) {
    const article = weighed(counts, one)
    for (const other of members.slice(i + 1)) {
      inside.push(Math.min(MOST_SCORE, linkOf(counts, article, other).score))
    }
  }
  return LOOSE * Math.max(0, mean(inside) - own - SLACK)
}

/** What it costs when none of the names agree. */
const STRANGE = 3
/** A name that so many of the members have is the story's. */
const COMMON_PART = 0.6

/**
 * What it takes away that an article is about names of which no member speaks, and leaves out those
 * that most of them have.
 *
 * @param members of the article's language
 */
export function strangeness(
  counts: Counts,
  article: Features,
  members: readonly Features[],
): number {
  const news = partOf(focusOf(counts, article), (term) => !members.some(has(term)))
  if (news === 0) return 0
  const common = new Map<number, number>()
  for (const member of members) {
    for (const [term, worth] of focusOf(counts, member)) {
      const isCommon = members.filter(has(term)).length >= COMMON_PART * members.length
      if (isCommon) common.set(term, (common.get(term) ?? 0) + worth)
    }
  }
  const lost = partOf([...common], (term) => !article.terms.has(term))
  return STRANGE * Math.sqrt(news * lost)
}

const has =
  (term: number) =>
  ({ terms }: Features): boolean =>
    terms.has(term)

/** By worth: 0…1. */
function partOf(
  names: readonly (readonly [term: number, worth: number])[],
  test: (term: number) => boolean,
): number {
  let [all, part] = [0, 0]
  for (const [term, worth] of names) {
    all += worth
    if (test(term)) part += worth
  }
  return all === 0 ? 0 : part / all
}
