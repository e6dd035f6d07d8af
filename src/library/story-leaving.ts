/**
 * Takes an article out of its story. This is apart from story-writing.ts, which loads the tables
 * for grouping.
 */

/** SQL for the number of the article with the bound slug. */
export const NUMBER = '(select number from articles where slug = ?)'

/** Takes an article out of its story, before it is deleted or placed again. */
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
    // A single article is not a story; the id is kept with it in case others join.
    database
      .prepare(
        `delete from stories where id = ${story} and within is null and json_array_length(members) < 2`,
      )
      .bind(slug),
    database.prepare(`delete from story_articles where number = ${NUMBER}`).bind(slug),
  ]
}
