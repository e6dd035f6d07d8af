/** Places files of `articles/` among the stories in D1. */

import { raiseRevision } from '../library/changes.ts'
import { storyId } from '../library/identity.ts'
import type { Publication } from '../library/publication.ts'
import { fileNumber } from '../library/story-files.ts'
import { isStoryMoved } from '../library/story-guard.ts'
import { DatabaseIndex } from '../library/story-index.ts'
import { leaving } from '../library/story-leaving.ts'
import { placing } from '../library/story-writing.ts'
import { transact } from '../library/writing.ts'
import { WINDOW } from '../story/grouping.ts'
import { place } from '../story/placement.ts'
import { deployedLibrary, editedSince, filesNear, fileVersion } from './deployed.ts'
import type { Desk } from './desk.ts'
import { storyArticle } from './story-article.ts'

/** Most files placed in one request or batch; later arrivals place the rest. */
const FILES_AT_ONCE = 3
/** Most files considered for an article: those nearest in time. */
const NEAR_FILES = 20

/**
 * Files of `articles/` are grouped in the build, apart from articles that arrive later. They are
 * placed in the database once an article arrives that may report the same event.
 */
export class FilePlacer {
  readonly #desk: Pick<Desk, 'database' | 'now'>
  readonly #index: DatabaseIndex
  /** Files that need no further look in this request or batch. */
  readonly #seen = new Set<string>()
  #left = FILES_AT_ONCE

  constructor(desk: Pick<Desk, 'database' | 'now'>, index: DatabaseIndex) {
    this.#desk = desk
    this.#index = index
  }

  /** @param date of the article that arrives, RFC 3339 */
  async placeNear(date: string): Promise<void> {
    const near = filesNear(Date.parse(date), WINDOW, NEAR_FILES)
    const unseen = near.filter((slug) => !this.#seen.has(slug))
    if (this.#left === 0 || unseen.length === 0) return
    const placed = await this.#index.placed(unseen.map(fileNumber))
    for (const slug of unseen) this.#seen.add(slug)
    const missing = unseen
      .filter((slug) => placed.get(fileNumber(slug)) !== fileVersion(slug))
      .slice(0, this.#left)
    this.#left -= missing.length
    await placeAll(this.#desk, this.#index, missing, placed)
  }
}

/** Calls of D1 that placing one file takes at most: five to read and one to store. */
const CALLS_OF_FILE = 6
/** And what placing any takes besides: finding the files, and telling of the change. */
const CALLS_BESIDES = 4

/**
 * How many files a run of the timer places: at least one, so that it gets on, and no more at once
 * than an arrival places, because the free plan has 10 ms of CPU and each takes two.
 *
 * @param left how many more calls the invocation may make
 */
export const filesWithin = (left: number): number =>
  Math.max(1, Math.min(FILES_AT_ONCE, Math.floor((left - CALLS_BESIDES) / CALLS_OF_FILE)))

/**
 * Places files that were edited since they were placed: until then their stories have them where
 * their old texts and dates belonged.
 *
 * @param most how many are placed
 * @returns whether there was one
 */
export async function placeEditedFiles(
  desk: Pick<Desk, 'database' | 'now'>,
  most: number,
): Promise<boolean> {
  const { database, now } = desk
  const index = new DatabaseIndex(database)
  const placed = await index.placedFiles()
  const edited = editedSince(placed).slice(0, most)
  if (edited.length === 0) return false
  await placeAll(desk, index, edited, placed)
  await raiseRevision(database, now()).run()
  return true
}

/** @param placed the versions in which they are placed already */
async function placeAll(
  desk: Pick<Desk, 'database' | 'now'>,
  index: DatabaseIndex,
  slugs: readonly string[],
  placed: ReadonlyMap<number, string | null>,
): Promise<void> {
  const files = await deployedLibrary.many(slugs)
  for (const publication of [...files.values()].sort((a, b) => a.date.localeCompare(b.date))) {
    try {
      await placeFile(desk, index, publication, placed.has(fileNumber(publication.slug)))
    } catch (error) {
      // Another arrival moved its story meanwhile; the next one places it.
      if (!isStoryMoved(error)) throw error
    }
  }
}

/** @param again whether it was placed before, in another version */
async function placeFile(
  { database, now }: Pick<Desk, 'database' | 'now'>,
  index: DatabaseIndex,
  publication: Publication,
  again: boolean,
): Promise<void> {
  const { id, slug, analysis } = publication
  const article = fileNumber(slug)
  const version = fileVersion(slug)!
  const placement = await place(
    index,
    storyArticle(publication, now()),
    again ? article : undefined,
  )
  const counts = await index.counts([analysis.language])
  // A story that the file began keeps its id without it, so a new one needs another.
  const begins = await storyId(again ? `${id}/${version}` : id)
  // False if another arrival has just placed it.
  await transact(database, [
    ...(again ? leaving(database, article, now()) : []),
    ...placing(database, counts, { article, version, placement, begins, now: now() }),
  ])
}
