/** Tells whether a person's browser or a program is asking. */

import type { LedeContext } from './context.ts'

/** Browsers say when a person opens an address (Fetch Metadata); feed readers never do. */
export const isOpenedByPerson = (context: LedeContext): boolean =>
  context.req.header('sec-fetch-dest') === 'document'
