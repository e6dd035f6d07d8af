/** Waits for D1 within a limit, and says of a failure no more than is known. */

import { TooSlow, within } from '../cache/within.ts'
import { Failure } from '../failures.ts'

const PATIENCE_MS = 5_000
const RETRY_SECONDS = 5

/**
 * A change, done when this returns.
 *
 * @throws Failure `not-durable`. A database that did not answer may still have done it: nothing is
 *   said to have been left undone.
 */
export async function durably<Value>(work: Promise<Value>): Promise<Value> {
  return guarded(work, (late) =>
    late
      ? 'The database did not confirm the change in time. It may have been stored all the same. Send the request again: the same change twice is one change.'
      : 'The database did not confirm the change. Send the request again: the same change twice is one change.',
  )
}

/**
 * What the database says.
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
