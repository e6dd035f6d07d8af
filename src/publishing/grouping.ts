/** Finds the story of an article that is about to be stored. */

import { within } from '../cache/within.ts'
import { storyId } from '../library/identity.ts'
import type { Publication } from '../library/publication.ts'
import type { DatabaseIndex } from '../library/story-index.ts'
import { leaving } from '../library/story-leaving.ts'
import type { Desk } from './desk.ts'
import type { FilePlacer } from './place-files.ts'
import { storyArticle } from './story-article.ts'

/** Grouping may not delay the publication of an article by more than this. */
const PATIENCE_MS = 2_000

/**
 * Statements that place a publication among the stories, for the transaction that stores it. There
 * are none if nothing relevant to its story has changed, or if the stories cannot be read in time:
 * the article is still published, but its place among the stories is not updated.
 */
export async function groupingOf(
  desk: Pick<Desk, 'database' | 'now'>,
  publication: Publication,
  stored: Publication | undefined,
): Promise<D1PreparedStatement[]> {
  if (stored && isSameReport(publication, stored)) return []
  try {
    return await within(PATIENCE_MS, 'D1', placed(desk, publication, stored))
  } catch (error) {
    const message = `An article was not grouped: ${String(error).slice(0, 200)}`
    console.warn(JSON.stringify({ level: 'warn', message }))
    return []
  }
}

function isSameReport(one: Publication, other: Publication): boolean {
  const [a, b] = [
    storyArticle(one, Number.POSITIVE_INFINITY),
    storyArticle(other, Number.POSITIVE_INFINITY),
  ]
  return a.title === b.title && a.text === b.text && a.language === b.language && a.date === b.date
}

/** What was read at a desk and serves for all articles that are published at it. */
const readings = new WeakMap<
  object,
  { readonly index: DatabaseIndex; readonly files: FilePlacer }
>()

async function placed(
  desk: Pick<Desk, 'database' | 'now'>,
  publication: Publication,
  stored: Publication | undefined,
): Promise<D1PreparedStatement[]> {
  const { database, now } = desk
  // Load the tables for grouping only where articles arrive.
  const [{ DatabaseIndex }, { placing }, { place }, { FilePlacer }] = await Promise.all([
    import('../library/story-index.ts'),
    import('../library/story-writing.ts'),
    import('../story/placement.ts'),
    import('./place-files.ts'),
  ])
  let reading = readings.get(desk)
  if (reading === undefined) {
    const opened = new DatabaseIndex(database)
    reading = { index: opened, files: new FilePlacer(desk, opened) }
    readings.set(desk, reading)
  }
  const { index, files } = reading
  const { slug, id, hash, analysis } = publication
  const self = stored && (await index.numberOf(slug))
  await files.placeNear(storyArticle(publication, now()).date)
  const placement = await place(index, storyArticle(publication, now()), self)
  const counts = await index.counts([analysis.language])
  // A story that the article began keeps its id without it, so a new one needs another.
  const begins = await storyId(stored ? `${id}/${hash}` : id)
  return [
    ...(stored ? leaving(database, slug, now()) : []),
    ...placing(database, counts, { article: slug, placement, begins, now: now() }),
  ]
}
