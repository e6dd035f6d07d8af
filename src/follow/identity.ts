/** Which entry of a feed is which: the name under which each is remembered. */

/** What tells entries apart. */
export interface Identified {
  /** As the feed writes it; the address or the text of an entry that has none. */
  readonly id: string
  /** Whether the feed itself gives the id. */
  readonly hasOwnId: boolean
  /** Absolute; null where there is none. */
  readonly url: string | null
  /** Plain text. */
  readonly title: string
  /** RFC 3339 */
  readonly published: string | null
  /** What it says. */
  readonly html: string
}

/** UTF-16 units of each part of a name; whatever the feed writes, names are bounded. */
const MAX_ID_LENGTH = 500
const MAX_PART_LENGTH = 300
/**
 * So many entries that share a name are many, and not one that was listed twice as it was changed:
 * an id says that they are one, a link that stands in for it does not.
 */
const MANY_WITH_ID = 3
const MANY_WITHOUT_ID = 2

type Remembered = ReadonlyMap<string, Pick<Identified, 'url' | 'title'>>

const byId = ({ id }: Identified): string => id.slice(0, MAX_ID_LENGTH)
const byLink = (entry: Identified): string =>
  `${byId(entry)} ${(entry.url ?? '').slice(0, MAX_PART_LENGTH)}`
const byTitle = (entry: Identified): string =>
  `${byLink(entry)} ${entry.title.slice(0, MAX_PART_LENGTH)}`
const byMoment = (entry: Identified): string =>
  `${byTitle(entry)} ${entry.published ?? entry.html.trim().slice(0, MAX_PART_LENGTH)}`

/** Every name that an entry may be remembered under. */
export const possibleKeys = (entry: Identified): string[] =>
  [byId, byLink, byTitle, byMoment].map((name) => name(entry))

/**
 * The entries of a feed by the names under which they are remembered. That is their own id, as long
 * as it names one entry: feeds that write one id into all of their entries are many. An id that
 * stands for several links here, or was remembered with another link and another title, is completed
 * by the link, by the title where even that is shared, and by the date where all of them are. What
 * stands twice is in it once.
 *
 * @param entries newest first
 * @param remembered what is known under `possibleKeys`
 */
export function entryKeys<Entry extends Identified>(
  entries: readonly Entry[],
  remembered: Remembered,
): Map<string, Entry> {
  const [named, placed, titled] = [byId, byLink, byTitle].map((name) => Map.groupBy(entries, name))
  const keys = new Map<string, Entry>()
  for (const entry of entries) {
    const links = new Set(named!.get(byId(entry))!.map(({ url }) => url))
    const titles = new Set(placed!.get(byLink(entry))!.map(({ title }) => title))
    const alike = titled!.get(byTitle(entry))!
    const moments = new Set(alike.map(byMoment))
    const many = entry.hasOwnId ? MANY_WITH_ID : MANY_WITHOUT_ID
    // The oldest keeps the name that it had before others came.
    const sharesTitle = moments.size >= many && byMoment(alike.at(-1)!) !== byMoment(entry)
    const key = sharesTitle
      ? byMoment(entry)
      : keyOf(entry, links.size > 1, titles.size >= many, remembered)
    if (!keys.has(key)) keys.set(key, entry)
  }
  return keys
}

function keyOf(
  entry: Identified,
  sharesId: boolean,
  sharesLink: boolean,
  remembered: Remembered,
): string {
  // The others that shared its name may be gone from the feed.
  const exact = [byMoment, byTitle].find((name) => remembered.has(name(entry)))
  if (exact) return exact(entry)
  const known = remembered.get(byId(entry))
  const sameLink = known?.url === entry.url
  const sameTitle = known?.title === entry.title
  if (known && sameLink && (sameTitle || !sharesLink)) return byId(entry)
  if (sharesLink) return byTitle(entry)
  if (sharesId || remembered.get(byLink(entry))?.title === entry.title) return byLink(entry)
  // A link may change, and so may a title; where both did, it is another entry.
  return known && !sameLink && !sameTitle ? byLink(entry) : byId(entry)
}
