/**
 * Everything that was published at run time, as the lines that `POST /articles` takes back. SQLite
 * writes them itself: a Worker has no time to read a whole library and write it again.
 */

export interface ExportedLine {
  /** Where the next page begins. */
  readonly number: number
  /** JSON of one article. */
  readonly line: string
}

/** A merge with nothing takes away what is null (RFC 7396): an absent field is no field. */
const LINE = `json_patch('{}', json_object(
  'slug', slug,
  'key', key,
  'url', article ->> 'url',
  'title', article ->> 'title',
  'language', case when analysis ->> 'languageConfidence' = 1 then analysis ->> 'language' end,
  'authors', article -> 'authors',
  'site', article -> 'site',
  'date_published', article ->> 'published',
  'date_modified', article ->> 'modified',
  'tags', article -> 'tags',
  'front_page', case when article ->> 'frontPage' = 0 then json('false') end,
  'full', json(case closed when 1 then 'false' else 'true' end),
  'stored', json_object(
    'id', id,
    'date', date,
    'updated', updated,
    'source', source,
    'fetched_from', fetched_from,
    'declared_language', article ->> 'language',
    'image', article -> 'image',
    'max_snippet', article -> 'maxSnippet',
    'partial', case when article ->> 'partial' then json('true') end,
    'warnings', article -> 'warnings',
    'paragraphs', article -> 'paragraphs')))`

/** The articles after a number, in the order in which they came. */
export async function exportLines(
  database: D1Database,
  after: number,
  limit: number,
): Promise<ExportedLine[]> {
  const { results } = await database
    .prepare(
      `select number, ${LINE} as line from articles where number > ? order by number limit ?`,
    )
    .bind(after, limit)
    .all<ExportedLine>()
  return results
}

/** The number of the last of so many articles, where there are more after it. */
export async function endOfPart(
  database: D1Database,
  after: number,
  size: number,
): Promise<number | undefined> {
  const { results } = await database
    .prepare('select number from articles where number > ? order by number limit 2 offset ?')
    .bind(after, size - 1)
    .all<{ number: number }>()
  return results.length === 2 ? results[0]?.number : undefined
}
