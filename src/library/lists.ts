/** The SQL of lists: with filters, and with full text. */

import { decodeCursor } from './cursor.ts'
import { type Filter, facetFilters } from './facet-filters.ts'
import type { LibraryQuery } from './library.ts'
import type { Value } from './read-rows.ts'
import { facetTerm } from './search.ts'

/** For an article of a source, what the source allows now; for others, what was published. */
const CLOSED =
  'a.closed and not exists (select 1 from sources s where s.name = a.source and s.whole)'

export const COLUMNS = `a.id, a.slug, a.key, a.date, a.updated, a.hash, a.source, (${CLOSED}) as closed, a.also_in,
  (select c.moment from changes c where c.kind = 'article' and c.value = a.slug) as changed,
  a.article, a.analysis`
/** How many matches of common words, which match everything, are looked at: the newest. */
const NEWEST_MATCHES = 200
/** The same for later pages. */
const LATER_MATCHES = 2000

/** A `select` of articles. Its last parameter is the limit, which is not among these values. */
export interface ListStatement {
  readonly sql: string
  readonly values: readonly Value[]
}

/** A query without text; its filters are in the order in which they are used. */
export interface ListQuery extends LibraryQuery {
  readonly filters: readonly Filter[]
}

const HAS_FACET =
  'exists (select 1 from facets f where f.kind = ? and f.value = ? and f.time = a.time and f.slug = a.slug)'

/**
 * A list with filters alone: from the index of the first filter, or from that of all articles, in
 * its order.
 */
export function plainList(query: ListQuery): ListStatement {
  const [driving, ...others] = query.filters
  const from = driving ? 'facets d cross join articles a on a.slug = d.slug' : 'articles a'
  const ordered = driving ? 'd' : 'a'
  const where = [...(driving ? ['d.kind = ?', 'd.value = ?'] : []), ...others.map(() => HAS_FACET)]
  const values: Value[] = [...(driving ?? []), ...others.flat()]
  if (query.cursor !== undefined) {
    const after = decodeCursor(query.cursor)
    where.push(`(${ordered}.time < ? or (${ordered}.time = ? and ${ordered}.slug > ?))`)
    values.push(after.time, after.time, after.slug)
  }
  // Read from the article itself: the front page reads few articles, and no other list needs this.
  if (query.frontPage) where.push("a.article ->> 'frontPage' is null")
  if (query.since !== undefined) {
    where.push(`${ordered}.time >= ?`)
    values.push(query.since)
  }
  const condition = where.length > 0 ? `where ${where.join(' and ')}` : ''
  const order = `${ordered}.time desc, ${ordered}.slug`
  return { sql: `select ${COLUMNS} from ${from} ${condition} order by ${order} limit ?`, values }
}

/**
 * How matches are ranked: by BM25, by matches in the title, not at all; or only the newest are
 * read.
 */
type Looked = 'best' | 'title' | 'all' | 'newest'

/** Statements for the matches; each gives number and rank, the lowest rank first. */
const MATCHES: Readonly<Record<Looked, string>> = {
  best: 'select rowid as number, bm25(article_index, 5.0, 1.0, 0.0) as rank from article_index where article_index match ?1',
  // BM25 would count every occurrence of every word in the library; the title tells as much.
  title: `select rowid as number, rowid not in
      (select rowid from article_index where article_index match '{title} : (' || ?1 || ')') as rank
    from article_index where article_index match ?1`,
  all: 'select rowid as number, 0 as rank from article_index where article_index match ?1',
  newest: `select rowid as number, 0 as rank from article_index where article_index match ?1 order by rowid desc limit ?2`,
}

/** A list with full text: a bounded number of matches is looked at. */
export function textList(query: LibraryQuery, expression: string, look: Looked): ListStatement {
  const filters = facetFilters(query)
  const where: string[] = []
  const values: Value[] = []
  if (look === 'newest') {
    // Filtered in the full-text index itself: the newest of all matches could hide older ones that
    // pass the filters.
    const terms = filters.map(([kind, value]) => `"${facetTerm(kind, value)}"`)
    const later = query.cursor !== undefined || query.limit > NEWEST_MATCHES / 2
    values.push([...terms, `(${expression})`].join(' AND '))
    values.push(later ? LATER_MATCHES : NEWEST_MATCHES)
  } else {
    where.push(...filters.map(() => HAS_FACET))
    values.push(expression, ...filters.flat())
  }
  if (query.cursor !== undefined) {
    const after = decodeCursor(query.cursor)
    where.push('(a.time < ? or (a.time = ? and a.slug > ?))')
    values.push(after.time, after.time, after.slug)
  }
  if (query.since !== undefined) {
    where.push('a.time >= ?')
    values.push(query.since)
  }
  const condition = where.length > 0 ? `where ${where.join(' and ')}` : ''
  return {
    sql: `with matches as materialized (${MATCHES[look]})
      select ${COLUMNS} from matches m cross join articles a on a.number = m.number
      ${condition} order by m.rank, a.time desc, a.slug limit ?`,
    values,
  }
}
