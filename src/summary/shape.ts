/** Recognises kinds of articles by their shape: news, interviews, encyclopedia entries. */

import { MAX_LENGTH, saysTheTitle } from './eligible.ts'
import type { Unit, Units } from './units.ts'

/** A paragraph of at most this many sentences is short, which is typical of news. */
const SHORT_PARAGRAPH = 2
/**
 * Shares of sentences in short paragraphs: below the first an article is certainly not news, above
 * the second it certainly is.
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

/** This many lines make a block of headlines; one alone may be a sentence without its full stop. */
export const MIN_HEADLINES = 2
/** A text of at least MIN_BELOW sentences uses end marks if at least this share has one. */
const MARKS_ENDS = 0.9
const MIN_BELOW = 3

/** How many paragraphs, including headings, stand above the first sentence. */
export const linesAbove = ({ units: [first] }: Units): number => first?.paragraph ?? 0

/**
 * How many lines stand above the text, each a paragraph of its own: the headlines and bullet points
 * that some newspapers print before an article, which have no end mark though the text has them; a
 * line that repeats the title; the question that the text answers, unless it is an interview. A
 * single headline that is not the title does not count. 0 if there are none.
 */
export function headlinesAbove(article: Units): number {
  const { units } = article
  const isMarked = ({ mark }: Unit) => mark !== 'none'
  const isLine = (i: number) => units[i]?.paragraph !== units[i + 1]?.paragraph
  let above = 0
  while (above < units.length && isLine(above) && !isMarked(units[above]!)) above += 1
  const isTitle = isLine(0) && saysTheTitle(units[0]?.terms ?? [], new Set(article.title.terms))
  if (isTitle) above = Math.max(above, 1)
  const isAsked = isLine(above) && units[above]?.mark === 'question' && !isInterview(article)
  if (isAsked) above += 1
  else if (above < MIN_HEADLINES && !isTitle) return 0
  const below = units.slice(above)
  const marked = below.filter(isMarked).length
  return below.length >= MIN_BELOW && marked >= below.length * MARKS_ENDS ? above : 0
}

/** An article is an interview if this many paragraphs, and this share of all, end in a question. */
const MIN_QUESTIONS = 3
const QUESTIONS = 0.15

/** Indices of the questions that end paragraphs of an interview; none in any other article. */
export function questionsOf({ units }: Units): readonly number[] {
  const last = new Map<number, number>()
  for (const [i, { paragraph }] of units.entries()) last.set(paragraph, i)
  const asked = [...last.values()].filter((i) => units[i]!.mark === 'question')
  return asked.length < Math.max(MIN_QUESTIONS, last.size * QUESTIONS) ? [] : asked
}

const isInterview = (units: Units): boolean => questionsOf(units).length > 0

/** How many sentences introduce an interview: who is asked, and about what. Otherwise 0. */
export function introductionOf(units: Units, [first] = questionsOf(units)): number {
  if (first === undefined) return 0
  return units.units.findIndex(({ paragraph }) => paragraph === units.units[first]!.paragraph)
}

/** An introduction of at least this many sentences is enough without the first question. */
const INTRODUCTION = 3
/** How many sentences of the first answer are kept with its question. */
const ANSWER = 4
/** Sentences per question, itself included. In texts with fewer, the questions are headings. */
const TALK = 4

/** The sentences that begin an interview: those up to `end`, exclusive. */
interface Beginning {
  readonly end: number
  /** Index of the question among them that may be chosen, or -1. */
  readonly question: number
}

/**
 * How an interview begins: with its introduction, or, if it has hardly any, with the first question
 * and the beginning of the answer, which means little without the question. Other articles begin
 * with nothing, nor do questions that are headings, since their answers make sense alone.
 */
export function beginningOf(units: Units, asked = questionsOf(units)): Beginning {
  const [question, next = units.units.length] = asked
  const introduction = introductionOf(units, asked)
  const introduced = { end: introduction, question: -1 }
  const isTalk = units.units.length >= TALK * asked.length
  if (question === undefined || introduction >= INTRODUCTION || !isTalk) return introduced
  const asks = units.units.slice(introduction, question + 1)
  if (asks.some(({ text }) => text.length > MAX_LENGTH)) return introduced
  return { end: Math.min(next, question + 1 + ANSWER), question }
}

/** A title of at most this many terms names somebody or something, rather than telling news. */
const NAME = 4
/** A first sentence with at least this share of those terms defines what the title names. */
const DEFINES = 0.6

/**
 * Whether an article is best summarised by its beginning: interviews, whose answers depend on their
 * questions, and encyclopedia entries, whose first sentence defines the title.
 */
export function tellsInOrder(units: Units, asked = questionsOf(units)): boolean {
  if (asked.length > 0) return true
  const title = new Set(units.title.terms)
  const first = new Set(units.units[0]?.terms)
  const shared = [...title].filter((term) => first.has(term)).length
  return title.size > 0 && title.size <= NAME && shared >= title.size * DEFINES
}
