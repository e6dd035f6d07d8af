/**
 * Assigns articles to stories, one at a time as they arrive. An article joins the story whose
 * members it matches best, or begins one; it may also reveal that two stories are one. Comparisons
 * are bounded in number, so the hundred thousandth article costs no more than the thousandth.
 */

import { looseness, strangeness } from './cohesion.ts'
import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import { type Link, linkOf, mean, type Weighed, weighed } from './link.ts'
import { otherCast } from './others.ts'

/** A story with those of its articles that the new one is compared with. */
export interface OpenStory {
  readonly id: string
  /** Number of all its articles. */
  readonly size: number
  /** Languages of all its articles. */
  readonly languages: ReadonlySet<string>
  readonly members: readonly Features[]
}

interface Decision {
  /** The story to join; undefined to begin one. */
  readonly story: string | undefined
  /** Another story about the same event as the one joined; the larger takes in the smaller. */
  readonly also: string | undefined
}

/** Milliseconds; reports further apart than this are never taken for one event. */
export const WINDOW = 4.2 * 86_400_000
/** Most stories an article is compared with, and most members of each, by language. */
export const MOST_STORIES = 6
export const MOST_MEMBERS = { same: 5, other: 5 }

/** Links other than the best: their weight, a shift of their scores, and the bound of each. */
const OTHERS = 0.5
const OTHERS_SHIFT = 0.5
const OTHERS_BOUND = 2
/** An article must fit all members of its language: cost per point of the mean below the best. */
const MEAN_PART = 1.4
/** This many members in one language show what a story is about. */
const FIRM = 3
/** In a story of at least this many members, more than one should match a newcomer. */
const COMPANY = 3
const ALONE_PART = 0.3
/** Penalty if a story's only compared member is in another language: that needs more certainty. */
const PAIR = 0.8
/** Two stories are merged if the new article also scores at least this much for the second. */
const MERGE_SAME_LANGUAGE = -0.5
const MERGE_OTHERS = 0
/** More is required if both have at least this many articles, as a wrong merge would harm more. */
const LARGE = 3
const MERGE_LARGE = 1
/** Large stories match others by chance: each doubling above this size requires a higher score. */
const CROWD = 6
const MERGE_CROWD = 0.25
/** Members of each of two stories that are compared before they become one. */
const MERGE_SAMPLE = 4

/** Decides where an article belongs. Pure: changes neither the counts nor the stories. */
export function decide(counts: Counts, article: Weighed, stories: readonly OpenStory[]): Decision {
  const judged = stories
    .map((story) => ({ story, score: judge(counts, article, story.members) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
  const [best, ...rest] = judged
  if (best === undefined) return { story: undefined, also: undefined }
  const also = rest.find(({ story, score }) => areOne(counts, best.story, story, score))
  return { story: best.story.id, also: also?.story.id }
}

/** How surely the article belongs with these members; −Infinity if one rules it out as a series. */
function judge(counts: Counts, article: Weighed, members: readonly Features[]): number {
  const links = members.map((member) => linkOf(counts, article, member))
  if (links.length === 0 || links.some(({ isSeries }) => isSeries)) return Number.NEGATIVE_INFINITY
  const scores = links.map(({ score }) => score).sort((a, b) => b - a)
  let others = 0
  for (const score of scores.slice(1)) {
    others += Math.max(-OTHERS_BOUND, Math.min(OTHERS_BOUND, score + OTHERS_SHIFT))
  }
  const score =
    scores[0]! + (OTHERS * others) / scores.length + dissent(links) - solitude(links, scores)
  // The remaining terms are only penalties, and cost more to compute.
  if (score < 0) return score
  const same = members.filter((_, i) => links[i]!.isOneLanguage)
  if (same.length === 0) return score - otherCast(counts, article.features, members)
  if (same.length < FIRM) return score
  const own = links.filter(({ isOneLanguage }) => isOneLanguage).map((link) => link.score)
  return score - looseness(counts, mean(own), same) - strangeness(counts, article.features, same)
}

/** Zero or less: how badly members of the article's language fit; likeness is reliable there. */
function dissent(links: readonly Link[]): number {
  const same = links.filter(({ isOneLanguage }) => isOneLanguage).map(({ score }) => score)
  if (same.length === 0) return 0
  const middle = mean(same)
  return Math.min(0, middle) + (same.length > 1 ? MEAN_PART * (middle - Math.max(...same)) : 0)
}

/**
 * The penalty if all members are in other languages and only one matches the article: because there
 * is no second, or by how far the second is behind.
 */
function solitude(links: readonly Link[], scores: readonly number[]): number {
  if (links.some(({ isOneLanguage }) => isOneLanguage)) return 0
  if (scores.length === 1) return PAIR
  return scores.length < COMPANY ? 0 : ALONE_PART * (scores[0]! - scores[1]!)
}

function areOne(counts: Counts, one: OpenStory, other: OpenStory, score: number): boolean {
  const large = Math.min(one.size, other.size) >= LARGE ? MERGE_LARGE : 0
  const share = [...one.languages].some((language) => other.languages.has(language))
  if (!share) return score >= MERGE_OTHERS + large + ofSize(Math.max(one.size, other.size))
  // Articles in a common language were kept apart before, so compare the two stories directly.
  return score >= MERGE_SAME_LANGUAGE + large && agree(counts, one.members, other.members)
}

const ofSize = (size: number): number => MERGE_CROWD * Math.max(0, Math.log2(size / CROWD))

function agree(counts: Counts, ones: readonly Features[], others: readonly Features[]): boolean {
  const scores = latest(ones).flatMap((one) => {
    const article = weighed(counts, one)
    return latest(others).map((other) => {
      const { score, isSeries } = linkOf(counts, article, other)
      return isSeries ? -4 : Math.max(-5, Math.min(4, score))
    })
  })
  return 2 * mean(scores) + Math.max(...scores) >= 0
}

const latest = (members: readonly Features[]): Features[] =>
  [...members].sort((a, b) => b.time - a.time).slice(0, MERGE_SAMPLE)
