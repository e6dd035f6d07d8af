/** Reduces texts to a form in which texts that look the same to a reader are equal. */

/** How much of a title or name is compared; longer ones differ before that. Characters. */
const MAX_COMPARED = 1_000

/**
 * Vowel points and recitation marks of Hebrew and Arabic, which are optional. In other scripts
 * marks are part of the word: कल and काल are two words.
 */
const OPTIONAL_MARKS =
  /[\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+/g

/** Only letters with their marks, and digits, in lower case. */
export function flatWhole(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** As much of a title or name as is compared. */
export const compared = (text: string): string => text.slice(0, MAX_COMPARED)

/** The same as `flatWhole` of the beginning of a text, which is enough for a title or name. */
export const flat = (text: string): string => flatWhole(compared(text))

/** A list without entries that differ only in case, spaces and punctuation. */
export function withoutDoubles(list: readonly string[]): string[] {
  const seen = new Set<string>()
  return list.filter((item) => {
    const key = flat(item)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
