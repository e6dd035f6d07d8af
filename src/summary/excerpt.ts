/**
 * How much of somebody else's text may be shown to everybody. A summary of a fetched article is an
 * excerpt, except for its publisher; everything that shows a text asks the summary for it.
 */

/** Of an article's sentences; a shorter article may be shown up to the least. */
const SHARE = 0.5
const LEAST = 3
const MOST = 20

/** What an excerpt may hold. */
export interface Excerpt {
  readonly sentences: number
  /** UTF-16 units, of all its sentences with the spaces between them. */
  readonly characters: number
}

/**
 * The bounds of an excerpt.
 *
 * @param sentences of the whole article
 * @param maxSnippet characters that the page lets others quote; undefined where it sets no bound
 */
export function excerptOf(sentences: number, maxSnippet: number | undefined): Excerpt {
  return {
    sentences: Math.min(MOST, Math.max(LEAST, Math.floor(sentences * SHARE))),
    characters: maxSnippet ?? Number.POSITIVE_INFINITY,
  }
}

/**
 * How many of the sentences, from the first on, an excerpt holds; none where the first is too long.
 *
 * @param lengths of the sentences in the order of choice, UTF-16 units
 * @param gap between two of them
 */
export function countWithin(excerpt: Excerpt, lengths: readonly number[], gap: number): number {
  let characters = 0
  let count = 0
  for (const length of lengths.slice(0, excerpt.sentences)) {
    characters += length + (count > 0 ? gap : 0)
    if (characters > excerpt.characters) break
    count += 1
  }
  return count
}
