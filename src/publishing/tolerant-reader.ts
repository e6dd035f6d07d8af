/** Reads D1 for one request, which gets a smaller answer if D1 fails. */

import { within } from '../cache/within.ts'
import { Failure } from '../failures.ts'
import { currentRevision, DATABASE_PATIENCE_MS, lastKnownRevision } from './revision.ts'

const isUnmigrated = (error: unknown): boolean => /no such table/i.test(String(error))

export class TolerantReader {
  /** True once D1 failed and something else was used. */
  degraded = false
  readonly #session: D1DatabaseSession

  constructor(session: D1DatabaseSession) {
    this.#session = session
  }

  /** What D1 answers in time, or else `otherwise`. */
  async read<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
    try {
      return await within(DATABASE_PATIENCE_MS, 'D1', asked)
    } catch (error) {
      if (error instanceof Failure) throw error
      // Before the first migration nothing is published, and nothing is wrong.
      if (isUnmigrated(error)) return otherwise
      this.degraded = true
      return otherwise
    }
  }

  async revision(now: number): Promise<string> {
    try {
      return await currentRevision(this.#session, now)
    } catch (error) {
      if (isUnmigrated(error)) return '0'
      this.degraded = true
      return lastKnownRevision() ?? 'unknown'
    }
  }
}
