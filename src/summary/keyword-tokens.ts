/** The words of a sentence, each with what keywords need to know of its position and neighbours. */

import { jointOf, type Word, wordsOfForms } from './keyword-words.ts'
import type { Units, Worded } from './units.ts'

export interface Token {
  readonly word: Word
  /** UTF-16 offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** Only a space separates it from the word before; nothing, in scripts without spaces. */
  readonly adjacent: boolean
  /** It begins a sentence or a quotation, so its capital means nothing. */
  readonly opens: boolean
  /** It is directly before or after a quotation. */
  readonly quoting: boolean
}

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Nearly every word has a capital, and there is no full stop: capitals mean nothing. */
  readonly headline: boolean
}

/** What precedes a sentence inside another one. A single mark after a letter is an apostrophe. */
const OPENING = /(?:["“„«‘:¿¡]|(?:^|\s)['’])\s*$/
/** The end or the beginning of a quotation. */
const QUOTE_BEFORE = /["”»’“]\s?[,–—-]?\s$/
const QUOTE_AFTER = /^\s?[,:]\s?(?:["“„«‘]|$)|^\s["“„«‘]/
/** Share of content words with a capital, and the least number of content words, in a headline. */
const HEADLINE_SHARE = 0.8
const HEADLINE_WORDS = 3

/** A function that makes tokens of the words of an article. */
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
