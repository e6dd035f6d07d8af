/** Words as terms: which words count as the same when sentences are compared. */

/** Longer words are compared by their beginning, a simple stemmer for all languages. */
const STEM_LENGTH = 6

/** A word as a term: without case and ending. */
export function termOf(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase()
  return folded.length > STEM_LENGTH ? folded.slice(0, STEM_LENGTH) : folded
}
