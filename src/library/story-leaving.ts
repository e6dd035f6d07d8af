/**
 * Takes an article out of its story. This is apart from story-writing.ts, which loads the tables
 * for grouping.
 */

/** A slug, or the number of a file; see `story-files.ts`. */
export type StoryArticleName = string | number

/** The number of an article, as SQL with the values to bind. */
export const numberOf = (
  article: StoryArticleName,
): { readonly sql: string; readonly values: readonly string[] } =>
  typeof article === 'number'
    ? { sql: String(Math.trunc(article)), values: [] }
    : { sql: '(select number from articles where slug = ?)', values: [article] }

/**
 * Takes an article or a file out of its story, before it is deleted or placed again. The story then
 * stands where its newest remaining article is.
 */
export function leaving(
  database: D1Database,
  article: StoryArticleName,
  now: number,
): D1PreparedStatement[] {
  const { sql, values } = numberOf(article)
  const story = `(select story from story_articles where number = ${sql})`
  const others = `json_each(stories.members) where value ->> 0 <> ${sql}`
  return [
    database
      .prepare(
        `update stories set changed = ?,
           time = coalesce((select max(value ->> 2) from ${others}), time),
           members = (select json_group_array(json(value)) from ${others})
         where id = ${story}`,
      )
      .bind(now, ...values, ...values, ...values),
    // A single article is not a story; the id is kept with it in case others join.
    database
      .prepare(
        `delete from stories where id = ${story} and within is null and json_array_length(members) < 2`,
      )
      .bind(...values),
    database.prepare(`delete from story_articles where number = ${sql}`).bind(...values),
  ]
}
