/**
 * Whether an article fits a story as well as its members fit each other. Reports of two similar
 * events are alike, but reports of the same event are more so, and each event has its own names.
 */

import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import { focusOf, partOf } from './focus.ts'
import { linkOf, mean, weighed } from './link.ts'

/** How far a newcomer's score may fall below the members' mean, and the cost of each point more. */
const SLACK = 1.5
const LOOSE = 2
/** Scores are capped here: the most similar pairs are copies, which set no standard for others. */
const MOST_SCORE = 6

/**
 * The penalty for an article that fits the members of its language worse than they fit each other.
 *
 * @param own the mean score of its links to them
 * @param members at least two, of one language
 */
export function looseness(counts: Counts, own: number, members: readonly Features[]): number {
  // The cap makes the penalty 0 here; most articles fit well, so this saves the comparisons.
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

/** The penalty if no names agree. */
const STRANGE = 3
/** A name belongs to the story if at least this share of the members have it. */
const COMMON_PART = 0.6

/**
 * The penalty for an article about names that no member mentions, and without the names that most
 * of the members have.
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
