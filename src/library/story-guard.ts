/**
 * Fails the transaction that places an article if a story is no longer as it was read. Otherwise an
 * article could join a story that another has just taken in, and stand in no list.
 */

import type { StoryState } from '../story/story-index.ts'

/** An error of SQLite that no other statement causes: there is no such path in JSON. */
const MOVED = 'story-moved'

/** Whether a transaction failed because a story had moved: the article must be placed again. */
export const isStoryMoved = (error: unknown): boolean => String(error).includes(MOVED)

/**
 * Statements that let an article join one story, and have it take in another. Others may have joined
 * the first meanwhile; of the second every member must be known, because all of them move.
 */
export function storiesAsRead(
  database: D1Database,
  joins: StoryState,
  takesIn: StoryState | undefined,
): D1PreparedStatement[] {
  return [joinable(database, joins), ...(takesIn ? [whole(database, takesIn)] : [])]
}

const unless = (condition: string): string =>
  `select json_extract('{}', '${MOVED}') where not (${condition})`

/** An article that is alone has no row in the table of stories. */
const ALONE =
  'exists (select 1 from story_articles where number = ? and coalesce(story, begins) = ?)'

function joinable(database: D1Database, { id, members }: StoryState): D1PreparedStatement {
  const [first] = members
  return members.length === 1
    ? database.prepare(unless(ALONE)).bind(first!.article, id)
    : database
        .prepare(unless('exists (select 1 from stories where id = ? and within is null)'))
        .bind(id)
}

function whole(database: D1Database, { id, members }: StoryState): D1PreparedStatement {
  const last = members.at(-1)!.article
  if (members.length === 1) {
    const noOther = 'not exists (select 1 from stories where id = ?)'
    return database.prepare(unless(`${ALONE} and ${noOther}`)).bind(last, id, id)
  }
  // Articles join at the end, so as many with the same at the end are the same.
  return database
    .prepare(
      unless(
        `exists (select 1 from stories where id = ? and within is null
           and json_array_length(members) = ? and members ->> '$[#-1][0]' = ?)`,
      ),
    )
    .bind(id, members.length, last)
}
