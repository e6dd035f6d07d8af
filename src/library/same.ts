/** Finds stored articles that another article may be the same as. */

import type { Article } from '../article/article.ts'

/** As much of a stored article as it takes to tell whether another is the same. */
export interface Lookalike {
  readonly slug: string
  /** Names of the sources that brought it; none if it was published by hand. */
  readonly sources: readonly string[]
  /** RFC 3339 */
  readonly date: string
  readonly url: string | null
}

/** How many of several articles at one address, or with one text, are looked at. */
const MOST = 5

interface Row {
  readonly slug: string
  readonly source: string | null
  readonly also_in: string
  readonly date: string
  readonly url: string | null
}

const COLUMNS = 'slug, source, also_in, date, url'

function lookalikeOf({ slug, source, also_in, date, url }: Row): Lookalike {
  const others = JSON.parse(also_in) as string[]
  return { slug, sources: source === null ? others : [source, ...others], date, url }
}

/** The articles with this address as their own, the oldest first. */
export async function articlesAt(database: D1Database, url: string): Promise<Lookalike[]> {
  const { results } = await database
    .prepare(`select ${COLUMNS} from articles where url = ? order by number limit ${MOST}`)
    .bind(url)
    .all<Row>()
  return results.map(lookalikeOf)
}

/** The articles with exactly this title and text, the oldest first. */
export async function articlesSaying(database: D1Database, textHash: string): Promise<Lookalike[]> {
  const { results } = await database
    .prepare(`select ${COLUMNS} from articles where text_hash = ? order by number limit ${MOST}`)
    .bind(textHash)
    .all<Row>()
  return results.map(lookalikeOf)
}

interface NearArticle extends Lookalike {
  readonly article: Article
}

/** The articles in the same language that share bands of a signature, the likeliest first. */
export async function nearArticles(
  database: D1Database,
  signature: readonly string[],
  language: string,
): Promise<NearArticle[]> {
  if (signature.length === 0) return []
  const { results } = await database
    .prepare(
      `select ${COLUMNS}, article from articles join (
         select slug as near, count(*) as bands from signatures
         where band in (select value from json_each(?)) group by slug order by bands desc limit 20
       ) on near = slug
       where json_extract(analysis, '$.language') = ? order by bands desc limit ${MOST}`,
    )
    .bind(JSON.stringify(signature), language)
    .all<Row & { article: string }>()
  return results.map((row) => ({ ...lookalikeOf(row), article: JSON.parse(row.article) }))
}

/** The slug of an article with this address as its own, if there is one. */
export async function slugOfUrl(database: D1Database, url: string): Promise<string | undefined> {
  const row = await database
    .prepare('select slug from articles where url = ? limit 1')
    .bind(url)
    .first<{ slug: string }>()
  return row?.slug
}

/** The slug of an article that was read at exactly this address, if there is one. */
export async function slugOfFetched(
  database: D1Database,
  address: string,
): Promise<string | undefined> {
  const row = await database
    .prepare('select slug from articles where fetched_from = ? limit 1')
    .bind(address)
    .first<{ slug: string }>()
  return row?.slug
}
