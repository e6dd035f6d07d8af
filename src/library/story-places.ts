/**
 * Where stories stand in lists with a filter. Apart from the lists themselves, because few requests
 * need it.
 */

import { comparePlaces, type Place } from './cursor.ts'
import { facetFilters } from './facet-filters.ts'
import type { Read } from './read-rows.ts'
import type { PlacedStory, Story, StoryQuery, StorySource } from './story.ts'

interface FoundTwice {
  /** As the database lists them. */
  readonly theirs: readonly PlacedStory[]
  /** Those of them that have taken in a story of the files, where the files list that. */
  readonly taken: readonly PlacedStory[]
  readonly query: StoryQuery
}

/**
 * Those that stand at the first place of their story. With a filter, both sources may list a story
 * of the database, each where its own newest article stands: perhaps on different pages.
 */
export async function onlyFirst(
  files: StorySource,
  database: StorySource | undefined,
  { theirs, taken, query }: FoundTwice,
): Promise<PlacedStory[]> {
  const found = [...theirs, ...taken]
  const [inFiles, inDatabase] = await Promise.all([
    files.places(
      found.map(({ story }) => story),
      query,
    ),
    taken.length === 0
      ? undefined
      : database?.places(
          taken.map(({ story }) => story),
          query,
        ),
  ])
  return found.filter(({ story: { id }, place }) =>
    [inFiles.get(id), inDatabase?.get(id)].every(
      (other) => other === undefined || comparePlaces(place, other) <= 0,
    ),
  )
}

/** `StorySource.places` for the articles in D1. */
export async function placesInDatabase(
  read: Read,
  stories: readonly Story[],
  query: StoryQuery,
): Promise<Map<string, Place>> {
  const slugs = new Set(stories.flatMap(({ articles }) => articles.map(({ slug }) => slug)))
  const places = await placesOf(read, [...slugs], query)
  return new Map(
    stories.flatMap(({ id, articles }) => {
      const own = articles.flatMap(({ slug }) => places.get(slug) ?? [])
      const [newest] = own.sort(comparePlaces)
      return newest === undefined ? [] : [[id, newest] as const]
    }),
  )
}

/** The places of those articles that pass all filters of a query, which has one at least. */
async function placesOf(
  read: Read,
  slugs: readonly string[],
  query: StoryQuery,
): Promise<Map<string, Place>> {
  const filters = facetFilters(query)
  const passes = filters.map(() => 'f.kind = ? and f.value = ?').join(' or ')
  const rows = await read<Place>(
    `select f.slug, f.time from json_each(?) n cross join facets f on f.slug = n.value
     where (${passes}) and f.time >= ? group by f.slug, f.time having count(*) = ${filters.length}`,
    [JSON.stringify(slugs), ...filters.flat(), query.since ?? Number.MIN_SAFE_INTEGER],
  )
  return new Map(rows.map((place) => [place.slug, place]))
}
