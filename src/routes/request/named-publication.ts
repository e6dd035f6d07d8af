/** The published article that a request names. */

import { unknownName } from '../../failures.ts'
import type { Publication } from '../../library/publication.ts'
import { canonicalName } from '../../library/slug.ts'
import type { LedeContext } from './context.ts'

/**
 * The published article with this name, in whatever spelling; undefined if there is none. Articles
 * of older versions may have names that are not in canonical form.
 */
export async function findNamed(
  { var: { library } }: LedeContext,
  name: string,
): Promise<Publication | undefined> {
  const canonical = canonicalName(name)
  const found = await library.get(canonical)
  return found || name === canonical ? found : library.get(name)
}

/**
 * The same for a name that must exist.
 *
 * @throws Failure `not-found`
 */
export async function namedPublication(context: LedeContext, name: string): Promise<Publication> {
  const found = await findNamed(context, name)
  if (found) return found
  throw unknownName('article', name)
}
