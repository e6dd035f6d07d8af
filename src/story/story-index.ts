/** What grouping needs to know about earlier articles, kept in memory or in a database. */

import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import type { ReasonMark } from './reason.ts'

/** An article as found by a key, before its features are read. */
export interface Posting {
  readonly article: number
  /** `hashOf` its language. */
  readonly language: number
  /** Milliseconds since 1970. */
  readonly time: number
}

/** An article as listed in its story. */
export interface StoryMember extends Omit<Posting, 'language'> {
  /** BCP 47. */
  readonly language: string
  /** Milliseconds since 1970: when it joined. */
  readonly joined: number
}

/** A story as stored. A single article has one as well, which is not shown to anybody. */
export interface StoryState {
  readonly id: string
  /** In the order in which they joined. */
  readonly members: readonly StoryMember[]
  /** What its articles share, most telling first. */
  readonly marks: readonly ReasonMark[]
}

export interface StoryIndex {
  /** How common terms and marks are, for these languages at least; always the same object. */
  counts(languages: Iterable<string>): Promise<Counts>
  /** Adds languages to those counts, perhaps as they were some time ago. */
  otherCounts(languages: Iterable<string>): Promise<void>
  /** The latest articles stored under each key. */
  postings(keys: readonly number[]): Promise<ReadonlyMap<number, readonly Posting[]>>
  /** The id of the story of each article; unknown articles are left out. */
  storyIds(articles: readonly number[]): Promise<ReadonlyMap<number, string>>
  /** Stories by their ids, which `storyIds` has told. */
  stories(ids: readonly string[]): Promise<ReadonlyMap<string, StoryState>>
  /** The features of these articles; unknown articles are left out. */
  features(articles: readonly number[]): Promise<ReadonlyMap<number, Features>>
}
