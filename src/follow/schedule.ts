/** When to poll a source again. */

export interface PollOutcome {
  readonly kind: 'changed' | 'unchanged' | 'failed' | 'gone'
  /** Seconds that a server asked to wait when it refused (`Retry-After`). */
  readonly waitSeconds?: number
  /** Minutes between polls that the feed asks for. */
  readonly ttlMinutes?: number | null
  /** Seconds for which the server says that its answer stays fresh. */
  readonly freshSeconds?: number
  /** Whether entries wait for the next poll. */
  readonly hasMore?: boolean
}

const MINUTE_MS = 60_000
/** No source is polled more often, apart from the jitter. */
const MIN_INTERVAL_MS = 15 * MINUTE_MS
const USUAL_INTERVAL_MS = 60 * MINUTE_MS
/**
 * Every source is polled once a day, however long its feed asks to wait, and however often it
 * failed.
 */
const MAX_INTERVAL_MS = 24 * 60 * MINUTE_MS
/** Share of the interval by which polls are spread, so that sources do not become due together. */
const JITTER = 0.1

/**
 * Milliseconds until the next poll. Each failure doubles the interval; the wishes of the feed are
 * respected between a quarter of an hour and a day.
 *
 * @param failures in a row, including this one
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
