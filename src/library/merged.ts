/** Combines bundled and published articles into one library. */

import { Failure } from '../failures.ts'
import { comparePlaces, decodeCursor, encodeCursor, placeOf } from './cursor.ts'
import { sortedFacets } from './facets.ts'
import type { Facet, Library, LibraryPage, LibraryQuery } from './library.ts'
import type { Publication } from './publication.ts'
import { jointRevision } from './revision.ts'

const RANKED = /^r:(\d{1,4})$/
/**
 * The k of reciprocal rank fusion (Cormack, Clarke & Büttcher 2009), which keeps the first ranks
 * from deciding everything.
 */
const FUSION_K = 60
/** A list by rank ends after so many. */
const MAX_RANK = 1000

interface Pair {
  readonly first: Library
  readonly second: Library
}

/**
 * One library of two. An article of the second is hidden by one of the first with the same slug:
 * publishing refuses such slugs, but a later deploy may bring them.
 */
export function mergedLibrary(first: Library, second: Library): Library {
  const pair = { first, second }
  return {
    revision: async () => {
      const [one, other] = await Promise.all([first.revision(), second.revision()])
      return jointRevision(one, other)
    },
    get: async (slug) => (await first.get(slug)) ?? second.get(slug),
    many: async (slugs) => {
      const found = await first.many(slugs)
      const missing = slugs.filter((slug) => !found.has(slug))
      return missing.length === 0 ? found : new Map([...found, ...(await second.many(missing))])
    },
    list: (query) => {
      const ranked = query.order === 'best' && query.text !== undefined
      return ranked ? best(pair, query) : newest(pair, query)
    },
    translations: async (key) => {
      const found = await Promise.all([first.translations(key), second.translations(key)])
      return found.flat()
    },
    facets: async () => {
      const [one, other] = await Promise.all([first.facets(), second.facets()])
      return {
        languages: summed(one.languages, other.languages),
        tags: summed(one.tags, other.tags),
        sources: summed(one.sources, other.sources),
      }
    },
  }
}

async function unhidden({ first }: Pair, items: readonly Publication[]): Promise<Publication[]> {
  const hiding = await Promise.all(items.map(({ slug }) => first.get(slug)))
  return items.filter((_, i) => hiding[i] === undefined)
}

/**
 * A page of the second library, refilled after hiding: with gaps, the merged cursor would skip
 * items.
 */
async function shown(pair: Pair, query: LibraryQuery): Promise<LibraryPage> {
  let page = await pair.second.list(query)
  const items = await unhidden(pair, page.items)
  while (page.next !== null && items.length < query.limit) {
    page = await pair.second.list({ ...query, cursor: page.next })
    items.push(...(await unhidden(pair, page.items)))
  }
  return { items, next: page.next }
}

async function newest(pair: Pair, query: LibraryQuery): Promise<LibraryPage> {
  const [one, other] = await Promise.all([pair.first.list(query), shown(pair, query)])
  const items = [...one.items, ...other.items].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
  const page = items.slice(0, query.limit)
  const last = page[page.length - 1]
  const more = items.length > page.length || one.next !== null || other.next !== null
  return { items: page, next: more && last ? encodeCursor(placeOf(last)) : null }
}

/**
 * The scores of the two libraries cannot be compared, but their ranks can (reciprocal rank fusion).
 */
async function best(pair: Pair, { cursor, ...query }: LibraryQuery): Promise<LibraryPage> {
  const skip = cursor === undefined ? 0 : rankOf(cursor)
  const wanted = { ...query, limit: skip + query.limit + 1 }
  const [one, other] = await Promise.all([pair.first.list(wanted), pair.second.list(wanted)])
  const scored = [one.items, await unhidden(pair, other.items)].flatMap((items) =>
    items.map((item, rank) => ({ item, score: 1 / (FUSION_K + rank) })),
  )
  // A stable sort: equal scores stay in the order of the libraries.
  const items = scored.sort((a, b) => b.score - a.score).map(({ item }) => item)
  const page = items.slice(skip, skip + query.limit)
  const more = items.length > skip + query.limit
  return { items: page, next: more ? `r:${skip + query.limit}` : null }
}

function rankOf(cursor: string): number {
  const match = RANKED.exec(cursor)
  if (match) return Math.min(Number(match[1]), MAX_RANK)
  // Throws for anything but a cursor; a cursor of another order is as wrong.
  decodeCursor(cursor)
  throw new Failure('bad-parameter', 'cursor belongs to a list in another order.', {
    extra: { parameter: 'cursor' },
  })
}

function summed(one: readonly Facet[], other: readonly Facet[]): Facet[] {
  const counts = new Map(one.map(({ name, count }) => [name, count]))
  for (const { name, count } of other) counts.set(name, (counts.get(name) ?? 0) + count)
  return sortedFacets(counts)
}
