/** Decides which sentences may be in a summary at all. */

import type { ParagraphKind } from '../article/article.ts'
import { closesBrackets } from './brackets.ts'
import { embeddedPosts } from './embedded-posts.ts'
import { type EndMark, endMarkOf, isToldQuestion } from './end-mark.ts'
import {
  forgetsToOpen,
  introducesQuotation,
  type Quotation,
  quotations,
  quotesWhole,
} from './quotation.ts'
import type { Unit } from './units.ts'

/**
 * A sentence below both limits, in words and in UTF-16 units, is a stub: a chapter number, an
 * exclamation. Scripts without spaces say more with fewer characters.
 */
const MIN_WORDS = 5
const MIN_LENGTH = 28
const MIN_UNSPACED = 12
/** Only in scripts with spaces; elsewhere the number of words depends on how they are split. */
const MAX_WORDS = 120
/** UTF-16 units; anything longer is not a sentence. */
export const MAX_LENGTH = 900
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
/** A small first letter in a word without capitals; `iPhone` and `wikiHow` are names. */
const LOWER_CASE = /^\p{Ll}(?![\p{L}\p{M}\p{N}]*\p{Lu})/u
/** If at least this share of sentences has an end mark, the text uses them. */
const USES_MARKS = 0.8
/** A longer sentence without an end mark is not a heading. UTF-16 units. */
const LONG_UNMARKED = 60
/** A signature: a name in capitals at the beginning of a line, followed by who that is. */
const SIGNATURE = /^\p{Lu}{2,}(?:\s\p{Lu}+\.?){0,3}\s?,/u
const MAX_SIGNATURE = 12
/** One word and a colon before a line: a picture credit, or where to read on. */
const LABEL_OF_LINE = /^\p{L}+[:：]\s/u
/**
 * Where most sentences share their paragraph with others, a short one alone is a caption, a heading
 * or an instruction to read on. Words.
 */
const SHORT_LINE = 9
const SHORT_UNSPACED_LINE = 20
/** A sentence with at least this share of its terms in the title says nothing new. */
const SAME_AS_TITLE = 0.9
const MIN_TITLE_TERMS = 4
/** A short line with this share of the title's terms, and this many new ones, is a standfirst. */
const LEAD_OF_TITLE = 0.4
const NEW_IN_LEAD = 4

/** The properties that decide whether a sentence may be chosen. */
interface Sentence extends Pick<Unit, 'text' | 'words'> {
  readonly kind?: ParagraphKind
  readonly paragraph?: number
  readonly terms?: readonly number[]
  readonly mark?: EndMark
}

/** Whether a text says hardly more than the title. Both are given by the ids of their terms. */
export function saysTheTitle(terms: readonly number[], title: ReadonlySet<number>): boolean {
  if (title.size < MIN_TITLE_TERMS) return false
  const own = new Set(terms)
  let shared = 0
  for (const term of own) if (title.has(term)) shared += 1
  return shared >= own.size * SAME_AS_TITLE
}

/**
 * A short line that repeats and extends the title is a standfirst; without a title, the first line
 * is taken for one.
 */
function extendsTitle(terms: readonly number[], title: ReadonlySet<number>, i: number): boolean {
  if (title.size === 0) return i === 0
  const own = new Set(terms)
  const shared = [...own].filter((term) => title.has(term)).length
  return shared >= title.size * LEAD_OF_TITLE && own.size - shared >= NEW_IN_LEAD
}

/** Whether a sentence is a paragraph of its own. */
function isLine(units: readonly Sentence[], i: number): boolean {
  const paragraph = units[i]!.paragraph
  return (
    paragraph !== undefined &&
    units[i - 1]?.paragraph !== paragraph &&
    units[i + 1]?.paragraph !== paragraph
  )
}

/**
 * The sentences that may be chosen: complete, with paired brackets and quotation marks, with an end
 * mark if the text uses them, not a question, neither very short nor very long, not an embedded
 * post, and not a repetition of the title.
 *
 * @param title terms of the title, with the same ids as in the units
 */
export function eligibleUnits(
  units: readonly Sentence[],
  title: readonly number[] = [],
  quoted: readonly Quotation[] = quotations(units.map(({ text }) => text)),
): boolean[] {
  const marks = units.map(({ text, mark = endMarkOf(text) }) => mark)
  const isMarked = (i: number) => marks[i] !== 'none' && marks[i] !== 'colon'
  // Poems, lists, careless texts and some scripts use no end marks; there, a missing one means
  // nothing.
  const usesMarks = units.filter((_, i) => isMarked(i)).length >= units.length * USES_MARKS
  // Where most sentences begin with a small letter, as in Georgian, it means nothing either.
  const small = units.filter(({ text }) => LOWER_CASE.test(text)).length
  const usesCapitals = small < units.length * 0.5
  const titleTerms = new Set(title)
  const lines = units.filter((_, i) => isLine(units, i)).length
  const forgets = forgetsToOpen(quoted)
  const posted = embeddedPosts(units)
  return units.map(({ text, words, terms = [] }, i) => {
    if (posted[i] || (marks[i] === 'colon' && usesMarks)) return false
    // Without an end mark, a long sentence has merely lost it; a short one is a heading.
    if (marks[i] === 'none' && usesMarks && text.length < LONG_UNMARKED) return false
    if (marks[i] === 'question' && !isToldQuestion(text)) return false
    if (words < MIN_WORDS && text.length < (UNSPACED.test(text) ? MIN_UNSPACED : MIN_LENGTH))
      return false
    if (text.length > MAX_LENGTH || (words > MAX_WORDS && !UNSPACED.test(text))) return false
    // The first sentence of an article continues nothing, however it is written.
    if (i > 0 && usesCapitals && LOWER_CASE.test(text)) return false
    if (isLine(units, i)) {
      if (words <= MAX_SIGNATURE && (SIGNATURE.test(text) || LABEL_OF_LINE.test(text))) return false
      const isShort = UNSPACED.test(text) ? text.length <= SHORT_UNSPACED_LINE : words <= SHORT_LINE
      if (isShort && lines < units.length * 0.5 && !extendsTitle(terms, titleTerms, i)) return false
    }
    if (saysTheTitle(terms, titleTerms)) return false
    const isWhole =
      quotesWhole(quoted[i]!) ||
      introducesQuotation(quoted[i]!, quoted[i + 1]) ||
      forgets[i]! ||
      // In the first sentence, a closing mark without an opening one is a typing mistake; so is one
      // that opens inside it and is never closed.
      (i === 0 && !(quoted[0]!.opens && quoted[0]!.begins))
    return isWhole && closesBrackets(text)
  })
}
