/** Compares two versions of a text sentence by sentence. */

interface Changed {
  /** Sentences added, in the order of the new version. */
  readonly added: string[]
  /** Sentences removed, in the order of the old version. */
  readonly taken: string[]
}

/** Most sentences listed of either kind: beyond this, the text is simply a different one. */
const MOST = 40

/**
 * Sentences that only one of two versions has. A sentence that merely moved, or in which only white
 * space or the style of quotation marks changed, does not count as changed.
 */
export function sentencesChanged(before: readonly string[], after: readonly string[]): Changed {
  return {
    added: without(after, before).slice(0, MOST),
    taken: without(before, after).slice(0, MOST),
  }
}

function without(sentences: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(plain(other), (left.get(plain(other)) ?? 0) + 1)
  return sentences.filter((sentence) => {
    const count = left.get(plain(sentence)) ?? 0
    left.set(plain(sentence), count - 1)
    return count <= 0
  })
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/[\u201c\u201d\u201e«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
