/**
 * Articles to stories, one at a time as they arrive. An article joins the story that its members
 * speak for most, or begins one; it may show that two stories are one. What it is compared with is
 * bounded, so that the hundred thousandth article costs what the thousandth does.
 */

import { looseness, strangeness } from './cohesion.ts'
import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import { type Link, linkOf, mean, type Weighed, weighed } from './link.ts'

/** A story with those of its articles that the new one is compared with. */
export interface OpenStory {
  readonly id: string
  /** Of all of its articles. */
  readonly size: number
  /** Languages of all of its articles. */
  readonly languages: ReadonlySet<string>
  readonly members: readonly Features[]
}

export interface Decision {
  /** The story to join; undefined to begin one. */
  readonly story: string | undefined
  /** A story that is the same as the one joined; the larger keeps its articles. */
  readonly also: string | undefined
}

/** Milliseconds: reports that are further apart are not of one event. */
export const WINDOW = 4.2 * 86_400_000
/** Stories, and members of each in the article's language and in others, that it is compared with. */
export const MOST_STORIES = 6
export const MOST_MEMBERS = { same: 5, other: 5 }

/** How much the links besides the best count, and within which bounds. */
const OTHERS = 0.5
const OTHERS_SHIFT = 0.5
const OTHERS_BOUND = 2
/** With several members of its language an article must fit them all, not just one. */
const MEAN_PART = 1.4
/** So many members of one language show what their story is about. */
const FIRM = 3
/** In a story of so many members more than one should speak for a newcomer. */
const COMPANY = 3
const ALONE_PART = 0.3
/** Two articles in two languages that begin a story must be surer. */
const PAIR = 0.8
/** Two stories are one when the new article speaks for both this much. */
const MERGE_SAME_LANGUAGE = -0.5
const MERGE_OTHERS = 0
/** More when both have this many articles: much would be wrong. */
const LARGE = 3
const MERGE_LARGE = 1
/** The larger a story, the likelier it meets any other by chance: from so many articles on. */
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

/** How surely the article belongs to a story of these members; −Infinity when one forbids it. */
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
  // What follows only takes away, and costs more to find out.
  if (score < 0) return score
  const same = members.filter((_, i) => links[i]!.isOneLanguage)
  if (same.length < FIRM) return score
  const own = links.filter(({ isOneLanguage }) => isOneLanguage).map((link) => link.score)
  return score - looseness(counts, mean(own), same) - strangeness(counts, article.features, same)
}

/** What the article's own language takes away: there likeness can be trusted. */
function dissent(links: readonly Link[]): number {
  const same = links.filter(({ isOneLanguage }) => isOneLanguage).map(({ score }) => score)
  if (same.length === 0) return 0
  const middle = mean(same)
  return Math.min(0, middle) + (same.length > 1 ? MEAN_PART * (middle - Math.max(...same)) : 0)
}

/**
 * What it takes away that one member alone speaks for the article, where all are in other languages:
 * the only one there is, or one of several.
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
  // Articles of one language were compared before and kept apart, so their stories are compared anew.
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
