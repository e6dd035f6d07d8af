/** Optional members of an object: absent where nothing is known, never present as undefined. */

/** Such members as `exactOptionalPropertyTypes` wants them. */
type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> }

/**
 * The members that are not undefined, in the same order. Null, false, 0 and '' stay.
 *
 * @example { title, ...defined({ author, url }) }
 */
export function defined<T extends object>(members: T): Defined<T> {
  const kept = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Defined<T>
}

/** A text or list that holds something; undefined for an empty one, so `defined` leaves it out. */
export function filled<T extends string | readonly unknown[]>(value: T): T | undefined {
  return value.length > 0 ? value : undefined
}
