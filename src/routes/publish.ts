/** Publishing at run time: stores an article under a slug, once and for good. */

import { contentText } from '../article/article.ts'
import { within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import { signatureBands } from '../follow/near-duplicates.ts'
import { nameUrn } from '../library/identity.ts'
import type { Publication } from '../library/publication.ts'
import {
  type Idempotency,
  recallAnswer,
  removePublication,
  slugOfFetched,
  slugOfUrl,
  storePublication,
} from '../library/writing.ts'
import { type Analysed, sha256 } from '../summary/analysed.ts'
import { announceRevision } from './library.ts'
import type { LedeContext } from './request/context.ts'
import { pingHub } from './websub.ts'

const PATIENCE_MS = 5_000

export interface Publishing extends Analysed {
  readonly slug: string
  /** Shared by translations; the slug itself where nothing is said. */
  readonly key?: string
  readonly source?: string
  /** Somebody else's text, the whole of which is for the publisher alone. */
  readonly closed?: boolean
  /** Where it was read; undefined for a text that was given. */
  readonly fetchedFrom?: string
}

export interface PublishOptions {
  /** False while more is to come: then the caller announces the new revision once. */
  readonly announce?: boolean
}

export interface Published {
  readonly publication: Publication
  readonly status: 200 | 201
}

/** @throws Failure `unavailable` without a database */
export function requireDatabase(context: LedeContext): D1Database {
  const { DB } = context.env
  if (DB) return DB
  throw new Failure('unavailable', 'Publishing needs the database binding DB, which is missing.')
}

/** Whatever the database throws means the same to the publisher: it is not stored, try again. */
export async function durably<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await within(PATIENCE_MS, 'D1', work)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure(
      'not-durable',
      'The database did not confirm the change; nothing was published. Try again.',
      {
        retryAfter: 5,
        cause,
      },
    )
  }
}

/**
 * Publishes or replaces an article. It is acknowledged only when it is stored.
 *
 * @throws Failure `conflict` for the slug of a bundled article, `precondition-failed` when
 *   `If-Match` or `If-None-Match` does not hold, `not-durable` when the database fails
 */
export async function publish(
  context: LedeContext,
  publishing: Publishing,
  { announce = true }: PublishOptions = {},
): Promise<Published> {
  const database = requireDatabase(context)
  const { library, tiers } = context.var
  // Between reading the stored version and replacing it somebody may be faster; then look again.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const stored = await durably(library.get(publishing.slug))
    await requireOwnSlug(context, stored)
    requirePrecondition(context, stored)
    const publication = await nextVersion(publishing, stored, tiers.now())
    const status = stored ? 200 : 201
    const idempotency = await readIdempotency(context, publishing, status)
    if (idempotency) {
      const answered = await answeredBefore(context, database, idempotency)
      if (answered) return answered
    }
    // The very same article once more changes nothing and costs nothing.
    if (stored && stored.hash === publication.hash && !idempotency)
      return { publication: stored, status }
    const textHash = await sha256(textOf(publication))
    const done = await durably(
      storePublication(database, publication, textHash, stored?.hash ?? null, {
        idempotency,
        signature: signatureOf(publication),
        fetchedFrom: publishing.fetchedFrom,
      }),
    )
    if (done) {
      if (announce) tiers.keepAlive(announceRevision(context.env, tiers.now()))
      tiers.keepAlive(pingHub(context.var.settings, publication))
      return { publication, status }
    }
  }
  throw new Failure('conflict', 'The article is being changed by somebody else. Try again.', {
    retryAfter: 1,
  })
}

/** Removes an article for good. */
export async function unpublish(context: LedeContext, slug: string): Promise<void> {
  const database = requireDatabase(context)
  const { library, tiers } = context.var
  const stored = await durably(library.get(slug))
  if (!stored) throw new Failure('not-found', `No article is called ${slug.slice(0, 100)}.`)
  await requireOwnSlug(context, stored)
  requirePrecondition(context, stored)
  const done = await durably(removePublication(database, slug, stored.hash))
  if (!done) throw new Failure('conflict', 'The article has just been changed. Try again.')
  tiers.keepAlive(announceRevision(context.env, tiers.now()))
}

const signatureOf = ({ article, analysis }: Publication): string[] =>
  signatureBands(contentText(article), analysis.language)

export const textOf = ({ article }: Pick<Publication, 'article'>): string =>
  `${article.title}\n${contentText(article)}`

/** Articles that came with the deployed files are changed there and nowhere else. */
async function requireOwnSlug(
  context: LedeContext,
  stored: Publication | undefined,
): Promise<void> {
  if (!stored || !context.var.library.isBundled(stored.slug)) return
  throw new Failure(
    'conflict',
    `${stored.slug} is one of the files in articles/; change it there, or publish under another slug.`,
  )
}

/** `If-Match` and `If-None-Match`, RFC 9110 section 13.1, against lost updates. */
function requirePrecondition(context: LedeContext, stored: Publication | undefined): void {
  const ifMatch = context.req.header('if-match')
  const ifNoneMatch = context.req.header('if-none-match')
  const matches = (header: string) => stored !== undefined && matchesVersion(header, stored.hash)
  if (ifMatch !== undefined && !matches(ifMatch)) {
    throw new Failure(
      'precondition-failed',
      'The article is not (or no longer) the version in If-Match.',
    )
  }
  if (ifNoneMatch !== undefined && matches(ifNoneMatch)) {
    throw new Failure('precondition-failed', 'There is an article under this slug already.')
  }
}

/** The entity tag of any form of an article begins with its version. */
export function versionTag(hash: string): string {
  return hash.slice(0, 16)
}

function matchesVersion(header: string, hash: string): boolean {
  if (header.trim() === '*') return true
  return header
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '').replace(/^"/, '').startsWith(versionTag(hash)))
}

async function nextVersion(
  publishing: Publishing,
  stored: Publication | undefined,
  now: number,
): Promise<Publication> {
  const { slug, article, analysis, key, source, closed = false } = publishing
  const moment = new Date(now).toISOString()
  const date = article.published ?? stored?.date ?? moment
  const changed = !stored || textOf({ article }) !== textOf(stored)
  return {
    id: stored?.id ?? (await nameUrn(`published/${slug}/${moment}`)),
    slug,
    key: key ?? stored?.key ?? slug,
    article,
    analysis,
    date,
    updated: changed ? (article.modified ?? (stored ? moment : date)) : stored.updated,
    hash: await sha256(JSON.stringify([article, analysis, key, source, date, closed])),
    ...(source !== undefined && { source }),
    ...(closed && { closed }),
  }
}

const MAX_KEY_LENGTH = 200

async function readIdempotency(
  context: LedeContext,
  { slug, article }: Publishing,
  status: number,
): Promise<Idempotency | undefined> {
  const key = context.req.header('idempotency-key')
  if (key === undefined) return undefined
  if (key === '' || key.length > MAX_KEY_LENGTH) {
    throw new Failure(
      'bad-parameter',
      `Idempotency-Key must have 1 to ${MAX_KEY_LENGTH} characters.`,
    )
  }
  const fingerprint = await sha256(`${slug}\n${article.title}\n${contentText(article)}`)
  return { key, fingerprint, status, now: context.var.tiers.now() }
}

async function answeredBefore(
  context: LedeContext,
  database: D1Database,
  idempotency: Idempotency,
): Promise<Published | undefined> {
  const before = await durably(recallAnswer(database, idempotency.key, idempotency.now))
  if (!before) return undefined
  if (before.fingerprint !== idempotency.fingerprint) {
    throw new Failure('conflict', 'This Idempotency-Key was used for another article.')
  }
  const publication = await durably(context.var.library.get(before.slug))
  if (!publication)
    throw new Failure('conflict', 'The article of this Idempotency-Key was deleted.')
  return { publication, status: before.status === 201 ? 201 : 200 }
}

/** The slug of what is published from this address already, so that it is not published twice. */
export async function knownSlug(
  context: LedeContext,
  url: string | null,
): Promise<string | undefined> {
  if (url === null) return undefined
  return durably(slugOfUrl(requireDatabase(context), url))
}

/** The slug of what was read at this address before, or is published as it. */
export async function fetchedSlug(
  context: LedeContext,
  address: string,
): Promise<string | undefined> {
  return (
    (await durably(slugOfFetched(requireDatabase(context), address))) ??
    (await knownSlug(context, address))
  )
}
