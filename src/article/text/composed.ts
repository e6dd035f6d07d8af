/** The canonical form of a text (NFC), at a cost that is linear in its length. */

/**
 * UAX #15 (stream-safe text) allows 30 marks on one letter. More is no writing of any language,
 * and normalising would take quadratic time over them.
 */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

/** A text in NFC, with at most 30 marks on a letter. Of any length, from anybody. */
export const composed = (text: string): string => text.replace(PILED_MARKS, '$1').normalize('NFC')
