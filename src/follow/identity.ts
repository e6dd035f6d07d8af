/** Which entry of a feed is which: the name under which each is remembered. */

/** What tells entries apart. */
export interface Identified {
  /** As the feed writes it. */
  readonly id: string
  /** Absolute; null where there is none. */
  readonly url: string | null
  /** Plain text. */
  readonly title: string
}

/** UTF-16 units of each part of a name; whatever the feed writes, names are bounded. */
const MAX_ID_LENGTH = 500
const MAX_PART_LENGTH = 300
/** An id that so many titles share at one address belongs to the place, not to an entry. */
const TITLES_OF_A_PLACE = 3

const byId = ({ id }: Pick<Identified, 'id'>): string => id.slice(0, MAX_ID_LENGTH)
const byLink = (entry: Identified): string =>
  `${byId(entry)} ${(entry.url ?? '').slice(0, MAX_PART_LENGTH)}`
const byTitle = (entry: Identified): string =>
  `${byLink(entry)} ${entry.title.slice(0, MAX_PART_LENGTH)}`

/** Every name that an entry may be remembered under. */
export const possibleKeys = (entry: Identified): string[] => [
  byId(entry),
  byLink(entry),
  byTitle(entry),
]

/**
 * The entries of a feed by the names under which they are remembered. That is their own id, as long
 * as it names one entry: feeds that write one id into all of their entries are many. An id that
 * stands for several links here, or was remembered with another link and another title, is completed
 * by the link, and by the title where even that is shared. What stands twice is in it once.
 *
 * @param remembered what is known under `possibleKeys`
 */
export function entryKeys<Entry extends Identified>(
  entries: readonly Entry[],
  remembered: ReadonlyMap<string, Pick<Identified, 'url' | 'title'>>,
): Map<string, Entry> {
  const named = Map.groupBy(entries, byId)
  const placed = Map.groupBy(entries, byLink)
  const keys = new Map<string, Entry>()
  for (const entry of entries) {
    const links = new Set(named.get(byId(entry))!.map(({ url }) => url))
    const titles = new Set(placed.get(byLink(entry))!.map(({ title }) => title))
    const key = keyOf(entry, links.size > 1, titles.size >= TITLES_OF_A_PLACE, remembered)
    if (!keys.has(key)) keys.set(key, entry)
  }
  return keys
}

function keyOf(
  entry: Identified,
  sharesId: boolean,
  sharesLink: boolean,
  remembered: ReadonlyMap<string, Pick<Identified, 'url' | 'title'>>,
): string {
  const known = remembered.get(byId(entry))
  const sameLink = known?.url === entry.url
  const sameTitle = known?.title === entry.title
  if (known && sameLink && (sameTitle || !sharesLink)) return byId(entry)
  if (sharesLink) return byTitle(entry)
  if (sharesId) return byLink(entry)
  // A link may change, and so may a title; where both did, it is another entry.
  return known && !sameLink && !sameTitle ? byLink(entry) : byId(entry)
}
