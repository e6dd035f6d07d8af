/** Recognises kinds of articles by their shape: news, interviews, encyclopaedia entries. */

import { MAX_LENGTH } from './eligible.ts'
import { endMarkOf } from './end-mark.ts'
import type { Units } from './units.ts'

/** Sentences in a short paragraph, which are typical of news. */
const SHORT_PARAGRAPH = 2
/**
 * Shares of sentences in short paragraphs: below the first an article is no news, above the second
 * it is.
 */
const NO_NEWS = 0.3
const ALL_NEWS = 0.9

/** How much an article looks like news, 0…1: by its share of sentences in short paragraphs. */
export function newsShare({ units }: Units): number {
  const lengths = new Map<number, number>()
  for (const { paragraph } of units) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1)
  const short = units.filter(({ paragraph }) => lengths.get(paragraph)! <= SHORT_PARAGRAPH)
  const share = short.length / Math.max(1, units.length)
  return Math.max(0, Math.min(1, (share - NO_NEWS) / (ALL_NEWS - NO_NEWS)))
}

/** So many lines make a block of headlines; one alone may be a sentence that has lost its stop. */
export const MIN_HEADLINES = 2
/** Of the sentences below, from which the text is said to mark its ends. */
const MARKS_ENDS = 0.9
const MIN_BELOW = 3

/** How many paragraphs stand above the first sentence, those that are headings by their kind included. */
export const linesAbove = ({ units: [first] }: Units): number => first?.paragraph ?? 0

/**
 * How many lines stand above the text: headlines and points that some newspapers set before an
 * article, each a paragraph without an end mark, where the text below marks its ends. Elsewhere 0.
 */
export function headlinesAbove({ units }: Units): number {
  const isMarked = (text: string) => endMarkOf(text) !== 'none'
  const isHeadline = (i: number) =>
    !isMarked(units[i]!.text) && units[i]!.paragraph !== units[i + 1]?.paragraph
  let above = 0
  while (above < units.length && isHeadline(above)) above += 1
  const below = units.slice(above)
  const marked = below.filter(({ text }) => isMarked(text)).length
  const isText = below.length >= MIN_BELOW && marked >= below.length * MARKS_ENDS
  return above >= MIN_HEADLINES && isText ? above : 0
}

/** So many paragraphs that end in a question, and such a share of all, make an interview. */
const MIN_QUESTIONS = 3
const QUESTIONS = 0.15

/** The paragraphs that end in a question by their last sentence, where so many make an interview. */
export function questionsOf({ units }: Units): readonly number[] {
  const last = new Map<number, number>()
  for (const [i, { paragraph }] of units.entries()) last.set(paragraph, i)
  const asked = [...last.values()].filter((i) => endMarkOf(units[i]!.text) === 'question')
  return asked.length < Math.max(MIN_QUESTIONS, last.size * QUESTIONS) ? [] : asked
}

/** How many sentences introduce an interview: who is asked, and about what. Elsewhere 0. */
export function introductionOf(units: Units, [first] = questionsOf(units)): number {
  if (first === undefined) return 0
  return units.units.findIndex(({ paragraph }) => paragraph === units.units[first]!.paragraph)
}

/** An introduction of so many sentences stands by itself. */
const INTRODUCTION = 3
/** Of the first answer, sentences that are read with its question. */
const ANSWER = 4
/** Sentences for each question, itself included: answers are shorter where questions are headings. */
const TALK = 4

/** Sentences by index: `question` asks, those up to `end` (exclusive) answer. */
interface Exchange {
  readonly question: number
  readonly end: number
}

/**
 * The first question of an interview with hardly an introduction, and the beginning of its answer: an
 * answer without its question hangs. Elsewhere nothing, nor where the questions are headings, whose
 * answers stand by themselves.
 */
export function firstExchangeOf(units: Units, asked = questionsOf(units)): Exchange {
  const [question, next = units.units.length] = asked
  const start = introductionOf(units, asked)
  const isTalk = units.units.length >= TALK * asked.length
  const none = { question: -1, end: 0 }
  if (question === undefined || start >= INTRODUCTION || !isTalk) return none
  if (units.units.slice(start, question + 1).some(({ text }) => text.length > MAX_LENGTH))
    return none
  return { question, end: Math.min(next, question + 1 + ANSWER) }
}

/** Terms of a title that names somebody or something, and tells no news. */
const NAME = 4
/** Of them, in the first sentence: so many, and it says what bears the name. */
const DEFINES = 0.6

/**
 * Whether the beginning tells an article best: in interviews, whose answers hang on their questions,
 * and in entries of an encyclopaedia, whose first sentence says what the title is.
 */
export function tellsInOrder(units: Units, asked = questionsOf(units)): boolean {
  if (asked.length > 0) return true
  const title = new Set(units.title.terms)
  const first = new Set(units.units[0]?.terms)
  const shared = [...title].filter((term) => first.has(term)).length
  return title.size > 0 && title.size <= NAME && shared >= title.size * DEFINES
}
