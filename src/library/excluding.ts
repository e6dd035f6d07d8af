/** Lists without the articles that contain certain words. */

import { defined } from '../defined.ts'
import type { Library, LibraryPage, LibraryQuery } from './library.ts'
import { holdsAny } from './match.ts'
import type { Publication } from './publication.ts'

/** How many pages are read to fill one. It bounds the cost, however many articles are excluded. */
const MAX_PAGES = 5

/**
 * A library whose lists respect `exclude`. Where many articles are excluded, a page may be shorter
 * than its limit; its `next` continues after the last article that was looked at, so nothing is
 * lost.
 */
export function excludingLibrary(library: Library): Library {
  async function excluding({ exclude = '', ...query }: LibraryQuery): Promise<LibraryPage> {
    const items: Publication[] = []
    let next: string | null | undefined = query.cursor
    for (let page = 0; page < MAX_PAGES && next !== null && items.length < query.limit; page += 1) {
      const found: LibraryPage = await library.list({
        ...query,
        limit: query.limit - items.length,
        ...defined({ cursor: next }),
      })
      items.push(...found.items.filter(({ article }) => !holdsAny(exclude, article)))
      next = found.next
    }
    return { items, next: next ?? null }
  }

  return {
    ...library,
    list: (query) => (query.exclude === undefined ? library.list(query) : excluding(query)),
  }
}
