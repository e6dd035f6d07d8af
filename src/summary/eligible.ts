/** Which sentences may stand in a summary at all. */

import type { ParagraphKind } from '../article/article.ts'
import { closesBrackets } from './brackets.ts'
import { embeddedPosts } from './embedded-posts.ts'
import { endMarkOf, isToldQuestion } from './end-mark.ts'
import {
  forgetsToOpen,
  introducesQuotation,
  type Quotation,
  quotations,
  quotesWhole,
} from './quotation.ts'
import type { Unit } from './units.ts'

/** A sentence under both is a stub: a chapter mark, an exclamation. Ideographs are few and say much. */
const MIN_WORDS = 5
const MIN_LENGTH = 28
const MIN_UNSPACED = 12
/** Where words stand apart; elsewhere their number depends on who parts them. */
const MAX_WORDS = 120
const MAX_LENGTH = 900
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
/** A small first letter in a word without capitals: `iPhone` and `wikiHow` are names. */
const LOWER_CASE = /^\p{Ll}(?![\p{L}\p{M}\p{N}]*\p{Lu})/u
/** Of the sentences with an end mark, from which a text is said to use them. */
const USES_MARKS = 0.8
/** From so many UTF-16 units on, what has no end mark is no heading. */
const LONG_UNMARKED = 60
/** A name in capitals at the head of a line, and what its bearer is: a signature. */
const SIGNATURE = /^\p{Lu}{2,}(?:\s\p{Lu}+\.?){0,3}\s?,/u
const MAX_SIGNATURE = 12
/** One word and a colon before a line: whose picture it is, where to read on. */
const LABEL_OF_LINE = /^\p{L}+[:：]\s/u
/**
 * Where most sentences stand in paragraphs with others, a short one by itself is a caption, a heading
 * or an instruction to read on.
 */
const SHORT_LINE = 9
const SHORT_UNSPACED_LINE = 20
/** Of the terms of a sentence, in the title: so many say nothing new. */
const SAME_AS_TITLE = 0.9
const MIN_TITLE_TERMS = 4
/** And of the title in a short line: so many make a lead of it. */
const LEAD_OF_TITLE = 0.4
const NEW_IN_LEAD = 4

/** What of a sentence decides whether it may be chosen. */
interface Sentence extends Pick<Unit, 'text' | 'words'> {
  readonly kind?: ParagraphKind
  readonly paragraph?: number
  readonly terms?: readonly number[]
}

/** Whether a text says hardly more than the title. */
function saysTheTitle(terms: readonly number[], title: ReadonlySet<number>): boolean {
  if (title.size < MIN_TITLE_TERMS) return false
  const own = new Set(terms)
  let shared = 0
  for (const term of own) if (title.has(term)) shared += 1
  return shared >= own.size * SAME_AS_TITLE
}

/**
 * The sentences of a text that may be chosen: whole, balanced, with an end mark where the text uses
 * any, no question, neither a stub nor a monster, nobody's post, and not the title once more.
 *
 * @param title its terms, as in the units
 */
export function eligibleUnits(
  units: readonly Sentence[],
  title: readonly number[] = [],
  quoted: readonly Quotation[] = quotations(units.map(({ text }) => text)),
): boolean[] {
  const marks = units.map(({ text }) => endMarkOf(text))
  const isMarked = (i: number) => marks[i] !== 'none' && marks[i] !== 'colon'
  // Poems, lists, careless texts and scripts that use no end marks: there the mark says nothing.
  const usesMarks = units.filter((_, i) => isMarked(i)).length >= units.length * USES_MARKS
  // Nor do small letters where all sentences begin with one: Georgian has no others.
  const small = units.filter(({ text }) => LOWER_CASE.test(text)).length
  const usesCapitals = small < units.length * 0.5
  const titleTerms = new Set(title)
  const isLine = (i: number): boolean => {
    const paragraph = units[i]!.paragraph
    return (
      paragraph !== undefined &&
      units[i - 1]?.paragraph !== paragraph &&
      units[i + 1]?.paragraph !== paragraph
    )
  }
  const lines = units.filter((_, i) => isLine(i)).length
  // A short line that says what the title says is a lead; without a title the first may be.
  const tellsTitle = (terms: readonly number[], i: number): boolean => {
    if (titleTerms.size === 0) return i === 0
    const own = new Set(terms)
    const shared = [...own].filter((term) => titleTerms.has(term)).length
    return shared >= titleTerms.size * LEAD_OF_TITLE && own.size - shared >= NEW_IN_LEAD
  }
  const forgets = forgetsToOpen(quoted)
  const posted = embeddedPosts(units)
  return units.map(({ text, words, terms = [] }, i) => {
    if (posted[i] || (marks[i] === 'colon' && usesMarks)) return false
    // A long one without its mark has lost it; a short one is a heading.
    if (marks[i] === 'none' && usesMarks && text.length < LONG_UNMARKED) return false
    if (marks[i] === 'question' && !isToldQuestion(text)) return false
    if (words < MIN_WORDS && text.length < (UNSPACED.test(text) ? MIN_UNSPACED : MIN_LENGTH))
      return false
    if (text.length > MAX_LENGTH || (words > MAX_WORDS && !UNSPACED.test(text))) return false
    // An article's first sentence goes on from nothing, however it is written.
    if (i > 0 && usesCapitals && LOWER_CASE.test(text)) return false
    if (isLine(i)) {
      if (words <= MAX_SIGNATURE && (SIGNATURE.test(text) || LABEL_OF_LINE.test(text))) return false
      const isShort = UNSPACED.test(text) ? text.length <= SHORT_UNSPACED_LINE : words <= SHORT_LINE
      if (isShort && lines < units.length * 0.5 && !tellsTitle(terms, i)) return false
    }
    if (saysTheTitle(terms, titleTerms)) return false
    const isWhole =
      quotesWhole(quoted[i]!) ||
      introducesQuotation(quoted[i]!, quoted[i + 1]) ||
      forgets[i]! ||
      // Nothing stands before an article's first sentence: a mark that closes there is a slip of the pen.
      (i === 0 && !quoted[0]!.opens)
    return isWhole && closesBrackets(text)
  })
}
