/** Whether the brackets of a sentence come in pairs. */

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '《': '》',
  '【': '】',
}
const CLOSERS = new Set(Object.values(PAIRS))
const BRACKET = /[()[\]（）《》【】]/
/** `1) first` and `a) second` close what nothing opened. */
const LABEL = /^\s*\p{L}?\p{N}*\)/u

/** Whether every bracket that opens in a text closes in it, in order, and none closes unopened. */
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
