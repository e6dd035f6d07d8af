/** The canonical form of a text (NFC), at a cost that is linear in its length. */

/**
 * UAX #15 (stream-safe text) allows 30 marks on a letter. No language needs more, and normalising
 * more takes quadratic time.
 */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

/** A text of any length in NFC, with at most 30 marks on a letter. */
export const composed = (text: string): string => text.replace(PILED_MARKS, '$1').normalize('NFC')
