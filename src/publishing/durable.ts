/** Waits for D1 within a limit, and says no more about a failure than is known. */

import { TooSlow, within } from '../cache/within.ts'
import { Failure } from '../failures.ts'

const PATIENCE_MS = 5_000
const RETRY_SECONDS = 5

/**
 * Waits for a change of the database.
 *
 * @throws Failure `not-durable`. A database that did not answer may have made the change all the
 *   same, so the message does not say that it was not made
 */
export async function durably<Value>(work: Promise<Value>): Promise<Value> {
  return guarded(work, (late) =>
    late
      ? 'The database did not confirm the change in time. It may have been stored all the same. Send the request again: repeating it does no harm.'
      : 'The database did not confirm the change. Send the request again: repeating it does no harm.',
  )
}

/**
 * Waits for an answer of the database.
 *
 * @throws Failure `not-durable`; nothing was changed
 */
export async function asked<Value>(work: Promise<Value>): Promise<Value> {
  return guarded(work, () => 'The database could not be read, so nothing was changed. Try again.')
}

async function guarded<Value>(
  work: Promise<Value>,
  detail: (late: boolean) => string,
): Promise<Value> {
  try {
    return await within(PATIENCE_MS, 'D1', work)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('not-durable', detail(cause instanceof TooSlow), {
      retryAfter: RETRY_SECONDS,
      cause,
    })
  }
}
