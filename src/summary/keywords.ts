/**
 * Keywords: phrases of one to three words that a person would tag the article with. Stop words are
 * the words that this very text uses everywhere, and the function words of languages that we know.
 */

import { isName, jointOf, type Term, type Token, tokenizer } from './keyword-tokens.ts'
import type { Units } from './units.ts'

const MAX_KEYWORDS = 10
const MAX_WORDS = 3
/** Characters; what is longer is no word that a person would look for. */
const MAX_LENGTH = 100
/** A word in so many of the sentences is a stop word of this text. */
const STOP_SHARE = 0.3
/** A term that is written with a capital this often is a name, and no stop word. */
const NAME_SHARE = 0.6
/** Sentences beyond this add nothing to what the text is about. */
const MAX_UNITS = 100
/** So many are given, and more only when they are strong. */
const ENOUGH = 5
/** A phrase that was found, and how often. */
interface Phrase {
  /** Which sentence has it first. */
  readonly first: number
  readonly size: number
  /** A sentence that has it as it is shown, and where. */
  tokens: readonly Token[]
  from: number
  count: number
  capitals: number
}

interface Candidate {
  readonly text: string
  readonly terms: readonly Term[]
  readonly strength: number
  /** One word, said twice, that is neither a name nor in the title. */
  readonly weak: boolean
}

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

/** Phrases found in the text, strongest first. */
export function findKeywords(
  { units, title, forms, vocabulary }: Units,
  language: string,
): string[] {
  const tokensOf = tokenizer({ forms, vocabulary }, language)
  const titleTerms = new Set(tokensOf(title).map(({ word }) => word.term))
  const sentences = units.slice(0, MAX_UNITS).map(tokensOf)
  countUses(sentences)
  const limit = Math.max(3, sentences.length * STOP_SHARE)
  const isStop = (term: Term): boolean =>
    term.sentences >= limit &&
    term.capitals < NAME_SHARE * Math.max(1, term.inside) &&
    !titleTerms.has(term)
  const isFit = (token: Token): boolean =>
    (token.word.content && !isStop(token.word.term)) || isName(token)
  const joint = jointOf(language)
  const candidates: Candidate[] = []
  for (const { first, size, tokens, from, count, capitals } of findPhrases(sentences, isFit)) {
    // Said once, only a name of several words is a phrase that somebody would look for.
    if (count === 1 && (size === 1 || capitals < size)) continue
    const phrase = tokens.slice(from, from + size).map(({ word }) => word)
    if (size === 1 && !phrase[0]!.alone) continue
    const text = phrase.map((word) => word.text).join(joint)
    if (text.length > MAX_LENGTH) continue
    const terms = phrase.map(({ term }) => term)
    const inTitle = terms.filter((term) => titleTerms.has(term)).length / size
    const named = capitals / (count * size)
    const early = 1 / (1 + first / Math.max(4, sentences.length / 4))
    candidates.push({
      text,
      terms,
      // Longer phrases occur less often but say more.
      strength: Math.log1p(count) * size ** 0.7 * (1 + inTitle) * (1 + 0.5 * named) * (0.6 + early),
      weak: size === 1 && count < 3 && inTitle === 0 && capitals === 0,
    })
  }
  return strongest(candidates)
}

/** More than a hundred sentences have terms. */
const RADIX = 2 ** 17

/** Neighbouring tokens that are fit, one to three together. */
function findPhrases(
  sentences: readonly (readonly Token[])[],
  isFit: (token: Token) => boolean,
): Iterable<Phrase> {
  const phrases = new Map<number, Phrase>()
  for (const [first, tokens] of sentences.entries()) {
    const fit = tokens.map(isFit)
    for (let from = 0; from < tokens.length; from += 1) {
      let key = 0
      let capitals = 0
      for (let size = 1; size <= MAX_WORDS && from + size <= tokens.length; size += 1) {
        const at = from + size - 1
        const token = tokens[at]!
        const follows = size > 1
        if (!(fit[at] || (follows && token.word.suffix)) || (follows && !token.adjacent)) break
        key = key * RADIX + token.word.term.id
        if (isName(token)) capitals += 1
        const known = phrases.get(key)
        if (known === undefined) {
          phrases.set(key, { first, size, tokens, from, count: 1, capitals })
          continue
        }
        known.count += 1
        known.capitals += capitals
        // The noun is shown, even if a verb of the same stem was first.
        if (!follows && token.word.alone && !token.opens && !known.tokens[known.from]!.word.alone) {
          known.tokens = tokens
          known.from = from
        }
      }
    }
  }
  return phrases.values()
}

function strongest(candidates: readonly Candidate[]): string[] {
  const ordered = candidates.toSorted(
    (a, b) => b.strength - a.strength || (a.text < b.text ? -1 : 1),
  )
  const chosen: Candidate[] = []
  for (const candidate of ordered) {
    if (chosen.length >= MAX_KEYWORDS) break
    if (chosen.length >= ENOUGH && candidate.weak) continue
    // A phrase and a part of it say the same.
    const overlaps = chosen.some(({ terms }) =>
      candidate.terms.some((term) => terms.includes(term)),
    )
    if (!overlaps) chosen.push(candidate)
  }
  return chosen.map(({ text }) => text)
}
