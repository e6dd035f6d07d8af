/** Where a text may be cut without splitting a character. */

/** Marks and joiners belong to the character before them. */
const CONTINUES = /^[\p{M}\u200c\u200d]/u
/** A sign that joins the next consonant to the one before (Indic viramas), or a joiner. */
const JOINS = /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2\u200d]$/
/** Marks that are considered on one letter; more are no real text. */
const MOST_MARKS = 16

/**
 * The last place up to `at` where a visible character ends, so that no vowel sign, accent or joined
 * consonant is separated from its letter. UTF-16 units; linear.
 */
export function wholeCut(text: string, at: number): number {
  let cut = Math.min(at, text.length)
  for (let steps = 0; cut > 0 && cut < text.length && steps < MOST_MARKS; steps += 1) {
    const code = text.codePointAt(cut)!
    const continues = CONTINUES.test(String.fromCodePoint(code)) || isLowHalf(code)
    if (!continues && !JOINS.test(text.slice(Math.max(0, cut - 1), cut))) break
    cut -= 1
  }
  return cut
}

/** Inside a surrogate pair, `codePointAt` returns only the second half. */
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
