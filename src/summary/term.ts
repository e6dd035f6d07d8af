/** Words as terms: what counts as the same word when sentences are compared. */

/** Words longer than this are compared by their beginning: a stemmer for every language. */
const STEM_LENGTH = 6

/** A word as a term: without case, without its ending. */
export function termOf(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase()
  return folded.length > STEM_LENGTH ? folded.slice(0, STEM_LENGTH) : folded
}
