/** Links from a page to itself with other options. */

import type { LedeContext } from '../request/context.ts'
import { LENGTH_KINDS } from '../request/options.ts'

/**
 * The same address with other query parameters. `sentences` replaces every other kind of length.
 */
export function pathWith(context: LedeContext, changes: Readonly<Record<string, string>>): string {
  const url = new URL(context.req.url)
  if ('sentences' in changes) for (const kind of LENGTH_KINDS) url.searchParams.delete(kind)
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value)
  return `${url.pathname}${url.search}`
}
