/**
 * `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header): a request that is sent again
 * because its answer was lost is carried out only once, and gets the same answer, for a day.
 */

import { sha256 } from '../article/text/sha256.ts'
import { Failure } from '../failures.ts'
import { type Remembered, recallAnswer } from '../library/remembered-answers.ts'
import type { Desk } from './desk.ts'
import { asked } from './durable.ts'
import type { Published } from './make.ts'

/** A request with a key. */
export interface Attempt {
  /** Includes the bearer: the same key of another bearer is a different one. */
  readonly key: string
  /** Hash of the whole request. */
  readonly fingerprint: string
}

const MAX_KEY_LENGTH = 200

/**
 * The attempt of a request, or of one line of it.
 *
 * @param header `Idempotency-Key`; undefined: no attempt
 * @param bearer distinguishes bearers
 * @param asked everything that decides what is done; bytes as received
 * @throws Failure `bad-parameter`
 */
export async function attemptOf(
  header: string | undefined,
  bearer: string,
  asked: readonly (string | Uint8Array)[],
): Promise<Attempt | undefined> {
  if (header === undefined) return undefined
  if (header === '' || header.length > MAX_KEY_LENGTH) {
    throw new Failure(
      'bad-parameter',
      `Idempotency-Key must have 1 to ${MAX_KEY_LENGTH} characters.`,
    )
  }
  const hashes = await Promise.all(asked.map(sha256))
  return {
    key: await sha256(`${await sha256(bearer)}\n${header}`),
    fingerprint: await sha256(hashes.join('\n')),
  }
}

/** The attempt of one line of a request; lines are counted from 1. */
export async function attemptOfLine(
  attempt: Attempt | undefined,
  line: number,
  asked: Uint8Array,
): Promise<Attempt | undefined> {
  if (attempt === undefined) return undefined
  return { key: `${attempt.key}/${line}`, fingerprint: await sha256(asked) }
}

/**
 * What was answered to this attempt before; undefined if it is the first.
 *
 * @throws Failure `conflict` when the key was used for another request, or the article is gone
 */
export async function answeredBefore(
  desk: Desk,
  attempt: Attempt | undefined,
): Promise<Published | undefined> {
  const before = await rememberedOf(desk, attempt)
  if (!before) return undefined
  const publication = await asked(desk.library.get(before.slug))
  if (!publication)
    throw new Failure(
      'conflict',
      'The article that was published with this Idempotency-Key has been deleted. Use a new key.',
    )
  return { publication, status: before.status === 201 ? 201 : 200 }
}

/**
 * Whether this attempt removed its article before.
 *
 * @throws Failure `conflict` when the key was used for another request
 */
export const removedBefore = async (desk: Desk, attempt: Attempt | undefined): Promise<boolean> =>
  (await rememberedOf(desk, attempt)) !== undefined

async function rememberedOf(
  { database, now }: Desk,
  attempt: Attempt | undefined,
): Promise<Remembered | undefined> {
  if (attempt === undefined) return undefined
  const before = await asked(recallAnswer(database, attempt.key, now()))
  if (before && before.fingerprint !== attempt.fingerprint) {
    throw new Failure(
      'conflict',
      'This Idempotency-Key was used for a different request. Use a new key.',
    )
  }
  return before
}
