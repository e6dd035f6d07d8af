/** Stores and removes articles. Each change is made as a whole or not at all. */

import { contentText } from '../article/article.ts'
import { sha256 } from '../article/text/sha256.ts'
import { Failure, unknownName } from '../failures.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import type { Publication } from '../library/publication.ts'
import { isStoryMoved } from '../library/story-guard.ts'
import {
  relistPublication,
  removePublication,
  type StoreOptions,
  storePublication,
} from '../library/writing.ts'
import type { Desk } from './desk.ts'
import { asked, durably } from './durable.ts'
import { editOf } from './edits.ts'
import { groupingOf } from './grouping.ts'
import { type Attempt, answeredBefore, removedBefore } from './idempotency.ts'
import { type Draft, makePublication, type Published, titleAndText, versionHash } from './make.ts'
import { type Preconditions, requirePreconditions } from './preconditions.ts'
import type { ArticleEvent } from './webhook.ts'

interface PublishOptions {
  readonly preconditions?: Preconditions
  /** Already looked up with `answeredBefore`. */
  readonly attempt?: Attempt | undefined
}

/**
 * If another request replaces the article, or moves its story, between reading and storing, it is
 * read again; so often at most.
 */
const TRIES = 3

/**
 * Publishes or replaces an article. It is acknowledged only when it is stored.
 *
 * @throws Failure `conflict` for the slug of a bundled article, `precondition-failed` when
 *   `If-Match` or `If-None-Match` does not hold, `not-durable` when the database does not confirm
 */
export function publish(
  desk: Desk,
  draft: Draft,
  options: PublishOptions = {},
): Promise<Published> {
  return put(desk, draft.slug, async () => draft, options)
}

/**
 * Changes a part of an article. Where it came from, and whether the whole of it may be read, stay
 * the same unless the draft says otherwise.
 *
 * @param draftFor makes the next version from the stored one
 * @throws Failure `not-found`, and what `publish` throws
 */
export function revise(
  desk: Desk,
  slug: string,
  draftFor: (stored: Publication) => Promise<Draft>,
  options: PublishOptions = {},
): Promise<Published> {
  const next = (stored: Publication | undefined) => {
    if (!stored) throw unknownName('article', slug)
    return draftFor(stored)
  }
  return put(desk, slug, next, options)
}

async function put(
  desk: Desk,
  slug: string,
  draftFor: (stored: Publication | undefined) => Promise<Draft>,
  { preconditions = {}, attempt }: PublishOptions,
): Promise<Published> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    // It was not stored the last time: the same request may have succeeded elsewhere.
    const before = tries > 1 ? await answeredBefore(desk, attempt) : undefined
    if (before) return before
    const stored = await asked(desk.library.get(slug))
    requireOwnSlug(desk, stored)
    requirePreconditions(preconditions, stored)
    const draft = await draftFor(stored)
    const publication = await makePublication(draft, stored, desk.now())
    const status = stored ? 200 : 201
    // Publishing exactly the same again changes nothing and costs nothing.
    if (stored?.hash === publication.hash && !attempt) return { publication: stored, status }
    const idempotency = attempt && { ...attempt, status, now: desk.now() }
    const { fetchedFrom, kept = [] } = draft
    if (await store(desk, publication, stored, { idempotency, fetchedFrom, kept }))
      return { publication, status }
  }
  throw new Failure('conflict', 'Another request is changing the article. Try again.', {
    retryAfter: 1,
  })
}

/** Stores a version in place of another; false if that is no longer the stored one. */
export async function store(
  desk: Desk,
  publication: Publication,
  stored: Publication | undefined,
  details: Pick<StoreOptions, 'idempotency' | 'fetchedFrom' | 'kept'> = {},
): Promise<boolean> {
  const work = storePlaced(desk, publication, stored, details)
  const type = stored ? 'article.changed' : 'article.published'
  const versions = stored ? [stored, publication] : [publication]
  return confirmed(desk, work, versions, { type, publication })
}

/**
 * Stores a version with its place among the stories. If another article moves its story between
 * reading and storing, its place is found again; the last try stores it without one, because a story
 * may not stand in the way of publishing.
 */
async function storePlaced(
  desk: Desk,
  publication: Publication,
  stored: Publication | undefined,
  details: StoreOptions,
): Promise<boolean> {
  const textHash = await sha256(titleAndText(publication))
  const signature = signatureBands(contentText(publication.article))
  for (let tries = 1; ; tries += 1) {
    const isLast = tries > TRIES
    const grouping = isLast ? [] : await groupingOf(desk, publication, stored)
    const after = [...grouping, ...editOf(desk, publication, stored)]
    try {
      const expected = stored?.hash ?? null
      const options = { ...details, signature, after }
      return await storePublication(desk.database, publication, textHash, expected, options)
    } catch (error) {
      if (isLast || !isStoryMoved(error)) throw error
    }
  }
}

/**
 * Lists an article under one more source that brought it. A bundled article is listed as its file
 * says.
 *
 * @throws Failure `not-durable`
 */
export async function listUnder(desk: Desk, slug: string, source: string): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const stored = await asked(desk.library.get(slug))
    if (!stored || desk.library.isBundled(slug)) return
    const alsoIn = stored.alsoIn ?? []
    if (stored.source === source || alsoIn.includes(source)) return
    const listed = { ...stored, alsoIn: [...alsoIn, source] }
    const changed = new Date(desk.now()).toISOString()
    const publication = { ...listed, changed, hash: await versionHash(listed) }
    const signature = signatureBands(contentText(stored.article))
    const work = relistPublication(desk.database, publication, stored.hash, signature)
    const event = { type: 'article.changed', publication } as const
    if (await confirmed(desk, work, [stored, publication], event)) return
  }
}

/** Waits for a change. It is announced even if it is made only after the wait has ended. */
async function confirmed(
  { note, noteLate }: Desk,
  work: Promise<boolean>,
  versions: readonly Publication[],
  event: ArticleEvent,
): Promise<boolean> {
  let done: boolean
  try {
    done = await durably(work)
  } catch (error) {
    noteLate(work, event, ...versions)
    throw error
  }
  if (done) note(event, ...versions)
  return done
}

/**
 * Removes an article for good.
 *
 * @throws Failure `not-found`, `conflict`, `precondition-failed` or `not-durable`
 */
export async function unpublish(
  desk: Desk,
  slug: string,
  { preconditions = {}, attempt }: PublishOptions = {},
): Promise<void> {
  const { database, library, now } = desk
  if (await removedBefore(desk, attempt)) return
  const stored = await asked(library.get(slug))
  if (!stored) throw unknownName('article', slug)
  requireOwnSlug(desk, stored)
  requirePreconditions(preconditions, stored)
  const idempotency = attempt && { ...attempt, status: 204, now: now() }
  const work = removePublication(database, stored.slug, stored.hash, now(), idempotency)
  if (await confirmed(desk, work, [stored], { type: 'article.deleted', publication: stored }))
    return
  // The same request may have succeeded elsewhere.
  if (await removedBefore(desk, attempt)) return
  throw new Failure('conflict', 'The article was changed in the meantime. Try again.')
}

/** Bundled articles can be changed only in their files. */
function requireOwnSlug({ library }: Desk, stored: Publication | undefined): void {
  if (!stored || !library.isBundled(stored.slug)) return
  throw new Failure(
    'conflict',
    `${stored.slug} is one of the files in articles/; change it there, or publish under another slug.`,
  )
}
