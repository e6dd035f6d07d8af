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

/**
 * `Yeşilova'da köprü`: behind an apostrophe stands a case, and the next word belongs to another phrase; but
 * not behind a possessive `'s`.
 */
const hasCase = (text: string, start: number, end: number, { text: bare }: Word): boolean =>
  bare.length < end - start &&
  "'’".includes(text[start + bare.length]!) &&
  text.slice(start + bare.length + 1, end) !== 's'

/** A function that makes tokens of the words of an article. */
export function tokenizer(
  units: Pick<Units, 'forms' | 'folds'>,
  language: string,
): (sentence: Worded) => Sentence {
  const joint = jointOf(language)
  const wordOf = wordsOfForms(units, language)
  return ({ text, spans, forms }) => {
    const tokens: Token[] = []
    let matter = 0
    let capitals = 0
    let last = 0
    let adjacent = false
    for (let i = 0; i < spans.length; i += 1) {
      const { start, end } = spans[i]!
      const next = spans[i + 1]?.start ?? text.length
      const word = wordOf(forms[i]!)
      // Most words are followed by the next one, which needs no pattern.
      const joins = next - end === joint.length && text.startsWith(joint, end)
      const announcing = !joins && QUOTE_AFTER.test(text.slice(end, next))
      const before = i === 0 || adjacent ? '' : text.slice(last, start)
      const opens = i === 0 || (before !== '' && OPENING.test(before))
      const quoting = announcing || (before !== '' && QUOTE_BEFORE.test(before))
      tokens.push({ word, start, end, adjacent, opens, quoting })
      if (word.content) matter += 1
      if (word.content && word.capital) capitals += 1
      last = end
      adjacent = joins && !hasCase(text, start, end, word)
    }
    const headline =
      matter >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * matter && !/[.!?]$/.test(text)
    return { text, tokens, headline }
  }
}
