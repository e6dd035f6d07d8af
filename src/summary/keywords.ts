/**
 * Keywords: phrases of one to three words that a person would tag the article with. Stop words are
 * the words that this very text uses everywhere, and the function words of languages that we know.
 */

import { functionWords } from '../language/function-words.ts'
import { words } from '../language/words.ts'
import { termOf } from './term.ts'
import type { Unit } from './units.ts'

const MAX_KEYWORDS = 10
const MAX_WORDS = 3
/** A word in so many of the sentences is a stop word of this text. */
const STOP_SHARE = 0.3
/** A term that is written with a capital this often is a name, and no stop word. */
const NAME_SHARE = 0.6
/** Sentences beyond this add nothing to what the text is about. */
const MAX_UNITS = 100
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/

/** A phrase as it was found, and how often. */
interface Found {
  /** Where it was first: its sentence, and its tokens there. */
  readonly first: number
  readonly from: number
  readonly to: number
  count: number
  capitals: number
}

interface Candidate {
  readonly text: string
  readonly terms: readonly Term[]
  readonly strength: number
}

/** What words have in common that differ only by case or ending, and how this text uses it. */
interface Term {
  readonly id: number
  /** How many sentences have it, and the last of them. */
  sentences: number
  last: number
  /** Uses inside sentences, and those of them that are written with a capital: names have most. */
  inside: number
  capitals: number
}

/** A word as it is written. */
interface Word {
  readonly text: string
  readonly term: Term
  readonly capital: boolean
  /** Carries a meaning of its own: no function word, number or particle. */
  readonly content: boolean
}

interface Token {
  readonly word: Word
  /** Nothing but a space stands between it and the one before. */
  readonly adjacent: boolean
  readonly opens: boolean
}

/** Carry grammar in Japanese. */
const KANA_ALONE = /^[\u3041-\u309f]+$/
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

function isContent(word: string, language: string): boolean {
  if (functionWords(language).has(word.toLowerCase()) || KANA_ALONE.test(word)) return false
  // Particles and function words are short in every script.
  const shortest = UNSPACED.test(language) || OTHER_SCRIPT.test(word) ? 2 : 4
  return [...word].length >= shortest && /\p{L}/u.test(word)
}

/** Cuts texts of one language into tokens; a word that comes again is not looked up again. */
function tokenizer(language: string): (text: string) => Token[] {
  const gap = UNSPACED.test(language) ? '' : ' '
  const terms = new Map<string, Term>()
  const known = new Map<string, Word>()
  const lookUp = (text: string): Word => {
    const key = termOf(text)
    let term = terms.get(key)
    if (term === undefined) {
      term = { id: terms.size + 1, sentences: 0, last: -1, inside: 0, capitals: 0 }
      terms.set(key, term)
    }
    const first = text[0]!
    const capital = first === first.toUpperCase() && first !== first.toLowerCase()
    return { text, term, capital, content: isContent(text, language) }
  }
  return (text) => {
    let last = -1
    return words(text, language).map(({ start, end }) => {
      const written = text.slice(start, end)
      let word = known.get(written)
      if (word === undefined) {
        word = lookUp(written)
        known.set(written, word)
      }
      const adjacent = last >= 0 && text.slice(last, start) === gap
      const opens = last < 0
      last = end
      return { word, adjacent, opens }
    })
  }
}

/** Written with a capital inside a sentence. */
const isName = ({ word, opens }: Token): boolean => word.capital && !opens

function countUses(sentences: readonly (readonly Token[])[]): void {
  for (const [sentence, tokens] of sentences.entries()) {
    for (const token of tokens) {
      const { term } = token.word
      if (term.last !== sentence) term.sentences += 1
      term.last = sentence
      if (!token.opens) term.inside += 1
      if (isName(token)) term.capitals += 1
    }
  }
}

/** More than a hundred sentences have terms. */
const RADIX = 2 ** 17

/** Phrases found in the text, strongest first. */
export function findKeywords(units: readonly Unit[], title: string, language: string): string[] {
  const tokensOf = tokenizer(language)
  const sentences = units.slice(0, MAX_UNITS).map(({ text }) => tokensOf(text))
  const titleTerms = new Set(tokensOf(title).map(({ word }) => word.term))
  countUses(sentences)
  const limit = Math.max(3, sentences.length * STOP_SHARE)
  const isStop = (term: Term): boolean =>
    term.sentences >= limit &&
    term.capitals < NAME_SHARE * Math.max(1, term.inside) &&
    !titleTerms.has(term)
  const isFit = (token: Token): boolean =>
    (token.word.content && !isStop(token.word.term)) || isName(token)
  const phrases = new Map<number, Found>()
  for (const [first, tokens] of sentences.entries()) {
    const fit = tokens.map(isFit)
    for (let from = 0; from < tokens.length; from += 1) {
      let key = 0
      let capitals = 0
      for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to += 1) {
        const token = tokens[to]!
        if (!fit[to] || (to > from && !token.adjacent)) break
        key = key * RADIX + token.word.term.id
        if (isName(token)) capitals += 1
        const known = phrases.get(key)
        if (known) {
          known.count += 1
          known.capitals += capitals
        } else {
          phrases.set(key, { first, from, to, count: 1, capitals })
        }
      }
    }
  }
  const joint = UNSPACED.test(language) ? '' : ' '
  const candidates: Candidate[] = []
  for (const { first, from, to, count, capitals } of phrases.values()) {
    const size = to + 1 - from
    // Said once, only a name of several words is a phrase that somebody would look for.
    if (count === 1 && (size === 1 || capitals < size)) continue
    const phrase = sentences[first]!.slice(from, to + 1).map(({ word }) => word)
    const terms = phrase.map(({ term }) => term)
    const inTitle = terms.filter((term) => titleTerms.has(term)).length / size
    const named = capitals / (count * size)
    const early = 1 / (1 + first / Math.max(4, sentences.length / 4))
    // Longer phrases occur less often but say more.
    const strength =
      Math.log1p(count) * size ** 0.7 * (1 + inTitle) * (1 + 0.5 * named) * (0.6 + early)
    candidates.push({ text: phrase.map(({ text }) => text).join(joint), terms, strength })
  }
  return strongest(candidates)
}

function strongest(candidates: readonly Candidate[]): string[] {
  const ordered = candidates.toSorted(
    (a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1),
  )
  const chosen: Candidate[] = []
  for (const candidate of ordered) {
    if (chosen.length >= MAX_KEYWORDS) break
    // A phrase and a part of it say the same.
    const overlaps = chosen.some(({ terms }) =>
      candidate.terms.some((term) => terms.includes(term)),
    )
    if (!overlaps) chosen.push(candidate)
  }
  return chosen.map(({ text }) => text)
}
