/** The published article that a request names by its slug. */

import { unknownName } from '../../failures.ts'
import type { Publication } from '../../library/publication.ts'
import type { LedeContext } from './context.ts'

/**
 * The published article with this slug.
 *
 * @throws Failure `not-found`
 */
export async function namedPublication(context: LedeContext, slug: string): Promise<Publication> {
  const publication = await context.var.library.get(slug)
  if (publication) return publication
  throw unknownName('article', slug)
}
