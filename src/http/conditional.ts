/** Conditional requests, RFC 9110 section 13. */

import { httpDate } from '../http-date.ts'
import { GZIP_SUFFIX } from './compression.ts'

interface Validators {
  /** The opaque tag, without quotes. */
  readonly etag: string
  /** RFC 3339, or undefined where no date is known. */
  readonly lastModified?: string | undefined
}

const GZIP_TAG = new RegExp(`${GZIP_SUFFIX}$`)

const opaqueTags = (header: string): string[] =>
  header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '').replace(GZIP_TAG, ''))

/** Whether one of the tags in `If-None-Match` is this one (weak comparison, section 8.8.3.2). */
function matchesTag(header: string, etag: string): boolean {
  return header.trim() === '*' || opaqueTags(header).includes(etag)
}

/**
 * Whether the client's copy is still good (304). `If-None-Match` counts before `If-Modified-Since`
 * (section 13.2.2); what is no date of HTTP is ignored (section 13.1.3).
 */
export function isNotModified(request: Headers, validators: Validators): boolean {
  const ifNoneMatch = request.get('if-none-match')
  if (ifNoneMatch !== null) return matchesTag(ifNoneMatch, validators.etag)
  const ifModifiedSince = request.get('if-modified-since')
  if (ifModifiedSince === null || validators.lastModified === undefined) return false
  const since = httpDate(ifModifiedSince)
  const modified = Math.floor(Date.parse(validators.lastModified) / 1000) * 1000
  return !Number.isNaN(since) && !Number.isNaN(modified) && modified <= since
}

/**
 * `Last-Modified` of an answer given now, as an HTTP date (RFC 9110 section 5.6.7). HTTP counts
 * whole seconds. An answer that changed within the current second gets the second before: it may
 * change once more, and must then be newer than what was sent. So the date is never in the future
 * either (section 8.8.2.1).
 *
 * @param changed RFC 3339
 * @param now milliseconds since 1970
 */
export function lastModifiedDate(changed: string, now: number): string {
  const second = Math.min(Math.floor(Date.parse(changed) / 1000), Math.floor(now / 1000) - 1)
  return new Date(second * 1000).toUTCString()
}
