/** Stories as readers ask for them: groups of articles about one event. */

import type { ReasonMark } from '../story/reason.ts'
import { comparePlaces, encodeCursor, type Place } from './cursor.ts'
import type { LibraryQuery } from './library.ts'

export interface StoryArticle {
  readonly slug: string
  /** BCP 47. */
  readonly language: string
  /** Whose it is, for people. */
  readonly source: string
  /** Milliseconds since 1970: its own date, and when it joined. */
  readonly time: number
  readonly joined: number
}

export interface Story {
  /** In addresses; never changes. */
  readonly id: string
  /** At least two, in the order of joining. */
  readonly articles: readonly StoryArticle[]
  /** What they share, most telling first. */
  readonly marks: readonly ReasonMark[]
  /** Milliseconds since 1970: when an article last came or went. */
  readonly changed: number
}

/** Filters of `LibraryQuery`: a story is found through any of its articles. */
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
  /** Newest first; one more than the limit where there are more. */
  list(query: StoryQuery): Promise<readonly PlacedStory[]>
  /** A story by its id; `movedTo` names the one that took it in. */
  get(id: string): Promise<Story | { readonly movedTo: string } | undefined>
  /** The stories of these articles, by slug. */
  of(slugs: readonly string[]): Promise<ReadonlyMap<string, Story>>
}

export interface Stories {
  list(query: StoryQuery): Promise<StoryPage>
  get: StorySource['get']
  of: StorySource['of']
}

/** Several sources of stories as one. No story is in two. */
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
