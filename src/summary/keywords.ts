/**
 * Keywords: phrases of one to three words that a person would tag the article with. Stop words are
 * the words that this very text uses everywhere, and the function words of languages that we know.
 */

import { isFunctionWord } from '../language/function-words.ts'
import { words } from '../language/words.ts'
import { termOf } from './term.ts'
import type { Unit } from './units.ts'

const MAX_KEYWORDS = 10
const MAX_WORDS = 3
/** A word in so many of the sentences is a stop word of this text. */
const STOP_SHARE = 0.3
/** Sentences beyond this add nothing to what the text is about. */
const MAX_UNITS = 100
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/

interface Candidate {
  readonly text: string
  readonly terms: readonly string[]
  count: number
  capitals: number
  first: number
}

interface Token {
  readonly text: string
  readonly term: string
  /** Nothing but a space stands between it and the one before. */
  readonly adjacent: boolean
  readonly opens: boolean
  /** A function word, or kana alone, which carry grammar in Japanese. */
  readonly grammar: boolean
}

const KANA_ALONE = /^[\u3041-\u309f]+$/

/** Cuts texts of one language into tokens; a word that comes again is not looked up again. */
function tokenizer(language: string): (text: string) => Token[] {
  const gap = UNSPACED.test(language) ? '' : ' '
  const known = new Map<string, Pick<Token, 'term' | 'grammar'>>()
  const lookUp = (word: string) => {
    let found = known.get(word)
    if (found === undefined) {
      const grammar = isFunctionWord(word.toLowerCase(), language) || KANA_ALONE.test(word)
      found = { term: termOf(word), grammar }
      known.set(word, found)
    }
    return found
  }
  return (text) => {
    let last = -1
    return words(text, language).map(({ start, end }) => {
      const word = text.slice(start, end)
      const { term, grammar } = lookUp(word)
      const adjacent = last >= 0 && text.slice(last, start) === gap
      const opens = last < 0
      last = end
      return { text: word, term, grammar, adjacent, opens }
    })
  }
}

const isContent = (token: Token, stop: ReadonlySet<string>, unspaced: boolean): boolean =>
  !token.grammar &&
  !stop.has(token.term) &&
  /\p{L}/u.test(token.text) &&
  // Particles and function words are short in every script.
  [...token.text].length >=
    (unspaced || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(token.text) ? 2 : 4)

/** Short words that are written with a capital inside a sentence are names. */
const isName = (token: Token): boolean => {
  const first = token.text[0]!
  return !token.opens && first === first.toUpperCase() && first !== first.toLowerCase()
}

/** Phrases found in the text, strongest first. */
export function findKeywords(units: readonly Unit[], title: string, language: string): string[] {
  const unspaced = UNSPACED.test(language)
  const tokensOf = tokenizer(language)
  const sentences = units.slice(0, MAX_UNITS).map(({ text }) => tokensOf(text))
  const titleTerms = new Set(tokensOf(title).map(({ term }) => term))
  const frequency = new Map<string, number>()
  for (const tokens of sentences) {
    for (const term of new Set(tokens.map(({ term }) => term))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  const limit = Math.max(3, sentences.length * STOP_SHARE)
  const capitalised = capitalShares(sentences)
  const stop = new Set(
    [...frequency]
      .filter(
        ([term, count]) =>
          count >= limit && (capitalised.get(term) ?? 0) < 0.6 && !titleTerms.has(term),
      )
      .map(([term]) => term),
  )
  const candidates = new Map<string, Candidate>()
  const content = new Map<string, boolean>()
  const isFit = (token: Token): boolean => {
    let known = content.get(token.text)
    if (known === undefined) {
      known = isContent(token, stop, unspaced)
      content.set(token.text, known)
    }
    return known || isName(token)
  }
  sentences.forEach((tokens, sentence) => {
    const fit = tokens.map(isFit)
    for (let from = 0; from < tokens.length; from += 1) {
      let key = ''
      let capitals = 0
      for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to += 1) {
        const token = tokens[to]!
        if (!fit[to] || (to > from && !token.adjacent)) break
        key = to === from ? token.term : `${key} ${token.term}`
        if (isName(token)) capitals += 1
        const known = candidates.get(key)
        if (known) {
          known.count += 1
          known.capitals += capitals
        } else {
          const phrase = tokens.slice(from, to + 1)
          const text = phrase.map(({ text }) => text).join(unspaced ? '' : ' ')
          const terms = phrase.map(({ term }) => term)
          candidates.set(key, { text, terms, count: 1, capitals, first: sentence })
        }
      }
    }
  })
  return strongest([...candidates.values()], sentences.length, titleTerms)
}

/** Share of a term's uses inside sentences that are written with a capital: names have near 1. */
function capitalShares(sentences: readonly (readonly Token[])[]): Map<string, number> {
  const uses = new Map<string, [capital: number, all: number]>()
  for (const tokens of sentences) {
    for (const token of tokens) {
      if (token.opens) continue
      const [capital, all] = uses.get(token.term) ?? [0, 0]
      uses.set(token.term, [capital + (isName(token) ? 1 : 0), all + 1])
    }
  }
  return new Map([...uses].map(([term, [capital, all]]) => [term, capital / all]))
}

function strongest(
  candidates: readonly Candidate[],
  sentences: number,
  titleTerms: ReadonlySet<string>,
): string[] {
  const strength = ({ terms, count, capitals, first }: Candidate): number => {
    const inTitle = terms.filter((term) => titleTerms.has(term)).length / terms.length
    const named = capitals / (count * terms.length)
    const early = 1 / (1 + first / Math.max(4, sentences / 4))
    // Longer phrases occur less often but say more.
    return (
      Math.log1p(count) * terms.length ** 0.7 * (1 + inTitle) * (1 + 0.5 * named) * (0.6 + early)
    )
  }
  const ordered = candidates
    .filter(
      ({ count, terms, capitals }) => count > 1 || (terms.length > 1 && capitals >= terms.length),
    )
    .map((candidate) => ({ candidate, value: strength(candidate) }))
    .sort((a, b) => b.value - a.value || (a.candidate.text < b.candidate.text ? -1 : 1))
  const chosen: Candidate[] = []
  for (const { candidate } of ordered) {
    if (chosen.length >= MAX_KEYWORDS) break
    // A phrase and a part of it say the same.
    const overlaps = chosen.some(({ terms }) =>
      candidate.terms.some((term) => terms.includes(term)),
    )
    if (!overlaps) chosen.push(candidate)
  }
  return chosen.map(({ text }) => text)
}
