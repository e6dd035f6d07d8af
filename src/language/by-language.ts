/** Keeps what is made for a language, such as tables and formatters. */

/**
 * A function that makes something for a language tag once and remembers it. Tags come from
 * strangers, so beyond `most` of them everything is forgotten and made again.
 */
export function byLanguage<Made extends object>(
  make: (tag: string) => Made,
  most: number,
): (tag: string) => Made {
  const made = new Map<string, Made>()
  return (tag) => {
    const known = made.get(tag)
    if (known !== undefined) return known
    if (made.size >= most) made.clear()
    const fresh = make(tag)
    made.set(tag, fresh)
    return fresh
  }
}
