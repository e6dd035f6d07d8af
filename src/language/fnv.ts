/** A text as a number of 32 bits, for tables and comparisons. */

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units. 0 … 2³² − 1. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
