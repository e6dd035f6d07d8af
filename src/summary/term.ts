/** Words as terms: which words count as the same when sentences are compared. */

/** Longer words are compared by their beginning, a simple stemmer for all languages. */
const STEM_LENGTH = 6

/** A word without its case, and in compatibility form (NFKC). */
export const folded = (word: string): string => word.normalize('NFKC').toLowerCase()

/** A folded word as a term: without its ending. */
export const termOf = (word: string): string =>
  word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word
