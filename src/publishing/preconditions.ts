/** `If-Match` and `If-None-Match`: a change is made to the version that its sender has seen. */

import { Failure } from '../failures.ts'
import type { Publication } from '../library/publication.ts'

/** Which stored version may be changed, RFC 9110 section 13.1: headers as they came. */
export interface Preconditions {
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
}

/**
 * Requires that they hold, so that nobody overwrites a version that they have not seen.
 *
 * @throws Failure `precondition-failed`
 */
export function requirePreconditions(
  { ifMatch, ifNoneMatch }: Preconditions,
  stored: Publication | undefined,
): void {
  const matches = (header: string) => stored !== undefined && matchesVersion(header, stored.hash)
  if (ifMatch !== undefined && !matches(ifMatch)) {
    throw new Failure(
      'precondition-failed',
      'The article is not (or no longer) the version in If-Match.',
    )
  }
  if (ifNoneMatch !== undefined && matches(ifNoneMatch)) {
    throw new Failure('precondition-failed', 'An article with this slug already exists.')
  }
}

/** Hexadecimal digits: 64 bits tell the versions of one article apart. */
const TAG_LENGTH = 16

/** The entity tag of any form of an article begins with its version. */
export function versionTag(hash: string): string {
  return hash.slice(0, TAG_LENGTH)
}

function matchesVersion(header: string, hash: string): boolean {
  if (header.trim() === '*') return true
  return header
    .split(',')
    .some((tag) => tag.trim().replace(/^W\//, '').replace(/^"/, '').startsWith(versionTag(hash)))
}
