/** The languages, tags and sources of the library, each with its number of articles. */

import type { Facet, Facets } from './library.ts'
import type { Publication } from './publication.ts'

/** How many publications there are of each language, tag and source, the most frequent first. */
export function countFacets(
  publications: Iterable<Pick<Publication, 'article' | 'analysis' | 'source'>>,
): Facets {
  const languages = new Map<string, number>()
  const tags = new Map<string, number>()
  const sources = new Map<string, number>()
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { article, analysis, source } of publications) {
    count(languages, analysis.language)
    for (const tag of article.tags) count(tags, tag)
    if (source !== undefined) count(sources, source)
  }
  return {
    languages: sortedFacets(languages),
    tags: sortedFacets(tags),
    sources: sortedFacets(sources),
  }
}

/**
 * The most frequent first; equal ones by name, so that the order does not depend on their source.
 */
export const sortedFacets = (counts: ReadonlyMap<string, number>): Facet[] =>
  [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
