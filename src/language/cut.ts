/** Where a text may be cut without splitting a character. */

/** How much of a row of flags is looked at: whole flags. UTF-16 units. */
const LONGEST_FLAGS = 64
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
    const continues = CONTINUES.test(String.fromCodePoint(code)) || isLowHalf(code) || isSkin(code)
    if (!continues && !JOINS.test(text.slice(Math.max(0, cut - 1), cut))) break
    cut -= 1
  }
  return cut - (isHalfFlag(text, cut) ? 2 : 0)
}

/** Two letters make a flag: an odd number of them before a place leaves one alone. */
function isHalfFlag(text: string, at: number): boolean {
  if (!isFlagLetter(text.codePointAt(at) ?? 0)) return false
  let from = at
  while (from > at - LONGEST_FLAGS && isFlagLetter(text.codePointAt(from - 2) ?? 0)) from -= 2
  return (at - from) % 4 === 2
}

/** The colours of skin, which follow an emoji. */
const isSkin = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff

const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff

/** Inside a surrogate pair, `codePointAt` returns only the second half. */
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
