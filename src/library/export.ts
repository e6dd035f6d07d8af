/**
 * Exports everything that was published at run time, as lines that `POST /articles` accepts. SQLite
 * writes the JSON itself: a Worker has no time to parse and write a whole library.
 */

interface ExportedLine {
  /** Where the next page begins. */
  readonly number: number
  /** JSON of one article. */
  readonly line: string
}

/** A merge with an empty object removes what is null (RFC 7396), so unset fields are left out. */
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
    'also_in', case when also_in <> '[]' then json(also_in) end,
    'fetched_from', fetched_from,
    'declared_language', article ->> 'language',
    'image', article -> 'image',
    'max_snippet', article -> 'maxSnippet',
    'partial', case when article ->> 'partial' then json('true') end,
    'warnings', article -> 'warnings',
    'paragraphs', article -> 'paragraphs')))`

/** The articles after a number, in the order in which they were stored. */
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

/** The number of the last of so many articles; undefined if there are no more after it. */
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
