/** What is said where a list is empty: since when, and which other lists there are. */

import type { FeedFilter } from '../../feed/feed-address.ts'
import type { Facets } from '../../library/library.ts'
import type { NamedLists } from '../../page/other-lists.ts'
import type { OpenLibrary } from '../../publishing/open-library.ts'

/** Most names that are shown: the most frequent. */
const MOST_NAMES = 40

/**
 * When an empty list last changed, RFC 3339. A list that never held anything changed with the
 * library: it may have the first entry tomorrow, and until then each look at it found nothing.
 * Undefined for a library that never held anything.
 */
export async function emptySince(
  library: OpenLibrary,
  filter: FeedFilter,
): Promise<string | undefined> {
  const own = await library.listChanged(filter, [])
  if (own !== undefined) return own
  const { items } = await library.list({ limit: 1 })
  return library.listChanged({}, items)
}

/** The tags or sources that there are, where the reader asked for one that has no articles. */
export const otherLists = (facets: Facets, { tag, source }: FeedFilter): NamedLists => ({
  tags: tag === undefined ? [] : facets.tags.slice(0, MOST_NAMES).map(({ name }) => name),
  sources: source === undefined ? [] : facets.sources.slice(0, MOST_NAMES).map(({ name }) => name),
})
