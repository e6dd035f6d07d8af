/** The filters of a list by what articles have: a source, a tag, a language. */

import type { LibraryQuery } from './library.ts'

export type Filter = readonly [kind: string, value: string]

/** The filters of a query, as they are stored with each article. */
export function facetFilters(query: Pick<LibraryQuery, 'source' | 'tag' | 'language'>): Filter[] {
  const filters: Filter[] = []
  if (query.source !== undefined) filters.push(['source', query.source])
  if (query.tag !== undefined) filters.push(['tag', query.tag])
  if (query.language !== undefined) filters.push(['language', query.language.toLowerCase()])
  return filters
}
