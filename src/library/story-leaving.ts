/**
 * How an article leaves its story. In a file apart from what places one (story-writing.ts), which
 * loads the tables of grouping.
 */

/** The number that an article has in the database. */
export const NUMBER = '(select number from articles where slug = ?)'

/** Takes an article out of its story, before it goes or is placed anew. */
export function leaving(database: D1Database, slug: string, now: number): D1PreparedStatement[] {
  const story = `(select story from story_articles where number = ${NUMBER})`
  return [
    database
      .prepare(
        `update stories set changed = ?, members =
           (select json_group_array(json(value)) from json_each(members) where value ->> 0 <> ${NUMBER})
         where id = ${story}`,
      )
      .bind(now, slug, slug),
    // One article is no story; its own goes on under the same id, should others come.
    database
      .prepare(
        `delete from stories where id = ${story} and within is null and json_array_length(members) < 2`,
      )
      .bind(slug),
    database.prepare(`delete from story_articles where number = ${NUMBER}`).bind(slug),
  ]
}
