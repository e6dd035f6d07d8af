/**
 * The articles published at run time, in D1. Every read scans one index and stops when the page is
 * full, so its cost does not grow with the number of articles.
 */

import { defined } from '../defined.ts'
import { isAnalysis } from '../summary/analysis.ts'
import { chooseList } from './choose-list.ts'
import { encodeCursor, placeOf } from './cursor.ts'
import type { Facet, Facets, Library, LibraryPage } from './library.ts'
import { COLUMNS } from './lists.ts'
import type { Publication, Translation } from './publication.ts'
import { type Read, rowReader, type Value } from './read-rows.ts'
import { readRevision } from './revision.ts'
import { together } from './together.ts'

interface ArticleRow {
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

/** Analyses an article whose stored Analysis was made by an older version of the program. */
type Reanalyse = (publication: Publication) => Promise<Publication>

/** The publication in a row; its Analysis may be of an older version. */
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
    ...defined({
      source: source ?? undefined,
      closed: closed === 1 || undefined,
      alsoIn: row.also_in === '[]' ? undefined : JSON.parse(row.also_in),
    }),
  }
}

/** How many new analyses one read stores; the next reads store the others. */
const KEPT_AT_ONCE = 50
/** Translations that are read for a whole list. */
const TRANSLATION_LIMIT = 1000
/** Languages, tags and sources, together. */
const FACET_LIMIT = 1000

type Database = Pick<D1Database, 'prepare'>

/** The library in a database whose migrations have been applied. */
export function databaseLibrary(database: Database, reanalyse: Reanalyse): Library {
  const read = rowReader(database)

  /** The publications that a statement reads; their Analyses may be of an older version. */
  const publications = async (sql: string, values: readonly Value[]): Promise<Publication[]> =>
    upToDate(database, reanalyse, (await read<ArticleRow>(sql, values)).map(publicationOf))

  const translationsOf = together((keys) => readTranslations(read, keys))

  return {
    revision: async () => (await readRevision(database)).number,
    get: async (slug) =>
      (await publications(`select ${COLUMNS} from articles a where a.slug = ?`, [slug]))[0],
    many: async (slugs) => {
      const found = await publications(
        `select ${COLUMNS} from json_each(?) n cross join articles a on a.slug = n.value`,
        [JSON.stringify(slugs)],
      )
      return new Map(found.map((publication) => [publication.slug, publication]))
    },
    list: async (query): Promise<LibraryPage> => {
      const list = await chooseList(read, query)
      // One more than needed, to know whether there are more.
      const found = list ? await publications(list.sql, [...list.values, query.limit + 1]) : []
      const items = found.slice(0, query.limit)
      const last = items[items.length - 1]
      const more = found.length > query.limit && last !== undefined
      return { items, next: more ? encodeCursor(placeOf(last)) : null }
    },
    translations: async (key) => (await translationsOf(key)) ?? [],
    facets: () => readFacets(read),
  }
}

/**
 * Publications with Analyses of this version. New analyses are stored, so that they are made once.
 */
async function upToDate(
  database: Database,
  reanalyse: Reanalyse,
  stored: readonly Publication[],
): Promise<Publication[]> {
  const outdated: Publication[] = []
  const publications = await Promise.all(
    stored.map(async (publication) => {
      if (isAnalysis(publication.analysis)) return publication
      const renewed = await reanalyse(publication)
      outdated.push(renewed)
      return renewed
    }),
  )
  if (outdated.length > 0) await keepAnalyses(database, outdated.slice(0, KEPT_AT_ONCE))
  return publications
}

async function keepAnalyses(database: Database, renewed: readonly Publication[]): Promise<void> {
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
    // Reading must not fail because of this; the next reader tries again.
  }
}

/** The translations of many articles, by their key. */
async function readTranslations(
  read: Read,
  keys: readonly string[],
): Promise<Map<string, readonly Translation[]>> {
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
}

async function readFacets(read: Read): Promise<Facets> {
  const rows = await read<Facet & { kind: string }>(
    `select kind, value as name, count from facet_counts
     order by count desc, value limit ${FACET_LIMIT}`,
    [],
  )
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ name, count }) => ({ name, count }))
  return { languages: of('language'), tags: of('tag'), sources: of('source') }
}
