/** Places files of `articles/` among the stories in D1. */

import { storyId } from '../library/identity.ts'
import { fileNumber } from '../library/story-files.ts'
import type { DatabaseIndex } from '../library/story-index.ts'
import { placing } from '../library/story-writing.ts'
import { transact } from '../library/writing.ts'
import { WINDOW } from '../story/grouping.ts'
import { place } from '../story/placement.ts'
import { deployedLibrary, filesNear } from './deployed.ts'
import type { Desk } from './desk.ts'
import { storyArticle } from './story-article.ts'

/** Most files placed when one article arrives; later arrivals place the rest. */
const FILES_AT_ONCE = 3
/** Most files considered for an article: those nearest in time. */
const NEAR_FILES = 20

/**
 * Files of `articles/` are grouped in the build, apart from articles that arrive later. They are
 * placed in the database once an article arrives that may report the same event.
 *
 * @param date of that article, RFC 3339
 */
export async function placeFiles(
  { database, now }: Pick<Desk, 'database' | 'now'>,
  index: DatabaseIndex,
  date: string,
): Promise<void> {
  const near = filesNear(Date.parse(date), WINDOW, NEAR_FILES)
  const placed = await index.placed(near.map(fileNumber))
  const missing = near.filter((slug) => !placed.has(fileNumber(slug))).slice(0, FILES_AT_ONCE)
  const files = await deployedLibrary.many(missing)
  for (const publication of [...files.values()].sort((a, b) => a.date.localeCompare(b.date))) {
    const placement = await place(index, storyArticle(publication, now()))
    const counts = await index.counts([publication.analysis.language])
    const begins = await storyId(publication.id)
    const article = fileNumber(publication.slug)
    // False if another arrival has just placed it.
    await transact(database, placing(database, counts, { article, placement, begins, now: now() }))
  }
}
