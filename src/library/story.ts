/** Stories as readers ask for them: groups of articles about one event. */

import type { ReasonMark } from '../story/reason.ts'
import { comparePlaces, encodeCursor, type Place } from './cursor.ts'
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

/**
 * Combines the stories of the files with those of the database. Articles that arrive may have
 * joined a file's story, so a story in the database replaces one of the files that shares an
 * article with it.
 */
export function mergedStories(files: StorySource, database?: StorySource): Stories {
  const later = async (stories: readonly Story[]): Promise<ReadonlyMap<string, Story>> =>
    (await database?.of(stories.flatMap(slugsOf))) ?? new Map()
  return {
    list: async (query) => {
      const [own, theirs] = await Promise.all([files.list(query), database?.list(query) ?? []])
      const known = await later(own.map(({ story }) => story))
      const isFiltered = (query.language ?? query.tag ?? query.source) !== undefined
      const found = [...theirs]
      for (const { story, place } of own) {
        const other = slugsOf(story).flatMap((slug) => known.get(slug) ?? [])[0]
        // Without a filter, the database lists its own story, at its own place.
        if (other === undefined || isFiltered) found.push({ story: other ?? story, place })
      }
      found.sort((a, b) => comparePlaces(a.place, b.place))
      const once = found.filter(
        ({ story }, i) => found.findIndex((one) => one.story.id === story.id) === i,
      )
      const seenTo = lastSeen([own, theirs], query.limit)
      const sure = once.filter(({ place }) => !seenTo || comparePlaces(place, seenTo) <= 0)
      const items = sure.slice(0, query.limit)
      const last = sure.length > items.length ? items.at(-1)?.place : seenTo
      return {
        items: items.map(({ story }) => story),
        next: last === undefined ? null : encodeCursor(last),
      }
    },
    get: async (id) => {
      const found = await database?.get(id)
      if (found) return found
      const own = await files.get(id)
      if (own === undefined || 'movedTo' in own) return own
      const [other] = [...(await later([own])).values()]
      return other === undefined ? own : { movedTo: other.id }
    },
    of: async (slugs) => {
      const found = await Promise.all([files.of(slugs), database?.of(slugs) ?? new Map()])
      return new Map<string, Story>(found.flatMap((one) => [...one]))
    },
  }
}

/**
 * The place up to which all lists are known, if any of them continues past its end; undefined if
 * all are complete. The number of merged stories cannot tell whether there are more, because those
 * of the files give way to those of the database.
 */
function lastSeen(lists: readonly (readonly PlacedStory[])[], limit: number): Place | undefined {
  const ends = lists.flatMap((list) => (list.length > limit ? list.at(-1)!.place : []))
  return ends.sort(comparePlaces)[0]
}

const slugsOf = ({ articles }: Story): string[] => articles.map(({ slug }) => slug)
