/** Failures as `application/problem+json`, RFC 9457. */

import { Failure } from '../failures.ts'

/** Characters. */
const MAX_DETAIL = 1000

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly [member: string]: string | number | boolean
}

/** The problem for anything thrown. What is not a Failure is our own fault: `internal`, 500. */
export function problemOf(thrown: unknown, baseUrl: string, requestId: string): Problem {
  const instance = `urn:uuid:${requestId}`
  if (thrown instanceof Failure) {
    return {
      ...thrown.extra,
      type: `${baseUrl}/problems/${thrown.code}`,
      title: thrown.title,
      status: thrown.status,
      // Details may quote what was sent, and a problem must stay small and well-formed.
      detail: thrown.message.slice(0, MAX_DETAIL).toWellFormed(),
      instance,
    }
  }
  return {
    type: `${baseUrl}/problems/internal`,
    title: 'Something went wrong on our side',
    status: 500,
    detail: `The fault has been logged under ${requestId}. Trying again may help.`,
    instance,
  }
}
