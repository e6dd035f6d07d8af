/** Finds the mark at the end of a sentence, in any script. */

/** White space and direction marks after the end, as in Sindhi and Persian texts. */
const AFTER = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]'
const CLOSE = `(?:["'“”’«»‹›)\\]」』】〉》]|${AFTER})*$`

const END = new RegExp(`(?:[.!?…。！？｡।॥۔؟։።፧፨၊။៕᙮༎།|]|፡፡|[.。…])${CLOSE}`, 'u')
const QUESTION = new RegExp(`[?？؟፧⸮\\u037e]${CLOSE}`, 'u')
/** A reported question: its mark is inside a quotation. */
const QUOTED_QUESTION = new RegExp(`[?？؟፧⸮\\u037e]${AFTER}*["“”’«»‹›」』]`, 'u')
const EXCLAMATION = new RegExp(`[!！]${CLOSE}`, 'u')
const COLON = new RegExp(`[:：]${CLOSE}`, 'u')
const ARMENIAN = /[\u0531-\u0587]/
/** Placed over the stressed vowel, anywhere in the question. */
const ARMENIAN_QUESTION = /\u055e/
const GREEK = /[\u0370-\u03ff]/
const SEMICOLON = new RegExp(`;${CLOSE}`, 'u')

export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

/**
 * The kind of mark at the end of a sentence; `stop` is any mark besides the three that are named.
 */
export function endMarkOf(text: string): EndMark {
  const tail = text.slice(-24)
  if (QUESTION.test(tail)) return 'question'
  if (EXCLAMATION.test(tail)) return 'exclamation'
  if (COLON.test(tail)) {
    // The Armenian full stop looks like a colon, and is often written as one.
    if (!ARMENIAN.test(tail)) return 'colon'
    return ARMENIAN_QUESTION.test(text) ? 'question' : 'stop'
  }
  if (ARMENIAN_QUESTION.test(text)) return 'question'
  if (SEMICOLON.test(tail)) return GREEK.test(tail) ? 'question' : 'none'
  return END.test(tail) ? 'stop' : 'none'
}

/** Whether the question at the end of a sentence is a reported one. */
export function isToldQuestion(text: string): boolean {
  return QUOTED_QUESTION.test(text.slice(-24))
}
