/** Recognises the entries of a feed: the key under which each is remembered. */

/** What distinguishes entries. */
export interface Identified {
  /** As the feed writes it; for an entry without an id, its address or text. */
  readonly id: string
  /** Whether the feed itself gives the id. */
  readonly hasOwnId: boolean
  /** Absolute; null where there is none. */
  readonly url: string | null
  /** Plain text. */
  readonly title: string
  /** RFC 3339 */
  readonly published: string | null
  /** The entry's HTML. */
  readonly html: string
}

/** Length of each part of a key, whatever the feed writes. UTF-16 units. */
const MAX_ID_LENGTH = 500
const MAX_PART_LENGTH = 300
/**
 * From this number on, entries with the same key are different entries, and not one entry that was
 * listed again after a change. An entry's own id says that they are one; a link that replaces an id
 * does not.
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

/** Every key that an entry may be remembered under. */
export const possibleKeys = (entry: Identified): string[] =>
  [byId, byLink, byTitle, byMoment].map((name) => name(entry))

/**
 * The entries of a feed by the keys under which they are remembered. The key is the entry's own id
 * as long as that names one entry: some feeds write one id into all of their entries. An id that
 * has several links here, or was remembered with another link and another title, is completed by
 * the link; by the title where the link is shared too; and by the date where both are. An entry
 * that is listed twice appears once.
 *
 * @param entries newest first
 * @param remembered what is known under `possibleKeys`
 */
export function entryKeys<Entry extends Identified>(
  entries: readonly Entry[],
  remembered: Remembered,
): Map<string, Entry> {
  const links = valuesOf(entries, byId, ({ url }) => url)
  const titles = valuesOf(entries, byLink, ({ title }) => title)
  const moments = valuesOf(entries, byTitle, byMoment)
  const keys = new Map<string, Entry>()
  for (const entry of entries) {
    const many = entry.hasOwnId ? MANY_WITH_ID : MANY_WITHOUT_ID
    const { count, last } = moments.get(byTitle(entry))!
    // The oldest keeps the key that it had before the others came.
    const sharesTitle = count >= many && last !== byMoment(entry)
    const sharesId = links.get(byId(entry))!.count > 1
    const sharesLink = titles.get(byLink(entry))!.count >= many
    const key = sharesTitle ? byMoment(entry) : keyOf(entry, sharesId, sharesLink, remembered)
    if (!keys.has(key)) keys.set(key, entry)
  }
  return keys
}

/** How many values the entries of each name have, and that of the last one; a pass over the entries. */
function valuesOf<Entry extends Identified, Value>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
  value: (entry: Entry) => Value,
): Map<string, { readonly count: number; readonly last: Value }> {
  const groups = Map.groupBy(entries, name)
  return new Map(
    Array.from(groups, ([key, group]) => {
      const values = group.map(value)
      return [key, { count: new Set(values).size, last: values.at(-1)! }] as const
    }),
  )
}

function keyOf(
  entry: Identified,
  sharesId: boolean,
  sharesLink: boolean,
  remembered: Remembered,
): string {
  // The others that shared its key may have left the feed.
  const exact = [byMoment, byTitle].find((name) => remembered.has(name(entry)))
  if (exact) return exact(entry)
  const known = remembered.get(byId(entry))
  const sameLink = known?.url === entry.url
  const sameTitle = known?.title === entry.title
  if (known && sameLink && (sameTitle || !sharesLink)) return byId(entry)
  if (sharesLink) return byTitle(entry)
  if (sharesId || remembered.get(byLink(entry))?.title === entry.title) return byLink(entry)
  // A link may change, and so may a title; if both did, it is another entry.
  return known && !sameLink && !sameTitle ? byLink(entry) : byId(entry)
}
