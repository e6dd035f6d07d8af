/** Lists without the articles that hold certain words. */

import { defined } from '../defined.ts'
import type { Library, LibraryPage, LibraryQuery } from './library.ts'
import { holdsAny } from './match.ts'
import type { Publication } from './publication.ts'

/** Pages that are read to fill one: so the cost stays bounded however much is left out. */
const MAX_PAGES = 5

/**
 * The library, with `exclude` kept to. A page may come out shorter than its limit where much is left
 * out; its `next` then goes on behind the last article that was looked at, so nothing is lost.
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
