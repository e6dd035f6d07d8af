/**
 * Finds keywords: names and phrases that a person would tag the article with, without the words
 * that this text uses everywhere and the function words of its language.
 */

import { dataOf } from '../language/data/data-of.ts'
import { hasFunctionWords } from '../language/function-words.ts'
import { primaryLanguage } from '../language/tag.ts'
import { type Candidate, strongest } from './keyword-choice.ts'
import { NAME_SHARE } from './keyword-names.ts'
import { findPhrases, type Phrase } from './keyword-phrases.ts'
import { type Sentence, tokenizer } from './keyword-tokens.ts'
import { isAdjectival, jointOf, type Term, type Word } from './keyword-words.ts'
import type { Units } from './units.ts'

/** Longest keyword. UTF-16 units. */
const MAX_LENGTH = 60
/**
 * Where nouns cannot be told from other words, a word in this share of the sentences is a function
 * word.
 */
const STOP_SHARE = 0.2
/** And in at least so many sentences; in more where most function words are listed. */
const LEAST = 3
const LEAST_LISTED = 5
/** Only this many sentences are read; later ones say nothing new about the subject. */
const MAX_UNITS = 100
/** How strongly longer phrases are favoured. */
const LENGTH_GAIN = 0.6
/** A word in front of another in this share of its uses is a modifier, not a keyword alone. */
const MODIFIER_SHARE = 0.6
/** A word that never follows an article counts as a noun if the text has it this often. */
const OFTEN = 6
/** Replaces MODIFIER_SHARE for words that look like adjectives. */
const ADJECTIVE_SHARE = 0.2
/** In verb-final languages, a word that ends a sentence in this share of its uses is a verb. */
const FINAL_SHARE = 0.4
/** A word next to a quotation in this share of its uses is a verb of saying. */
const QUOTING_SHARE = 0.4
/** A word before a title in this share of its uses is an office. */
const OFFICE_SHARE = 0.5

interface Grammar {
  readonly language: string
  /** Function words are separate words, as in English, and not endings, as in Finnish. */
  readonly parted: boolean
  /** Sentences end with the verb. */
  readonly verbFinal: boolean
  /** The words that precede nouns in it are known. */
  readonly announces: boolean
}

/** Phrases from the text, the strongest first. */
export function findKeywords({ units, title, forms, folds }: Units, language: string): string[] {
  const read = tokenizer({ forms, folds }, language)
  const titleTerms = new Set(read(title).tokens.map(({ word }) => word.term))
  const sentences = units.slice(0, MAX_UNITS).map(read)
  countUses(sentences)
  const all = [read(title), ...sentences]
  // Without a title it is hard to tell the subject of the text from words used everywhere.
  const share = titleTerms.size === 0 ? 2 * STOP_SHARE : STOP_SHARE
  const least = hasFunctionWords(primaryLanguage(language)) ? LEAST_LISTED : LEAST
  const limit = Math.max(least, sentences.length * share)
  const { beforeNouns, verbFinal = false } = dataOf(language)
  const announces = beforeNouns !== undefined
  const isEverywhere = (term: Term): boolean =>
    !announces &&
    term.sentences >= limit &&
    term.capitals < NAME_SHARE * Math.max(1, term.inside) &&
    !titleTerms.has(term)
  // A phrase that is no name must occur twice, and so must each of its words.
  const isFit = (term: Term): boolean =>
    (term.uses > 1 || titleTerms.has(term)) && !isEverywhere(term)
  const joint = jointOf(language)
  const grammar = { language, parted: isParted(sentences), verbFinal, announces }
  const candidates: Candidate[] = []
  for (const phrase of findPhrases(all, isFit)) {
    const { count, first, named, whole } = phrase
    const tokens = phrase.sentence.tokens.slice(phrase.from, phrase.to)
    const size = tokens.length
    // If it occurs once, only a name of several words is worth searching for.
    if (!whole || (count === 1 && !(named && size > 1))) continue
    const words = tokens.map(({ word }) => word)
    if (!endsPhrase(words.at(-1)!, named, size)) continue
    const terms = words.filter(({ stop }) => !stop).map(({ term }) => term)
    const titled = terms.every((term) => titleTerms.has(term))
    if (size === 1 && !isTag(phrase, words[0]!, titled, grammar)) continue
    const text = shown(phrase, joint)
    if (text.length > MAX_LENGTH) continue
    const inTitle = terms.filter((term) => titleTerms.has(term)).length / terms.length
    const early = 1 / (1 + first / Math.max(4, sentences.length / 4))
    // Longer phrases occur less often but say more.
    const telling = Math.log1p(count) * Math.min(3, terms.length) ** LENGTH_GAIN
    candidates.push({
      text,
      terms,
      named,
      strength: telling * (1 + inTitle) * nameWorth(named, size) * (0.7 + early),
      weak: size === 1 && count < 3 && inTitle === 0 && !named,
    })
  }
  return strongest(candidates, announces)
}

/** Whether a word may end a phrase. «Intendantin Prof»: what a title announces is missing. */
const endsPhrase = ({ noun, title }: Word, named: boolean, size: number): boolean =>
  (named || noun) && !(size > 1 && title)

/** Names say more than other words; names of several words gain by their length already. */
const nameWorth = (named: boolean, size: number): number => (named ? (size > 1 ? 1 : 1.2) : 1)

/** Whether one word is a tag alone. */
function isTag(
  { named }: Phrase,
  word: Word,
  titled: boolean,
  { language, parted, verbFinal, announces }: Grammar,
): boolean {
  const { alone, title, term } = word
  if (title || term.offices >= OFFICE_SHARE * term.uses) return false
  const modifies = term.before >= ADJECTIVE_SHARE * term.uses && term.asHead <= term.before
  if (modifies && isAdjectival(word, language)) return false
  return (
    (named && term.capitals >= NAME_SHARE * term.inside) ||
    (alone &&
      !(parted && term.before >= MODIFIER_SHARE * term.uses) &&
      term.asVerb <= term.asNoun &&
      (!announces || titled || term.asNoun > 0 || term.uses >= OFTEN) &&
      (term.asNoun > 0 || term.quoting < QUOTING_SHARE * term.uses) &&
      !(verbFinal && term.final >= FINAL_SHARE * term.uses))
  )
}

/** As it is written, without clitics at either end. */
function shown({ sentence: { text, tokens }, from, to }: Phrase, joint: string): string {
  const first = tokens[from]!
  const last = tokens[to - 1]!
  if (joint === '') return text.slice(first.start, last.end)
  if (from === to - 1) return first.word.text
  return first.word.text + text.slice(first.end, last.start) + last.word.text
}

/** Share of words without meaning in languages whose function words are separate words. */
const PARTED_SHARE = 0.35

function isParted(sentences: readonly Sentence[]): boolean {
  let words = 0
  let meaningless = 0
  for (const { tokens } of sentences) {
    words += tokens.length
    for (const { word } of tokens) if (!word.content) meaningless += 1
  }
  return meaningless >= PARTED_SHARE * words
}

function countUses(sentences: readonly Sentence[]): void {
  for (const [number, { tokens, headline }] of sentences.entries()) {
    for (let i = 0; i < tokens.length; i += 1) {
      const { word, opens, quoting, adjacent } = tokens[i]!
      const { term } = word
      if (term.last !== number) term.sentences += 1
      term.last = number
      term.uses += 1
      if (i === tokens.length - 1) term.final += 1
      if (quoting) term.quoting += 1
      const next = tokens[i + 1]
      const describes = next?.adjacent === true && next.word.content
      if (describes) term.before += 1
      if (next?.adjacent === true && next.word.title && word.capital) term.offices += 1
      const announced = adjacent ? tokens[i - 1]?.word.announces : undefined
      if (announced === 'noun') {
        term.asNoun += 1
        if (!describes) term.asHead += 1
      }
      if (announced === 'verb') term.asVerb += 1
      if (opens || headline) continue
      term.inside += 1
      if (word.capital) term.capitals += 1
    }
  }
}
