/** What keywords are made of: the words of a text, and which of them carry a meaning. */

import { functionWords } from '../language/function-words.ts'
import { withoutParticles } from '../language/korean.ts'
import { scriptOf } from '../language/script.ts'
import { primaryLanguage } from '../language/tag.ts'
import { termOf } from './term.ts'
import type { Units, Worded } from './units.ts'

/** What words have in common that differ only by case or ending, and how this text uses it. */
export interface Term {
  readonly id: number
  /** How many sentences have it, and the last of them. */
  sentences: number
  last: number
  /** Uses inside sentences, and those of them that are written with a capital: names have most. */
  inside: number
  capitals: number
}

/** A word as it is written; in Korean without its particle. */
export interface Word {
  readonly text: string
  readonly term: Term
  /** Begins with a capital, as names do; initials are none. */
  readonly capital: boolean
  /** Carries a meaning of its own: no function word, number or particle. */
  readonly content: boolean
  /** May be a keyword alone. */
  readonly alone: boolean
  /** Ends a phrase, but is none alone: the «波» of «引力波». */
  readonly suffix: boolean
}

export interface Token {
  readonly word: Word
  /** Nothing but a space stands between it and the one before. */
  readonly adjacent: boolean
  /** Begins a sentence, or what is quoted in it: its capital tells nothing. */
  readonly opens: boolean
}

/** What is seldom a tag alone, however often it is said. */
const NEVER_ALONE: Readonly<Record<string, RegExp>> = {
  // Adverbs and participles.
  en: /^\p{Ll}.*(?:ly|ed|ing)$/u,
  // What is no noun.
  de: /^\p{Ll}/u,
  // A syllable is mostly a part of a word.
  vi: /^\p{Ll}/u,
}
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/
/** Carry grammar in Japanese. */
const KANA_ALONE = /^[\u3041-\u309f]+$/
const IDEOGRAPH = /^[\u3400-\u9fff]$/
/** Scripts whose function words are short, and other words not. */
const LONG_WORDS: ReadonlySet<string | undefined> = new Set(['Latn', 'Cyrl', 'Grek'])
/** Before a sentence inside a sentence. */
const OPENING = /["“„«‘:]\s*$/

/** What stands between the words of a phrase. */
export const jointOf = (language: string): string => (UNSPACED.test(language) ? '' : ' ')

/** Written with a capital inside a sentence. */
export const isName = ({ word, opens }: Token): boolean => word.capital && !opens

function hasLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    // Beyond the basic plane stand letters too; the emoji there are no words.
    if (scriptOf(code) !== undefined || (code >= 0xd800 && code <= 0xdbff)) return true
  }
  return false
}

function isCapitalised(word: string): boolean {
  const [first = ''] = word
  return word.length > first.length && first !== first.toLowerCase()
}

/** Makes tokens of the words of an article. A word that comes again is not looked up again. */
export function tokenizer(
  { forms, vocabulary }: Pick<Units, 'forms' | 'vocabulary'>,
  language: string,
): (sentence: Worded) => Token[] {
  const joint = jointOf(language)
  const stops = functionWords(language)
  const neverAlone = NEVER_ALONE[primaryLanguage(language)]
  const nouns = /^ko\b/.test(language) ? withoutParticles(forms) : undefined

  const isContent = (word: string): boolean => {
    if (stops.has(word.toLowerCase()) || KANA_ALONE.test(word)) return false
    // Particles and function words are short in every script.
    const shortest = joint === '' || !LONG_WORDS.has(scriptOf(word.charCodeAt(0))) ? 2 : 4
    return [...word].length >= shortest && hasLetter(word)
  }
  const terms = new Map<string, Term>()
  const lookUp = (written: string, itsTerm: string): Word => {
    const noun = nouns?.get(written)
    const text = noun ?? written
    const key = noun === undefined ? itsTerm : termOf(noun)
    let term = terms.get(key)
    if (term === undefined) {
      term = { id: terms.size + 1, sentences: 0, last: -1, inside: 0, capitals: 0 }
      terms.set(key, term)
    }
    const content = isContent(text)
    // German writes every noun so, «Jahre» too.
    const capital = isCapitalised(text) && (content || !/^de\b/.test(language))
    const suffix = joint === '' && IDEOGRAPH.test(text) && !stops.has(text)
    return { text, term, capital, content, alone: !neverAlone?.test(text), suffix }
  }
  const known: (Word | undefined)[] = []
  return ({ text, spans, forms: formsHere, terms: termsHere }) =>
    spans.map(({ start }, i) => {
      const form = formsHere[i]!
      let word = known[form]
      if (word === undefined) {
        word = lookUp(forms[form]!, vocabulary[termsHere[i]!]!)
        known[form] = word
      }
      if (i === 0) return { word, adjacent: false, opens: true }
      const last = spans[i - 1]!.end
      const adjacent = start - last === joint.length && text.startsWith(joint, last)
      return { word, adjacent, opens: !adjacent && OPENING.test(text.slice(last, start)) }
    })
}
