/** The stories that the build step found among the articles in `articles/`. */

import { matchesLanguage } from '../language/tag.ts'
import { comparePlaces, decodeCursor, type Place, placeOf } from './cursor.ts'
import type { Publication } from './publication.ts'
import type { PlacedStory, Story, StoryQuery, StorySource } from './story.ts'

export function bundledStories(
  stories: readonly Story[],
  publications: readonly Publication[],
): StorySource {
  const bySlug = new Map(publications.map((publication) => [publication.slug, publication]))
  const membersOf = ({ articles }: Story) => articles.flatMap(({ slug }) => bySlug.get(slug) ?? [])

  /** The place of a story in a list: that of its newest article that matches the query. */
  function placed(story: Story, query: StoryQuery): PlacedStory[] {
    const isFiltered = query.language ?? query.tag ?? query.source
    const [newest] = placesOf(membersOf(story), query)
    if (newest === undefined) return []
    const place: Place = isFiltered === undefined ? { time: newest.time, slug: story.id } : newest
    return [{ story, place }]
  }

  return {
    list: async (query) => {
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor)
      return stories
        .flatMap((story) => placed(story, query))
        .filter(({ place }) => after === undefined || comparePlaces(place, after) > 0)
        .sort((a, b) => comparePlaces(a.place, b.place))
        .slice(0, query.limit + 1)
    },
    places: async (wanted, query) =>
      new Map(
        wanted.flatMap((story) => {
          const [newest] = placesOf(membersOf(story), query)
          return newest === undefined ? [] : [[story.id, newest] as const]
        }),
      ),
    get: async (id) => stories.find((story) => story.id === id),
    of: async (slugs) => {
      const wanted = new Set(slugs)
      return new Map(
        stories.flatMap((story) =>
          story.articles
            .filter(({ slug }) => wanted.has(slug))
            .map(({ slug }) => [slug, story] as const),
        ),
      )
    },
  }
}

/** The places of those that the query wants, newest first. */
const placesOf = (publications: readonly Publication[], query: StoryQuery): Place[] =>
  publications
    .filter((one) => isWanted(one, query))
    .map(placeOf)
    .filter(({ time }) => query.since === undefined || time >= query.since)
    .sort(comparePlaces)

function isWanted({ article, analysis, source }: Publication, query: StoryQuery): boolean {
  if (query.language && !matchesLanguage(query.language, analysis.language)) return false
  if (query.tag && !article.tags.includes(query.tag)) return false
  return !query.source || source === query.source
}
