/** Which language of the interface the address of a request chooses. */

import { findInterfaceTag, type InterfaceTag } from '../../page/words/accept.ts'
import type { LedeContext } from './context.ts'

/** Chooses the language of the interface, on every page. */
export const INTERFACE_PARAMETER = 'ui'

/** The language of the interface that the address chooses, if it is one that there is. */
export const chosenInterface = (context: LedeContext): InterfaceTag | undefined =>
  findInterfaceTag(context.req.query(INTERFACE_PARAMETER) ?? '')
