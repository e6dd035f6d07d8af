/** A word as 32 bits, for counts and comparisons: FNV-1a over UTF-16 code units. Never 0 or 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0 < 2 ? 2 : hash >>> 0
}
