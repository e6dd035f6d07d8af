/** Stories as readers ask for them: groups of articles about one event. */

import type { ReasonMark } from '../story/reason.ts'
import type { Place } from './cursor.ts'
import type { LibraryQuery } from './library.ts'

export interface StoryArticle {
  readonly slug: string
  /** BCP 47. */
  readonly language: string
  /** The name of its source, as shown to people. */
  readonly source: string
  /** Milliseconds since 1970: its own date, and when it joined. */
  readonly time: number
  readonly joined: number
}

export interface Story {
  /** Used in addresses; never changes. */
  readonly id: string
  /** At least two, in the order in which they joined. */
  readonly articles: readonly StoryArticle[]
  /** What they share, the most telling first. */
  readonly marks: readonly ReasonMark[]
  /** Milliseconds since 1970: when an article last joined or left. */
  readonly changed: number
}

/** The filters of `LibraryQuery`: a story matches if any of its articles does. */
export type StoryQuery = Pick<
  LibraryQuery,
  'language' | 'tag' | 'source' | 'since' | 'limit' | 'cursor'
>

export interface StoryPage {
  readonly items: readonly Story[]
  readonly next: string | null
}

/** A story with its place in a list. */
export interface PlacedStory {
  readonly story: Story
  readonly place: Place
}

export interface StorySource {
  /** Newest first; one more than the limit if there are more. */
  list(query: StoryQuery): Promise<readonly PlacedStory[]>
  /**
   * Where these stories of this source stand in the whole list of a query with a filter, by their
   * ids. A story without an article that passes the filter is left out.
   */
  places(stories: readonly Story[], query: StoryQuery): Promise<ReadonlyMap<string, Place>>
  /** A story by its id; `movedTo` is the story that it was merged into. */
  get(id: string): Promise<Story | { readonly movedTo: string } | undefined>
  /** The stories of these articles, by slug. */
  of(slugs: readonly string[]): Promise<ReadonlyMap<string, Story>>
}

export interface Stories {
  list(query: StoryQuery): Promise<StoryPage>
  get: StorySource['get']
  of: StorySource['of']
}
