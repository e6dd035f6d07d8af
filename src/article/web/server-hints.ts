/**
 * Reads when a server wants to be asked again, from `Retry-After`, `Cache-Control` and `Expires`.
 */

import { httpDate } from '../../http-date.ts'

/** Longer times are treated as this. Seconds. */
const LONGEST = 30 * 86_400

/** Seconds from when the server answered, by its own clock if it states one, else by ours. */
function secondsUntil(date: string | null, headers: Headers, now: number): number {
  const answered = httpDate(headers.get('date'))
  return Math.round((httpDate(date) - (Number.isNaN(answered) ? now : answered)) / 1000)
}

const bounded = (seconds: number): number | undefined =>
  seconds > 0 ? Math.min(seconds, LONGEST) : undefined

/**
 * The seconds that `Retry-After` asks to wait, in either of its forms (RFC 9110 section 10.2.3);
 * undefined if it asks for nothing.
 *
 * @param now milliseconds since 1970; used if the server does not state its own time
 */
export function retrySeconds(headers: Headers, now: number): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? ''
  return bounded(/^\d{1,9}$/.test(asked) ? Number(asked) : secondsUntil(asked, headers, now))
}

/**
 * The seconds for which an answer stays fresh (RFC 9111 section 4.2.1); undefined if the server
 * does not say, or forbids to store it.
 */
export function freshSeconds(headers: Headers, now: number): number | undefined {
  const control = (headers.get('cache-control') ?? '').toLowerCase()
  if (/(?:^|[\s,])no-(?:cache|store)\b/.test(control)) return undefined
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1]
  if (maxAge !== undefined) {
    const age = headers.get('age')?.trim() ?? ''
    return bounded(Number(maxAge) - (/^\d{1,9}$/.test(age) ? Number(age) : 0))
  }
  return bounded(secondsUntil(headers.get('expires'), headers, now))
}
