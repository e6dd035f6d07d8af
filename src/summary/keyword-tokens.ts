/** The words of a sentence as keywords need them: each with its place, and what stands round it. */

import { jointOf, type Word, wordsOfForms } from './keyword-words.ts'
import type { Units, Worded } from './units.ts'

export interface Token {
  readonly word: Word
  /** UTF-16 offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** Nothing but a space stands between it and the one before. */
  readonly adjacent: boolean
  /** Begins a sentence, or what is quoted in it: its capital tells nothing. */
  readonly opens: boolean
  /** Stands right before or behind what is quoted. */
  readonly quoting: boolean
}

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Nearly every word has a capital and no full stop ends it: capitals tell nothing. */
  readonly headline: boolean
}

/** Before a sentence inside a sentence. */
const OPENING = /["“„«‘:]\s*$/
/** What is quoted ends or begins there. */
const QUOTE_BEFORE = /["”»’“]\s?[,–—-]?\s$/
const QUOTE_AFTER = /^\s?[,:]\s?(?:["“„«‘]|$)|^\s["“„«‘]/
/** Of the words of meaning, and so many of them, in a headline. */
const HEADLINE_SHARE = 0.8
const HEADLINE_WORDS = 3

/** Makes tokens of the words of an article. */
export function tokenizer(
  { forms }: Pick<Units, 'forms'>,
  language: string,
): (sentence: Worded) => Sentence {
  const joint = jointOf(language)
  const wordOf = wordsOfForms(forms, language)
  return ({ text, spans, forms: formsHere }) => {
    const tokens = spans.map(({ start, end }, i): Token => {
      const word = wordOf(formsHere[i]!)
      const following = text.slice(end, spans[i + 1]?.start)
      const announcing = QUOTE_AFTER.test(following)
      if (i === 0) return { word, start, end, adjacent: false, opens: true, quoting: announcing }
      const last = spans[i - 1]!.end
      const adjacent = start - last === joint.length && text.startsWith(joint, last)
      const opens = !adjacent && OPENING.test(text.slice(last, start))
      const quoting = announcing || QUOTE_BEFORE.test(text.slice(last, start))
      return { word, start, end, adjacent, opens, quoting }
    })
    const matter = tokens.filter(({ word }) => word.content)
    const capitals = matter.filter(({ word }) => word.capital).length
    const headline =
      matter.length >= HEADLINE_WORDS &&
      capitals >= HEADLINE_SHARE * matter.length &&
      !/[.!?]$/.test(text)
    return { text, tokens, headline }
  }
}
