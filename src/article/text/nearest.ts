/** Suggests the known name closest to an unknown one, for error messages. */

/** Longer names are not compared. Letters. */
const MAX_LENGTH = 40

/** Levenshtein distance; for short names. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const changed = row[j]! + (letter === b[j] ? 0 : 1)
      next.push(Math.min(changed, row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}

/**
 * The known name that differs in the fewest letters: in at most two, and in less than half of the
 * shorter name. Undefined if none is so similar.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined
  const asked = name.toLowerCase()
  let found: string | undefined
  let least = 3
  for (const other of known) {
    const letters = distance(asked, other.toLowerCase())
    if (letters < least && letters * 2 < Math.min(asked.length, other.length)) {
      found = other
      least = letters
    }
  }
  return found
}
