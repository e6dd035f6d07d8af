/** Finds the mark at the end of a sentence, in any script. */

/** What may be after an end mark, white space and direction marks included, as in Sindhi texts. */
const CLOSE = /["'“”’«»‹›)\]」』】〉》\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** A reported question: its mark is inside a quotation. */
const QUOTED_QUESTION =
  /[?？؟፧⸮\u037e][\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*["“”’«»‹›」』]/u

/** The kind of mark at the end of a sentence; `stop` is any besides the three that are named. */
export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

const KINDS = new Map<string, EndMark>([
  ...[...'.!?…。！？｡।॥۔؟։።፧፨၊။៕᙮༎།|'].map((mark) => [mark, 'stop'] as const),
  ...[...'?？؟፧⸮\u037e'].map((mark) => [mark, 'question'] as const),
  ...[...'!！'].map((mark) => [mark, 'exclamation'] as const),
  ...[...':：'].map((mark) => [mark, 'colon'] as const),
])
/** Two of the Ethiopic space, which look like its full stop. */
const DOUBLED_SPACE = '፡፡'
const ARMENIAN = /[\u0531-\u0587]/
/** Placed over the stressed vowel, anywhere in the question. */
const ARMENIAN_QUESTION = '\u055e'
const GREEK = /[\u0370-\u03ff]/

/** How much of a sentence is read. UTF-16 units. */
const TAIL = 24

/** The kind of mark at the end of a sentence. */
export function endMarkOf(text: string): EndMark {
  const tail = text.slice(-TAIL)
  let end = tail.length
  while (end > 0 && CLOSE.test(tail[end - 1]!)) end -= 1
  const mark = tail[end - 1] ?? ''
  const kind = KINDS.get(mark) ?? (tail.endsWith(DOUBLED_SPACE, end) ? 'stop' : 'none')
  if (kind === 'question' || kind === 'exclamation') return kind
  // The Armenian full stop looks like a colon, and is often written as one.
  if (kind === 'colon' && !ARMENIAN.test(tail)) return 'colon'
  if (text.includes(ARMENIAN_QUESTION)) return 'question'
  if (kind === 'colon') return 'stop'
  // The Greek question mark is a semicolon.
  return mark === ';' && GREEK.test(tail) ? 'question' : kind
}

/** Whether the question at the end of a sentence is a reported one. */
export function isToldQuestion(text: string): boolean {
  return QUOTED_QUESTION.test(text.slice(-TAIL))
}
