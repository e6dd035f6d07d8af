/** What grouping needs to know of the articles before: kept in memory or in a database. */

import type { Counts } from './counts.ts'
import type { Features } from './features.ts'
import type { ReasonMark } from './reason.ts'

/** An article as it is found by a key, before it is read. */
export interface Posting {
  readonly article: number
  /** `hashOf` its language. */
  readonly language: number
  /** Milliseconds since 1970. */
  readonly time: number
}

/** An article of a story, as the story knows it. */
export interface StoryMember extends Omit<Posting, 'language'> {
  /** BCP 47. */
  readonly language: string
  /** Milliseconds since 1970: when it joined. */
  readonly joined: number
}

/** A story as it is kept. An article that is alone has one as well, which nobody is shown. */
export interface StoryState {
  readonly id: string
  /** In the order of joining. */
  readonly members: readonly StoryMember[]
  /** What its articles share, most telling first. */
  readonly marks: readonly ReasonMark[]
}

export interface StoryIndex {
  /** How common terms and marks are, for these languages at least; always the same object. */
  counts(languages: Iterable<string>): Promise<Counts>
  /** The latest articles that were kept under each key; keys without any are left out. */
  postings(keys: readonly number[]): Promise<ReadonlyMap<number, readonly Posting[]>>
  /** The stories of these articles, each once, and of which article each is; unknown articles are left out. */
  stories(articles: readonly number[]): Promise<ReadonlyMap<number, StoryState>>
  /** What articles are compared by; unknown articles are left out. */
  features(articles: readonly number[]): Promise<ReadonlyMap<number, Features>>
}
