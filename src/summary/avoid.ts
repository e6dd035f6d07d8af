/** Reorders the choice for a reader who wants no quotations, questions or exclamations. */

import type { Avoidable } from './summary.ts'

/**
 * Quotation marks count as a quotation if they enclose at least three words or twelve characters:
 * less is a name or a title.
 */
const MIN_QUOTED_WORDS = 3
const MIN_QUOTED_LETTERS = 12

/** Opening quotation marks and those that close them (Unicode categories Pi and Pf, and CJK). */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['„', '“”‟'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])
/** At the end of a sentence. The semicolon is the Greek question mark. */
const QUESTION = /[?？؟;፧⁇⁈]/u
const EXCLAMATION = /[!！⁉‼]/u
/** Armenian writes these marks inside the word that is asked about or exclaimed. */
const ARMENIAN_QUESTION = '՞'
const ARMENIAN_EXCLAMATION = '՜'
/** What may follow the mark that ends a sentence. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"'\s]/u

/**
 * The same order with the avoided kinds moved to the end, so that they are chosen only when nothing
 * else is left. Longer summaries still contain the shorter ones.
 *
 * @param textOf gives the text of the sentence with an index
 */
export function avoidOrder(
  order: readonly number[],
  avoid: readonly Avoidable[],
  textOf: (index: number) => string,
): readonly number[] {
  if (avoid.length === 0) return order
  const isAvoided = (index: number) => avoid.some((kind) => IS[kind](textOf(index)))
  const { kept = [], avoided = [] } = Object.groupBy(order, (index) =>
    isAvoided(index) ? 'avoided' : 'kept',
  )
  return [...kept, ...avoided]
}

const IS: Readonly<Record<Avoidable, (text: string) => boolean>> = {
  quotes: holdsQuotation,
  questions: (text) => QUESTION.test(lastMark(text)) || text.includes(ARMENIAN_QUESTION),
  exclamations: (text) => EXCLAMATION.test(lastMark(text)) || text.includes(ARMENIAN_EXCLAMATION),
}

/** The last character that is not a closing mark or a space. */
function lastMark(text: string): string {
  let end = text.length
  while (end > 0 && CLOSING.test(text[end - 1]!)) end -= 1
  return text.slice(end - 1, end)
}

function holdsQuotation(text: string): boolean {
  // The end of an unclosed kind of quotation is searched for only once, to keep the cost linear.
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length; at += 1) {
    const opening = text[at]!
    const closing = PAIRS.get(opening)
    if (closing === undefined || unclosed.has(opening)) continue
    const end = nearest(text, closing, at + 1)
    if (end < 0) {
      unclosed.add(opening)
      continue
    }
    const quoted = text.slice(at + 1, end).trim()
    if (quoted.length >= MIN_QUOTED_LETTERS || quoted.split(/\s+/).length >= MIN_QUOTED_WORDS) {
      return true
    }
    at = end
  }
  return false
}

/** The first index of any of the marks, or -1. */
function nearest(text: string, marks: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (marks.includes(text[at]!)) return at
  return -1
}
