/** Conditional requests that change: they apply only to the version that their sender has seen. */

import { Failure } from '../failures.ts'
import { httpDate } from '../http-date.ts'
import type { Publication } from '../library/publication.ts'

/** Which stored version may be changed, RFC 9110 section 13.1. Header values as received. */
export interface Preconditions {
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
  readonly ifUnmodifiedSince?: string | undefined
}

/**
 * Requires that the conditions hold, so that nobody overwrites a version they have not seen.
 *
 * @throws Failure `precondition-failed`
 */
export function requirePreconditions(
  { ifMatch, ifNoneMatch, ifUnmodifiedSince }: Preconditions,
  stored: Publication | undefined,
): void {
  const matches = (header: string) => stored !== undefined && matchesVersion(header, stored.hash)
  if (ifMatch !== undefined && !matches(ifMatch)) {
    throw new Failure(
      'precondition-failed',
      'The stored article is not the version in If-Match; it may have changed since.',
    )
  }
  if (ifMatch === undefined && stored && changedAfter(ifUnmodifiedSince, stored)) {
    throw new Failure(
      'precondition-failed',
      'The stored article has changed since the moment in If-Unmodified-Since.',
    )
  }
  if (ifNoneMatch !== undefined && matches(ifNoneMatch)) {
    throw new Failure('precondition-failed', 'An article with this slug already exists.')
  }
}

/** What is no date of HTTP says nothing (section 13.1.4). HTTP counts whole seconds. */
function changedAfter(header: string | undefined, { changed }: Publication): boolean {
  const since = httpDate(header)
  return Math.floor(Date.parse(changed) / 1000) * 1000 > since
}

/** Hexadecimal digits: 64 bits tell the versions of one article apart. */
const TAG_LENGTH = 16

/** The entity tags of all forms of an article begin with this. */
export function versionTag(hash: string): string {
  return hash.slice(0, TAG_LENGTH)
}

function matchesVersion(header: string, hash: string): boolean {
  if (header.trim() === '*') return true
  return header
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '').replace(/^"/, '').startsWith(versionTag(hash)))
}
