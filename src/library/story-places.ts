/**
 * Where stories of D1 stand in lists with a filter. Apart from the lists themselves, because few
 * requests need it.
 */

import { comparePlaces, type Place } from './cursor.ts'
import { facetFilters } from './facet-filters.ts'
import type { Read } from './read-rows.ts'
import type { Story, StoryQuery } from './story.ts'

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
