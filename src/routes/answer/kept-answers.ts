/** Recent answers of this isolate, ready to be sent again without any work. */

import { Memory } from '../../cache/memory.ts'
import type { Representation } from '../../http/representation.ts'

/** For all answers together, in characters of their bodies. */
const MEMORY_LIMIT = 8_000_000
/** How long an answer is used even if a change was never announced. Milliseconds. */
const TRUST_MS = 60_000

interface Rendered {
  readonly representation: Representation
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

const memory = new Memory<Rendered>(MEMORY_LIMIT)

/**
 * The answer remembered under a key.
 *
 * @param key everything that the answer depends on
 */
export function keptAnswer(key: string, now: number): Representation | undefined {
  const kept = memory.get(key)
  // A clock that was set back must not keep an answer for ever.
  return kept && Math.abs(now - kept.madeAt) < TRUST_MS ? kept.representation : undefined
}

/**
 * The same answer with the moment when it last changed: as far as this isolate has seen, which is
 * never before it really did.
 *
 * @param key what it is remembered under
 */
export function datedAnswer(key: string, made: Representation, now: number): Representation {
  const before = memory.get(key)?.representation
  const isSame = before?.etag === made.etag
  const lastModified = isSame ? before.lastModified : new Date(now).toISOString()
  return { ...made, lastModified }
}

export function keepAnswer(key: string, representation: Representation, now: number): void {
  memory.set(key, { representation, madeAt: now }, key.length + representation.body.length)
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for each object, the same each time, for keys of what was made from it. */
export function numberOf(value: object): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  last += 1
  numbers.set(value, last)
  return last
}
