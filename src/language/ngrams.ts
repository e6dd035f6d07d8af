/** Visits the letter n-grams of a text, each as a hash. */

import { scriptOf } from './script.ts'

/** Represents the edge of a word in n-grams. */
export const EDGE = 0x20
const LONGEST_NGRAM = 5
/** Whole words up to this length are features too. Letters. */
const LONGEST_WORD = 11

/** The hash of no characters. */
export const EMPTY_HASH = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** One step of FNV-1a, over code units instead of octets. */
export function hashStep(hash: number, codeUnit: number): number {
  return Math.imul(hash ^ codeUnit, PRIME)
}

/** The hash of an n-gram, as given by `visitNgrams`. Edges of words are spaces. */
export function hashNgram(ngram: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < ngram.length; i++) hash = hashStep(hash, ngram.charCodeAt(i))
  return hash
}

/** Combining diacritical marks: not letters, but part of a word. */
function isMark(codeUnit: number): boolean {
  return codeUnit >= 0x300 && codeUnit <= 0x36f
}

/**
 * Points and accents of Hebrew, which most texts leave out; without the hyphen and the stops among
 * them.
 */
const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g

/**
 * A text in the form for n-grams: small letters (NFC) without Hebrew points, with one space for
 * every stretch of other characters, and a space at both ends. Capital İ becomes i, because it
 * appears in Turkish names in every language.
 */
export function foldForNgrams(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(HEBREW_POINTS, '')
  let folded = ' '
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0
    if (unit !== 0 && (scriptOf(unit) !== undefined || isMark(unit))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      folded += `${lower.slice(start, i)} `
      start = -1
    }
  }
  return folded
}

/**
 * Calls back with the hash of each n-gram of folded text: one to five characters of one word,
 * including the space before or after it, and each whole word with its spaces.
 */
export function visitNgrams(
  folded: string,
  visit: (hash: number, start: number, end: number) => void,
): void {
  const length = folded.length
  for (let start = 0; start < length - 1; start++) {
    let hash = hashStep(EMPTY_HASH, folded.charCodeAt(start))
    const fromEdge = folded.charCodeAt(start) === EDGE
    const longest = fromEdge ? LONGEST_WORD + 2 : LONGEST_NGRAM
    if (!fromEdge) visit(hash, start, start + 1)
    for (let end = start + 1; end < length && end - start < longest; end++) {
      const unit = folded.charCodeAt(end)
      hash = hashStep(hash, unit)
      const atEdge = unit === EDGE
      if (end - start < LONGEST_NGRAM || atEdge) visit(hash, start, end + 1)
      if (atEdge) break
    }
  }
}
