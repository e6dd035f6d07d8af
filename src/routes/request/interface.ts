/** Which languages a reader reads, by the address and by the browser. */

import { acceptedLanguages, findInterfaceTag, type InterfaceTag } from '../../page/words/accept.ts'
import type { LedeContext } from './context.ts'

/** Chooses the language of the interface, on every page. */
export const INTERFACE_PARAMETER = 'ui'

/** The language of the interface that the address chooses, if it is one that there is. */
export const chosenInterface = (context: LedeContext): InterfaceTag | undefined =>
  findInterfaceTag(context.req.query(INTERFACE_PARAMETER) ?? '')

/**
 * The languages that a reader reads, BCP 47, the preferred first. Whoever chose a language of the
 * interface reads it, whatever the browser says.
 */
export function readerLanguages(context: LedeContext): string[] {
  const accepted = acceptedLanguages(context.req.header('accept-language'))
  const chosen = chosenInterface(context)
  return chosen === undefined ? accepted : [...new Set([chosen, ...accepted])]
}
