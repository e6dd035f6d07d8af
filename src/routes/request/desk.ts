/** Opens the publishing desk for a request. */

import { Failure } from '../../failures.ts'
import { atDesk, type Desk } from '../../publishing/desk.ts'
import type { Preconditions } from '../../publishing/preconditions.ts'
import type { LedeContext } from './context.ts'

/** Works at a desk with the bindings and settings of a request. */
export function atDeskOf<Value>(
  context: LedeContext,
  work: (desk: Desk) => Promise<Value>,
): Promise<Value> {
  const { settings, library, tiers } = context.var
  return atDesk({ bindings: context.env, settings, library, tiers }, work)
}

export const preconditionsOf = (context: LedeContext): Preconditions => ({
  ifMatch: context.req.header('if-match'),
  ifNoneMatch: context.req.header('if-none-match'),
  ifUnmodifiedSince: context.req.header('if-unmodified-since'),
})

/** @throws Failure `unavailable` without a database */
export function requireDatabase(context: LedeContext): D1Database {
  const { DB } = context.env
  if (DB) return DB
  throw new Failure('unavailable', 'This needs the database binding DB, which is missing.')
}
