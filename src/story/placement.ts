/**
 * Finds the place of an article among the stories. It reads a bounded amount from the index, so the
 * hundred thousandth article costs no more than the thousandth.
 */

import { chooseMembers, likeliest, likeliestStories } from './candidates.ts'
import { type Features, featuresOf, type StoryArticle } from './features.ts'
import { decide, MOST_MEMBERS, MOST_STORIES, type OpenStory } from './grouping.ts'
import { hashOf } from './hash.ts'
import { keysOf } from './keys.ts'
import { weighed } from './link.ts'
import { type ReasonMark, sharedMarks } from './reason.ts'
import type { StoryIndex, StoryMember, StoryState } from './story-index.ts'

/**
 * Most keys, articles and stories read from the index, each a row of the database. Writing reads
 * about twenty more, so an article takes a hundred.
 */
const MOST_READ = 82

export interface Placement {
  readonly features: Features
  /** Keys by which later articles find it. */
  readonly keys: readonly number[]
  /** The story to join; undefined to begin one. */
  readonly joins: StoryState | undefined
  /** Another story that turns out to be about the same event, and is merged into the one joined. */
  readonly takesIn: StoryState | undefined
  /** What it shares with the articles of the story, most telling first. */
  readonly marks: readonly ReasonMark[]
}

/**
 * @param self the article's own number if it was placed before, so as not to compare it with itself
 */
export async function place(
  index: StoryIndex,
  article: StoryArticle,
  self?: number,
): Promise<Placement> {
  const features = featuresOf(article)
  const { language, time } = features
  const counts = await index.counts([language])
  const newcomer = weighed(counts, features)
  const { looked, kept } = keysOf(counts, features, newcomer.weighted)
  const found = { language: hashOf(language), time }
  const hits = likeliest(found, looked, await index.postings(looked.map(([key]) => key))).filter(
    (hit) => hit.article !== self,
  )
  const storyOf = await index.storyIds(hits.map((hit) => hit.article))
  const likely = likeliestStories(found, hits, storyOf).slice(0, MOST_STORIES)
  const stories = await index.stories(likely)
  const mayRead = reading(storyOf, MOST_READ - looked.length - storyOf.size - stories.size)
  const chosen = likely
    .flatMap((id) => stories.get(id) ?? [])
    .map((story) => withoutArticle(story, self))
    .map((story) => ({
      story,
      members: chooseMembers(features, story.members, hits, MOST_MEMBERS).filter(mayRead),
    }))
  const members = chosen.flatMap((one) => one.members)
  await index.otherCounts(members.map((member) => member.language))
  const featuresById = await index.features(members.map((member) => member.article))
  const open = chosen.map(
    ({ story, members: compared }): OpenStory => ({
      id: story.id,
      size: story.members.length,
      languages: new Set(story.members.map((member) => member.language)),
      members: compared.flatMap((member) => featuresById.get(member.article) ?? []),
    }),
  )
  const decision = decide(counts, newcomer, open)
  const story = (id: string | undefined) => chosen.find((one) => one.story.id === id)?.story
  const [one, other] = [story(decision.story), story(decision.also)]
  const isLarger = one && other && other.members.length > one.members.length
  const joins = isLarger ? other : one
  const company = open.find(({ id }) => id === decision.story)?.members ?? []
  return {
    features,
    keys: kept,
    joins,
    takesIn: isLarger ? one : other,
    marks: sharedMarks(counts, newcomer, company),
  }
}

/** Passes articles that have been read before and, as they are asked for, so many others. */
function reading(
  before: ReadonlyMap<number, unknown>,
  others: number,
): (member: Pick<StoryMember, 'article'>) => boolean {
  let left = others
  return ({ article }) => {
    if (before.has(article)) return true
    left -= 1
    return left >= 0
  }
}

const withoutArticle = (story: StoryState, self: number | undefined): StoryState =>
  self === undefined
    ? story
    : { ...story, members: story.members.filter(({ article }) => article !== self) }
