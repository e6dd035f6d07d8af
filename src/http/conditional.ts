/** Conditional requests, RFC 9110 section 13. */

import { GZIP_SUFFIX } from './compression.ts'

export interface Validators {
  /** Opaque tag without quotes. */
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
 * True when the client's copy is still good (304). `If-None-Match` wins over `If-Modified-Since`
 * (section 13.2.2); a date that cannot be read is ignored (section 13.1.3).
 */
export function isNotModified(request: Headers, validators: Validators): boolean {
  const ifNoneMatch = request.get('if-none-match')
  if (ifNoneMatch !== null) return matchesTag(ifNoneMatch, validators.etag)
  const ifModifiedSince = request.get('if-modified-since')
  if (ifModifiedSince === null || validators.lastModified === undefined) return false
  const since = Date.parse(ifModifiedSince)
  const modified = Math.floor(Date.parse(validators.lastModified) / 1000) * 1000
  return !Number.isNaN(since) && !Number.isNaN(modified) && modified <= since
}

/** RFC 3339 to the HTTP date of section 5.6.7. */
export function httpDate(rfc3339: string): string {
  return new Date(rfc3339).toUTCString()
}
