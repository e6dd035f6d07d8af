/**
 * How fresh a request wants its answer, and whether that may be stored (RFC 9111 section 5.2.1).
 */

import { defined } from '../defined.ts'

interface RequestFreshness {
  /** The oldest acceptable answer, in seconds; 0 for `no-cache`. Undefined where any will do. */
  readonly maxAge?: number
  /** Nothing of the request or its answer may be stored. */
  readonly noStore: boolean
}

/** A directive with its number, quoted or not; anything but a number is ignored. */
const MAX_AGE = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i
const NO_CACHE = /(?:^|[\s,])no-cache(?=[\s,]|$)/i
const NO_STORE = /(?:^|[\s,])no-store(?=[\s,]|$)/i
/** Only so much of a header is read. Characters. */
const MAX_LENGTH = 500

/**
 * Reads `Cache-Control`, or `Pragma: no-cache` where an old client sends no `Cache-Control`
 * (section 5.4).
 */
export function requestFreshness(headers: Headers): RequestFreshness {
  const told = headers.get('cache-control')?.slice(0, MAX_LENGTH)
  const directives = told ?? headers.get('pragma')?.slice(0, MAX_LENGTH) ?? ''
  if (directives === '') return { noStore: false }
  const seconds = told === undefined ? undefined : MAX_AGE.exec(directives)?.[1]
  const maxAge = NO_CACHE.test(directives) ? 0 : seconds === undefined ? undefined : Number(seconds)
  return {
    noStore: told !== undefined && NO_STORE.test(directives),
    ...defined({ maxAge }),
  }
}
