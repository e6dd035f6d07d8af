/** What a sentence ends with, in any script. */

/** Marks of direction and white space after the end, as Sindhi and Persian texts carry them. */
const AFTER = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]'
const CLOSE = `(?:["'“”’«»‹›)\\]」』】〉》]|${AFTER})*$`

const END = new RegExp(`(?:[.!?…。！？｡।॥۔؟։።፧፨၊။៕᙮༎།|]|፡፡|[.。…])${CLOSE}`, 'u')
const QUESTION = new RegExp(`[?？؟፧⸮\\u037e]${CLOSE}`, 'u')
/** A question that is told: the mark stands in a quotation. */
const QUOTED_QUESTION = new RegExp(`[?？؟፧⸮\\u037e]${AFTER}*["“”’«»‹›」』]`, 'u')
const EXCLAMATION = new RegExp(`[!！]${CLOSE}`, 'u')
const COLON = new RegExp(`[:：]${CLOSE}`, 'u')
const ARMENIAN = /[\u0531-\u0587]/
/** Stands over the vowel that is stressed, wherever in the question. */
const ARMENIAN_QUESTION = /\u055e/
const GREEK = /[\u0370-\u03ff]/
const SEMICOLON = new RegExp(`;${CLOSE}`, 'u')

export type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

/** The mark at the end of a sentence; `stop` is any other than the three that are named. */
export function endMarkOf(text: string): EndMark {
  const tail = text.slice(-24)
  if (QUESTION.test(tail)) return 'question'
  if (EXCLAMATION.test(tail)) return 'exclamation'
  if (COLON.test(tail)) {
    // Armenian writes its full stop like a colon, and often with one.
    if (!ARMENIAN.test(tail)) return 'colon'
    return ARMENIAN_QUESTION.test(text) ? 'question' : 'stop'
  }
  if (ARMENIAN_QUESTION.test(text)) return 'question'
  if (SEMICOLON.test(tail)) return GREEK.test(tail) ? 'question' : 'none'
  return END.test(tail) ? 'stop' : 'none'
}

/** Whether a question that ends a sentence is one that somebody else asks in it. */
export function isToldQuestion(text: string): boolean {
  return QUOTED_QUESTION.test(text.slice(-24))
}
