/** The stories of the files and those of the database as one list. */

import { comparePlaces, encodeCursor, type Place } from './cursor.ts'
import type { PlacedStory, Stories, Story, StoryQuery, StorySource } from './story.ts'

/**
 * Combines the stories of the files with those of the database. Articles that arrive may have
 * joined a file's story, so a story in the database replaces one of the files that shares an
 * article with it.
 */
export function mergedStories(files: StorySource, database?: StorySource): Stories {
  const later: Later = async (stories) =>
    (await database?.of(stories.flatMap(slugsOf))) ?? new Map()
  return {
    list: async (query) => {
      const [own, theirs] = await Promise.all([files.list(query), database?.list(query) ?? []])
      const known = await later(storiesOf(own))
      const kept = own.filter(({ story }) => takenOver(story, known) === undefined)
      const taken = own.flatMap(({ story, place }) => {
        const other = takenOver(story, known)
        return other === undefined ? [] : [{ story: other, place }]
      })
      const both = isFiltered(query)
        ? await onlyFirst({ files, database, later }, { theirs, taken, query })
        : // Without a filter, the database lists its own story, at its own place.
          theirs
      const found = [...kept, ...both].sort((a, b) => comparePlaces(a.place, b.place))
      const once = found.filter(
        ({ story }, i) => found.findIndex((one) => one.story.id === story.id) === i,
      )
      const seenTo = lastSeen([own, theirs], query.limit)
      const sure = once.filter(({ place }) => !seenTo || comparePlaces(place, seenTo) <= 0)
      const page = sure.slice(0, query.limit)
      const last = sure.length > page.length ? page.at(-1)?.place : seenTo
      return {
        items: storiesOf(page).filter(isStory),
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

/** The story of the database that has taken in a story of the files. */
const takenOver = (story: Story, known: ReadonlyMap<string, Story>): Story | undefined =>
  slugsOf(story).flatMap((slug) => known.get(slug) ?? [])[0]

/** The stories of the database by the slugs of the articles in these stories. */
type Later = (stories: readonly Story[]) => Promise<ReadonlyMap<string, Story>>

interface Sources {
  readonly files: StorySource
  readonly database: StorySource | undefined
  readonly later: Later
}

interface FoundTwice {
  /** As the database lists them. */
  readonly theirs: readonly PlacedStory[]
  /** Those of the database that have taken in a story of the files, where the files list that. */
  readonly taken: readonly PlacedStory[]
  readonly query: StoryQuery
}

/**
 * Those that stand at the first place of their story. With a filter, a story of the database is
 * listed where its own newest article stands, and once more for each story of the files that it has
 * taken in, though it may have only one of its articles: perhaps all on different pages.
 */
async function onlyFirst(
  { files, database, later }: Sources,
  { theirs, taken, query }: FoundTwice,
): Promise<PlacedStory[]> {
  const found = [...theirs, ...taken]
  const ofFiles = [...new Set((await files.of(storiesOf(found).flatMap(slugsOf))).values())]
  const [known, inFiles, inDatabase] = await Promise.all([
    later(ofFiles),
    files.places(ofFiles, query),
    taken.length === 0 ? undefined : database?.places(storiesOf(taken), query),
  ])
  const places = [...(inDatabase ?? [])]
  for (const own of ofFiles) {
    const [other, place] = [takenOver(own, known), inFiles.get(own.id)]
    if (other && place) places.push([other.id, place])
  }
  return found.filter(({ story, place }) =>
    places.every(([id, other]) => id !== story.id || comparePlaces(place, other) <= 0),
  )
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

const isFiltered = ({ language, tag, source }: StoryQuery): boolean =>
  (language ?? tag ?? source) !== undefined

const storiesOf = (placed: readonly PlacedStory[]): Story[] => placed.map(({ story }) => story)

/** Whether at least two of its articles can be read: a deployment may have taken files away. */
const isStory = (story: Story): boolean => new Set(slugsOf(story)).size > 1

const slugsOf = ({ articles }: Story): string[] => articles.map(({ slug }) => slug)
