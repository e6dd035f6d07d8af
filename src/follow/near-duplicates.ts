/**
 * Finds articles that may be the same as another: MinHash over shingles of words (Broder 1997), in
 * bands, so that near-duplicates are found by equality. It only proposes candidates: two weather
 * reports share as much as an article and its reprint. same-text.ts decides whether two texts are
 * the same.
 */

import { fnv1a } from '../language/fnv.ts'
import { words } from '../language/words.ts'

const SHINGLE_WORDS = 4
/**
 * 10 bands of 3 rows; one band must agree. The chance to be proposed is 97 % for texts whose
 * shingles overlap by 0.67 (80 % of each are shared), 99.9 % for 0.8, and 24 % for 0.3.
 */
const BANDS = 10
const ROWS = 3
/** Shorter texts are alike by chance. Words. */
const MIN_WORDS = 40
/** What comes after this tells nothing more about the text. UTF-16 units. */
const MAX_LENGTH = 20_000

/** One of a family of hash functions, made from a single hash by multiplying and mixing. */
function permuted(value: number, seed: number): number {
  let mixed = Math.imul(value ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The bands of a text's signature; none for a text that is too short. */
export function signatureBands(text: string): string[] {
  const part = text.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase()
  const tokens = words(part).map(({ start, end }) => part.slice(start, end))
  if (tokens.length < MIN_WORDS) return []
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (let i = 0; i + SHINGLE_WORDS <= tokens.length; i += 1) {
    const shingle = fnv1a(tokens.slice(i, i + SHINGLE_WORDS).join(' '))
    for (let row = 0; row < signature.length; row += 1) {
      const value = permuted(shingle, row)
      if (value < signature[row]!) signature[row] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = signature.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band}:${[...rows].map((value) => value.toString(36)).join('.')}`
  })
}
