/** Finds phrases: names, words, and words that occur together more than once. */

import { type Atom, atomsOf } from './keyword-names.ts'
import type { Sentence } from './keyword-tokens.ts'
import type { Term } from './keyword-words.ts'

/** Atoms of a phrase: words, or names of several words. */
const MAX_ATOMS = 4

/** A phrase, and how often it occurs. */
export interface Phrase {
  /** The sentence that has it first. */
  first: number
  /** Where its shown form is. */
  sentence: Sentence
  from: number
  to: number
  /** How well that form represents the phrase. */
  fit: number
  readonly atoms: number
  readonly named: boolean
  count: number
  /** False if it always occurs inside the same longer phrase. */
  whole: boolean
}

/**
 * All sequences of one to four adjacent atoms that may be part of a keyword.
 *
 * @param isFit whether a word with meaning may be part of one that is no name
 */
export function findPhrases(
  sentences: readonly Sentence[],
  isFit: (term: Term) => boolean,
): Iterable<Phrase> {
  const phrases = new Map<string, Phrase>()
  for (const [first, atoms] of atomsOf(sentences).entries()) {
    const sentence = sentences[first]!
    const { tokens } = sentence
    const isPart = ({ named, from }: Atom): boolean => {
      const { word } = tokens[from]!
      return named || ((word.content || word.part) && isFit(word.term))
    }
    for (let begin = 0; begin < atoms.length; begin += 1) {
      let key = ''
      let named = true
      for (let i = begin; i < atoms.length && i - begin < MAX_ATOMS; i += 1) {
        const atom = atoms[i]!
        if (!isPart(atom) || (i > begin && !tokens[atom.from]!.adjacent)) break
        key += atom.key
        named &&= atom.named
        const { from } = atoms[begin]!
        const { to } = atom
        const fit = fitOf(sentence, from, to)
        const known = phrases.get(key)
        if (known === undefined) {
          const size = i - begin + 1
          const once = { first, sentence, from, to, fit, atoms: size, named, count: 1, whole: true }
          phrases.set(key, once)
          continue
        }
        known.count += 1
        if (fit > known.fit) Object.assign(known, { sentence, from, to, fit })
      }
    }
  }
  markParts(phrases)
  joinNames(phrases)
  return phrases.values()
}

/** A phrase that always has the same neighbour is only a part of a longer one. */
function markParts(phrases: ReadonlyMap<string, Phrase>): void {
  for (const [key, { count, atoms }] of phrases) {
    if (count < 2 || atoms < 2) continue
    const ids = key.trimEnd().split(' ')
    for (let cut = 1; cut < ids.length; cut += 1) {
      for (const part of [ids.slice(0, cut), ids.slice(cut)]) {
        const shorter = phrases.get(`${part.join(' ')} `)
        if (shorter?.count === count) shorter.whole = false
      }
    }
  }
}

/**
 * How well a form represents a phrase: best are base forms, in a place where a capital belongs to
 * the word itself.
 */
function fitOf({ tokens, headline }: Sentence, from: number, to: number): number {
  let fit = 0
  for (let at = from; at < to; at += 1) if (tokens[at]!.word.base) fit += 2
  return tokens[from]!.opens || headline ? fit : fit + 1
}

function isEndOf(short: Phrase, long: Phrase): boolean {
  const [shorter, longer] = [short, long].map(({ sentence: { tokens }, from, to }) =>
    tokens.slice(from, to).map(({ word }) => word.term),
  ) as [Term[], Term[]]
  const offset = longer.length - shorter.length
  return offset > 0 && shorter.every((term, i) => longer[offset + i] === term)
}

/**
 * «Harris» means «Kamala Harris» if the text has that too: the end of a name is counted with the
 * most frequent full name that ends so.
 */
function joinNames(phrases: ReadonlyMap<string, Phrase>): void {
  const wholes = new Map<string, Phrase>()
  for (const [key, phrase] of phrases) {
    if (!phrase.named || phrase.atoms > 1) continue
    const ids = key.trimEnd().split(' ')
    for (let cut = 1; cut < ids.length; cut += 1) {
      // «Israel» is not a short form of «State of Israel».
      if (phrase.sentence.tokens[phrase.from + cut - 1]!.word.particle) continue
      const end = `${ids.slice(cut).join(' ')} `
      const best = wholes.get(end)
      // Of two equally frequent names, the one that the other ends with.
      const isCore = phrase.count === best?.count && isEndOf(phrase, best)
      if (best === undefined || phrase.count > best.count || isCore) wholes.set(end, phrase)
    }
  }
  // The shortest first: «Harris» joins «Kamala Harris», and with it «Vice President Kamala Harris».
  const ends = [...wholes].sort(([a], [b]) => a.length - b.length)
  for (const [end, whole] of ends) {
    const shorter = phrases.get(end)
    if (shorter === undefined || !shorter.named || !shorter.whole) continue
    // A full name that occurs only once, with more words before, is no better than a short one of
    // several words.
    if (whole.count === 1 && end.trimEnd().includes(' ')) continue
    whole.count += shorter.count
    whole.first = Math.min(whole.first, shorter.first)
    shorter.whole = false
  }
}
