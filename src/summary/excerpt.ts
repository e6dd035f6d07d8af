/**
 * How much of somebody else's text everybody may see. The summary of a fetched article is an
 * excerpt, except for the publisher; everything that shows a text asks the summary for this.
 */

/** Share of an article's sentences; of a shorter article, up to `LEAST` may be shown. */
const SHARE = 0.5
const LEAST = 3
const MOST = 20

/** The limits of an excerpt. */
export interface Excerpt {
  readonly sentences: number
  /** UTF-16 units of all its sentences, with the spaces between them. */
  readonly characters: number
}

/**
 * The limits of an excerpt.
 *
 * @param sentences of the whole article
 * @param maxSnippet characters that the page allows others to quote; undefined if it sets no limit
 */
export function excerptOf(sentences: number, maxSnippet: number | undefined): Excerpt {
  return {
    sentences: Math.min(MOST, Math.max(LEAST, Math.floor(sentences * SHARE))),
    characters: maxSnippet ?? Number.POSITIVE_INFINITY,
  }
}

/**
 * How many sentences, from the first on, fit into an excerpt; none if the first is too long.
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
