/** Stories as readers ask for them: groups of articles about one event. */

import type { ReasonMark } from '../story/reason.ts'
import { comparePlaces, encodeCursor, type Place } from './cursor.ts'
import type { LibraryQuery } from './library.ts'

export interface StoryArticle {
  readonly slug: string
  /** BCP 47. */
  readonly language: string
  /** The name of its source, for people. */
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

/** Combines several sources of stories. No story is in two of them. */
export function mergedStories(sources: readonly StorySource[]): Stories {
  return {
    list: async (query) => {
      const found = (await Promise.all(sources.map((one) => one.list(query)))).flat()
      found.sort((a, b) => comparePlaces(a.place, b.place))
      const items = found.slice(0, query.limit)
      const last = items.at(-1)
      return {
        items: items.map(({ story }) => story),
        next: found.length > items.length && last ? encodeCursor(last.place) : null,
      }
    },
    get: async (id) => {
      for (const source of sources) {
        const found = await source.get(id)
        if (found) return found
      }
      return undefined
    },
    of: async (slugs) => {
      const found = await Promise.all(sources.map((one) => one.of(slugs)))
      return new Map(found.flatMap((one) => [...one]))
    },
  }
}
