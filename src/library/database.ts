/**
 * The articles published at run time, in D1. Every read is a scan of one index that stops when the
 * page is full: its cost does not grow with the number of articles.
 */

import { defined } from '../defined.ts'
import { isAnalysis } from '../summary/analysis.ts'
import { encodeCursor, placeOf } from './cursor.ts'
import type { Facet, Facets, Library, LibraryPage, LibraryQuery } from './library.ts'
import {
  COLUMNS,
  type Filter,
  facetFilters,
  type ListQuery,
  type ListStatement,
  plainList,
  textList,
  type Value,
} from './lists.ts'
import type { Publication, Translation } from './publication.ts'
import { facetTerm, type SearchExpressions, searchExpressions } from './search.ts'
import { together } from './together.ts'

export interface ArticleRow {
  readonly id: string
  readonly slug: string
  readonly key: string
  readonly date: string
  readonly updated: string
  /** Milliseconds since 1970. */
  readonly changed: number | null
  readonly hash: string
  readonly source: string | null
  readonly closed: number
  readonly also_in: string
  readonly article: string
  readonly analysis: string
}

/** Analyses an article whose stored Analysis is of an older version of the program. */
export type Reanalyse = (publication: Publication) => Promise<Publication>

/** A row as a publication; its Analysis may be of an older version. */
function publicationOf(row: ArticleRow): Publication {
  const { id, slug, key, date, updated, hash, source, closed } = row
  return {
    id,
    slug,
    key,
    date,
    updated,
    changed: row.changed === null ? updated : new Date(row.changed).toISOString(),
    hash,
    article: JSON.parse(row.article),
    analysis: JSON.parse(row.analysis),
    ...defined({ source: source ?? undefined }),
    ...(closed === 1 && { closed: true }),
    ...(row.also_in !== '[]' && { alsoIn: JSON.parse(row.also_in) }),
  }
}

/** Up to here matches are ranked; common words say nothing about what is best. */
const RANKED_LIMIT = 200
/** A word of so many articles costs too much to be weighed by BM25. */
const COMMON_LIMIT = 400

/** Analyses that one read writes back; a longer list leaves the rest to the next. */
const KEPT_AT_ONCE = 50
/** Translations that are given for a whole list. */
const TRANSLATION_LIMIT = 1000

/**
 * A number that rises with every change of what the library gives, and is never used again, even
 * after an older state of the database was restored.
 */
export async function revisionNumber(database: Pick<D1Database, 'prepare'>): Promise<string> {
  const row = await database
    .prepare("select number from revisions where name = 'library'")
    .first<{ number: number }>()
  return String(row?.number ?? 0)
}

/** The library in a database whose migrations have been applied. */
export function databaseLibrary(
  database: Pick<D1Database, 'prepare'>,
  reanalyse: Reanalyse,
): Library {
  const read = async <Row>(sql: string, values: readonly Value[]): Promise<Row[]> =>
    (
      await database
        .prepare(sql)
        .bind(...values)
        .all<Row>()
    ).results

  /** Rows as publications; what had to be analysed anew is kept, so that it is done once. */
  async function opened(rows: readonly ArticleRow[]): Promise<Publication[]> {
    const outdated: Publication[] = []
    const publications = await Promise.all(
      rows.map(async (row) => {
        const publication = publicationOf(row)
        if (isAnalysis(publication.analysis)) return publication
        const renewed = await reanalyse(publication)
        outdated.push(renewed)
        return renewed
      }),
    )
    if (outdated.length > 0) await keepAnalyses(outdated.slice(0, KEPT_AT_ONCE))
    return publications
  }

  async function keepAnalyses(renewed: readonly Publication[]): Promise<void> {
    const values = renewed.map(({ slug, hash, analysis }) => [slug, hash, JSON.stringify(analysis)])
    try {
      await database
        .prepare(
          `update articles set analysis = n.value ->> 2 from json_each(?) n
           where articles.slug = n.value ->> 0 and articles.hash = n.value ->> 1`,
        )
        .bind(JSON.stringify(values))
        .run()
    } catch {
      // Reading must not fail for it; the next reader tries again.
    }
  }

  const publications = async (list: ListStatement, limit: number) =>
    opened(await read<ArticleRow>(list.sql, [...list.values, limit]))

  /** How many articles match each expression, counted up to a limit. */
  async function counts(expressions: readonly string[], limit: number): Promise<number[]> {
    const one = `(select count(*) from (select 1 from article_index where article_index match ? limit ${limit}))`
    const columns = expressions.map((_, i) => `${one} as n${i}`).join(', ')
    const [row] = await read<Record<string, number>>(`select ${columns}`, expressions)
    return expressions.map((_, i) => row?.[`n${i}`] ?? 0)
  }

  /**
   * Words that many articles hold are taken as they stand: the index gives the newest of them
   * without a look at the rest. Beginnings of words are for what is found seldom.
   */
  async function search(
    query: LibraryQuery,
    { exact, groups }: SearchExpressions,
  ): Promise<ListStatement> {
    const [exactly = 0] = await counts([exact], RANKED_LIMIT + 1)
    if (exactly > RANKED_LIMIT) return textList(query, exact, 'newest')
    const words = groups.map((group) => group.exact)
    const each = words.length === 1 ? [exactly] : await counts(words, COMMON_LIMIT)
    // A common word is found often enough as it stands.
    const wanted = groups
      .map((group, i) => (each[i] === COMMON_LIMIT ? group.exact : group.beginning))
      .join(' AND ')
    const [found = 0] = wanted === exact ? [exactly] : await counts([wanted], RANKED_LIMIT + 1)
    if (found > RANKED_LIMIT) return textList(query, wanted, 'newest')
    if (query.order !== 'best') return textList(query, wanted, 'all')
    return textList(query, wanted, each.includes(COMMON_LIMIT) ? 'title' : 'best')
  }

  async function find(query: LibraryQuery, limit: number): Promise<Publication[]> {
    if (query.text === undefined) return publications(await filtered(query), limit)
    const expressions = searchExpressions(query.text)
    if (expressions === undefined) return []
    return publications(await search(query, expressions), limit)
  }

  /**
   * A list by filters. Where several meet seldom, a scan of one finds little of the others: then
   * the full-text index gives all that they have in common.
   */
  async function filtered(query: LibraryQuery): Promise<ListStatement> {
    const filters = facetFilters(query)
    if (filters.length > 1) {
      const expression = filters.map(([kind, value]) => `"${facetTerm(kind, value)}"`).join(' AND ')
      const [found = 0] = await counts([expression], RANKED_LIMIT + 1)
      const { limit, cursor, since } = query
      const rest = { limit, ...defined({ cursor, since }) }
      if (found <= RANKED_LIMIT) return textList(rest, expression, 'all')
    }
    return plainList(await ordered(query, filters))
  }

  /** The filters of a query, the rarest first: it drives the scan. */
  async function ordered(query: LibraryQuery, filters: Filter[]): Promise<ListQuery> {
    if (filters.length < 2) return { ...query, filters }
    const rows = await read<{ kind: string; value: string; count: number }>(
      `select kind, value, count from facet_counts
       where (kind, value) in (select value ->> 0, value ->> 1 from json_each(?))`,
      [JSON.stringify(filters)],
    )
    // A range such as zh is not counted under its own name; it holds many.
    const count = ([kind, value]: Filter) =>
      rows.find((row) => row.kind === kind && row.value === value)?.count ??
      (kind === 'language' ? Number.POSITIVE_INFINITY : 0)
    return { ...query, filters: filters.toSorted((a, b) => count(a) - count(b)) }
  }

  const translationsOf = together<readonly Translation[]>(async (keys) => {
    const rows = await read<Translation & { key: string }>(
      `select a.key, a.slug, json_extract(a.analysis, '$.language') as language
       from json_each(?) k cross join articles a on a.key = k.value
       order by a.slug limit ${TRANSLATION_LIMIT}`,
      [JSON.stringify(keys)],
    )
    const found = new Map<string, Translation[]>()
    for (const { key, slug, language } of rows) {
      found.set(key, [...(found.get(key) ?? []), { slug, language }])
    }
    return found
  })

  return {
    revision: () => revisionNumber(database),
    get: async (slug) => {
      const rows = await read<ArticleRow>(`select ${COLUMNS} from articles a where a.slug = ?`, [
        slug,
      ])
      return (await opened(rows))[0]
    },
    many: async (slugs) => {
      const rows = await read<ArticleRow>(
        `select ${COLUMNS} from json_each(?) n cross join articles a on a.slug = n.value`,
        [JSON.stringify(slugs)],
      )
      return new Map((await opened(rows)).map((publication) => [publication.slug, publication]))
    },
    list: async (query): Promise<LibraryPage> => {
      const found = await find(query, query.limit + 1)
      const items = found.slice(0, query.limit)
      const last = items[items.length - 1]
      const more = found.length > query.limit && last !== undefined
      return { items, next: more ? encodeCursor(placeOf(last)) : null }
    },
    translations: async (key) => (await translationsOf(key)) ?? [],
    facets: async (): Promise<Facets> => {
      const rows = await read<Facet & { kind: string }>(
        'select kind, value as name, count from facet_counts order by count desc, value limit 1000',
        [],
      )
      const of = (kind: string) =>
        rows.filter((row) => row.kind === kind).map(({ name, count }) => ({ name, count }))
      return { languages: of('language'), tags: of('tag'), sources: of('source') }
    },
  }
}
