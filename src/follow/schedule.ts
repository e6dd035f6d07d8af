/** When a source is asked again. */

export interface PollOutcome {
  readonly kind: 'changed' | 'unchanged' | 'failed' | 'gone'
  /** Seconds that a server which refused asked to wait (`Retry-After`). */
  readonly waitSeconds?: number
  /** RSS `ttl`. */
  readonly ttlMinutes?: number | null
  /** For how long the server says that its answer stays fresh. */
  readonly freshSeconds?: number
  /** Entries were left for the next poll. */
  readonly hasMore?: boolean
}

const MINUTE_MS = 60_000
/** Nobody is asked more often, but for the spread. */
const MIN_INTERVAL_MS = 15 * MINUTE_MS
const USUAL_INTERVAL_MS = 60 * MINUTE_MS
/** However long a feed asks to wait, and however often it failed, it is asked once a day. */
const MAX_INTERVAL_MS = 24 * 60 * MINUTE_MS
/** Share of the interval by which polls are spread, so that sources do not fall due together. */
const JITTER = 0.1

/**
 * Milliseconds until the next poll. Failures double the interval; what the feed asks for is
 * honoured between a quarter of an hour and a day.
 *
 * @param failures in a row, this one included
 * @param random 0…1
 */
export function pollInterval(outcome: PollOutcome, failures: number, random: number): number {
  const fresh = (outcome.freshSeconds ?? 0) * 1000
  const hinted = Math.max(
    (outcome.ttlMinutes ?? 0) * MINUTE_MS,
    fresh > USUAL_INTERVAL_MS ? fresh : 0,
  )
  const asked = Math.max((outcome.waitSeconds ?? 0) * 1000, hinted)
  const backedOff =
    outcome.kind === 'failed' ? USUAL_INTERVAL_MS * 2 ** Math.min(failures - 1, 10) : 0
  const unasked = outcome.hasMore ? MIN_INTERVAL_MS : USUAL_INTERVAL_MS
  const usual = asked > 0 ? Math.max(asked, MIN_INTERVAL_MS) : unasked
  const interval = Math.min(Math.max(usual, backedOff), MAX_INTERVAL_MS)
  return Math.round(interval * (1 - JITTER + 2 * JITTER * random))
}
