/** Decides how many sentences of the order of choice a summary takes. */

import type { Length } from './summary.ts'

interface Sized {
  /** UTF-16 units. */
  readonly length: number
  readonly words: number
  readonly seconds: number
}

/**
 * The longest beginning of the order that fits, but at least one sentence, so that a larger budget
 * only ever adds sentences.
 *
 * @param sizes of the sentences in the order of choice
 * @param total sentences of the article, for `ratio`
 * @param gap characters between two sentences of a summary
 */
export function fittingCount(
  length: Length,
  sizes: readonly Sized[],
  total: number,
  gap: number,
): number {
  switch (length.kind) {
    case 'sentences':
      return Math.min(length.value, sizes.length)
    case 'ratio':
      return Math.min(sizes.length, Math.max(1, Math.round(length.value * total)))
    case 'characters':
      return beginning(sizes, (size, count) => size.length + (count > 0 ? gap : 0), length.value)
    case 'words':
      return beginning(sizes, (size) => size.words, length.value)
    case 'seconds':
      return beginning(sizes, (size) => size.seconds, length.value)
  }
}

function beginning(
  sizes: readonly Sized[],
  cost: (size: Sized, count: number) => number,
  budget: number,
): number {
  let spent = 0
  let count = 0
  for (const size of sizes) {
    spent += cost(size, count)
    if (spent > budget && count > 0) break
    count += 1
  }
  return count
}
