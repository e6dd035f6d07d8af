/** Chooses how a list of articles is read from D1: from which index, in which order. */

import { defined } from '../defined.ts'
import { type Filter, facetFilters } from './facet-filters.ts'
import type { LibraryQuery } from './library.ts'
import { type ListQuery, type ListStatement, plainList, textList } from './lists.ts'
import type { Read } from './read-rows.ts'
import { facetTerm, type SearchExpressions, searchExpressions } from './search.ts'

/** Up to so many matches are ranked; with more, the words are too common to tell which is best. */
const RANKED_LIMIT = 200
/** A word in more articles costs too much to be weighed by BM25. */
const COMMON_LIMIT = 400

/** The statement that reads a list; undefined where nothing can match. */
export async function chooseList(
  read: Read,
  query: LibraryQuery,
): Promise<ListStatement | undefined> {
  if (query.text === undefined) return filtered(read, query)
  const expressions = searchExpressions(query.text)
  return expressions && search(read, query, expressions)
}

/** How many articles match each expression, counted up to a limit. */
async function counts(
  read: Read,
  expressions: readonly string[],
  limit: number,
): Promise<number[]> {
  const one = `(select count(*) from (select 1 from article_index where article_index match ? limit ${limit}))`
  const columns = expressions.map((_, i) => `${one} as n${i}`).join(', ')
  const [row] = await read<Record<string, number>>(`select ${columns}`, expressions)
  return expressions.map((_, i) => row?.[`n${i}`] ?? 0)
}

/**
 * Common words are searched for exactly: the index gives their newest matches without reading the
 * others. Rare words also match as beginnings of longer words.
 */
async function search(
  read: Read,
  query: LibraryQuery,
  { exact, groups }: SearchExpressions,
): Promise<ListStatement> {
  const [exactly = 0] = await counts(read, [exact], RANKED_LIMIT + 1)
  if (exactly > RANKED_LIMIT) return textList(query, exact, 'newest')
  const words = groups.map((group) => group.exact)
  const each = words.length === 1 ? [exactly] : await counts(read, words, COMMON_LIMIT)
  // A common word has enough exact matches.
  const wanted = groups
    .map((group, i) => (each[i] === COMMON_LIMIT ? group.exact : group.beginning))
    .join(' AND ')
  const [found = 0] = wanted === exact ? [exactly] : await counts(read, [wanted], RANKED_LIMIT + 1)
  if (found > RANKED_LIMIT) return textList(query, wanted, 'newest')
  if (query.order !== 'best') return textList(query, wanted, 'all')
  return textList(query, wanted, each.includes(COMMON_LIMIT) ? 'title' : 'best')
}

/**
 * A list with filters. Where several filters seldom match together, scanning one of them would find
 * little; then the full-text index gives the articles that match all.
 */
async function filtered(read: Read, query: LibraryQuery): Promise<ListStatement> {
  const filters = facetFilters(query)
  if (filters.length > 1) {
    const expression = filters.map(([kind, value]) => `"${facetTerm(kind, value)}"`).join(' AND ')
    const [found = 0] = await counts(read, [expression], RANKED_LIMIT + 1)
    const { limit, cursor, since } = query
    const rest = { limit, ...defined({ cursor, since }) }
    if (found <= RANKED_LIMIT) return textList(rest, expression, 'all')
  }
  return plainList(await ordered(read, query, filters))
}

/** The filters of a query, the rarest first, which is the one that is scanned. */
async function ordered(read: Read, query: LibraryQuery, filters: Filter[]): Promise<ListQuery> {
  if (filters.length < 2) return { ...query, filters }
  const rows = await read<{ kind: string; value: string; count: number }>(
    `select kind, value, count from facet_counts
     where (kind, value) in (select value ->> 0, value ->> 1 from json_each(?))`,
    [JSON.stringify(filters)],
  )
  // A range such as zh is not counted under its own name; it matches many.
  const count = ([kind, value]: Filter) =>
    rows.find((row) => row.kind === kind && row.value === value)?.count ??
    (kind === 'language' ? Number.POSITIVE_INFINITY : 0)
  return { ...query, filters: filters.toSorted((a, b) => count(a) - count(b)) }
}
