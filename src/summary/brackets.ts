/** Tells whether the brackets in a sentence are paired. */

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '《': '》',
  '【': '】',
}
const CLOSERS = new Set(Object.values(PAIRS))
const BRACKET = /[()[\]（）《》【】]/
/** The bracket of a label, which closes nothing: `1) first`, `a) second`. */
const LABEL = /^\s*\p{L}?\p{N}*\)/u

/**
 * Whether every bracket that opens in a text also closes in it, in order, and none closes without
 * having opened.
 */
export function closesBrackets(text: string): boolean {
  if (!BRACKET.test(text)) return true
  const open: string[] = []
  for (const mark of text) {
    const close = PAIRS[mark]
    if (close !== undefined) open.push(close)
    else if (CLOSERS.has(mark)) {
      if (mark === ')' && open.length === 0 && LABEL.test(text)) continue
      if (open.pop() !== mark) return false
    }
  }
  return open.length === 0
}
