/** Links from a page to itself. */

import { namedQuery } from '../../http/parameters.ts'
import type { LedeContext } from '../request/context.ts'
import { chosenInterface, INTERFACE_PARAMETER } from '../request/interface.ts'
import { LENGTH_KINDS } from '../request/options.ts'

/**
 * The address of a request as its page may repeat it: path and query, without the parameters that
 * the page does not know and a language that it does not have. Otherwise every campaign that marks
 * its links would get pages of its own, and no cache would know them for the same.
 */
export function ownPath(context: LedeContext): string {
  const { parameters } = context.var
  const { pathname, search, searchParams } = new URL(context.req.url)
  // After two slashes, the rest would be read as a host.
  const path = pathname.replace(/^\/+/, '/')
  if (parameters === undefined) return `${path}${search}`
  const named = namedQuery(searchParams, parameters)
  const ui = chosenInterface(context)
  if (ui !== undefined) named.set(INTERFACE_PARAMETER, ui)
  return named.size === 0 ? path : `${path}?${named}`
}

/**
 * The same address with other query parameters. `sentences` replaces every other kind of length.
 */
export function pathWith(context: LedeContext, changes: Readonly<Record<string, string>>): string {
  const url = new URL(ownPath(context), context.req.url)
  if ('sentences' in changes) for (const kind of LENGTH_KINDS) url.searchParams.delete(kind)
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value)
  return `${url.pathname}${url.search}`
}
