/** The canonical form of a text (NFC), at a cost that is linear in its length. */

/**
 * UAX #15 (stream-safe text) allows 30 marks on a letter. No language needs more, and normalising
 * more takes quadratic time.
 */
const MOST_MARKS = 30
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu
/** The unit of a mark, or half of one beyond the basic plane. */
const MAY_BE_MARK = /[\p{M}\ud800-\udfff]/u

/**
 * Whether a text has more marks in a row than any letter needs. Only every 31st unit is looked at,
 * and what is around it if it may be a mark: `\p{M}` at every place takes longer than all else that
 * is done to a text.
 */
export function hasPiledMarks(text: string): boolean {
  const mayBeMark = (at: number) => MAY_BE_MARK.test(text.charAt(at))
  for (let at = MOST_MARKS; at < text.length; at += MOST_MARKS + 1) {
    if (!mayBeMark(at)) continue
    let from = at
    while (at - from < MOST_MARKS && mayBeMark(from - 1)) from -= 1
    let to = at + 1
    while (to - from <= MOST_MARKS && mayBeMark(to)) to += 1
    if (to - from > MOST_MARKS) return text.search(PILED_MARKS) >= 0
  }
  return false
}

/** A text of any length in NFC, with at most 30 marks on a letter. */
export const composed = (text: string): string =>
  (hasPiledMarks(text) ? text.replace(PILED_MARKS, '$1') : text).normalize('NFC')
