/** The order of choice for a question: sentences with the words of the question come first. */

import type { Span } from '../language/span.ts'
import { isUnspacedAt, words } from '../language/words.ts'
import type { AnalysedSentence } from './analysis.ts'
import { folded, termOf } from './term.ts'

/**
 * The words of a query as terms, without repetitions. At most 300 characters are read, so they are
 * few.
 */
export function queryTerms(query: string): string[] {
  return [...new Set(words(query).map(({ start, end }) => termOf(folded(query.slice(start, end)))))]
}

/**
 * The order of an Analysis, changed by a query: sentences with more and rarer words of the query
 * come first; equal ones keep the general order. Longer summaries still contain shorter ones.
 */
export function focusOrder(
  text: string,
  sentences: readonly AnalysedSentence[],
  order: readonly number[],
  wanted: readonly string[],
): readonly number[] {
  if (wanted.length === 0) return order
  const found = order.map((index) => {
    const { start, end } = sentences[index]!
    const folded = fold(text.slice(start, end))
    return wanted.map((term) => holds(folded, term))
  })
  const rarity = wanted.map((_, t) => {
    const count = found.filter((terms) => terms[t]).length
    return count === 0 ? 0 : Math.log(1 + order.length / count)
  })
  return order
    .map((index, place) => ({
      index,
      place,
      matches: found[place]!.reduce((sum, has, t) => sum + (has ? rarity[t]! : 0), 0),
    }))
    .sort((a, b) => b.matches - a.matches || a.place - b.place)
    .map(({ index }) => index)
}

/**
 * What in a sentence matches a query: whole words that begin with a term; in scripts without
 * spaces, the term wherever it occurs.
 *
 * @returns offsets into `text`, in order, without overlaps
 */
export function matchesOf(text: string, sentence: Span, wanted: readonly string[]): Span[] {
  if (wanted.length === 0) return []
  const own = text.slice(sentence.start, sentence.end)
  const spans = words(own).filter(({ start, end }) => {
    const word = fold(own.slice(start, end))
    return wanted.some((term) => word.startsWith(term))
  })
  const folded = fold(own)
  // If folding changes the number of letters, only whole words are marked.
  if (folded.length === own.length) spans.push(...unspacedMatches(folded, wanted))
  return joined(spans).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }))
}

function unspacedMatches(folded: string, wanted: readonly string[]): Span[] {
  return wanted.flatMap((term) => {
    const spans: Span[] = []
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      if (isUnspacedAt(folded, at)) spans.push({ start: at, end: at + term.length })
    }
    return spans
  })
}

/** Spans in order; those that touch or overlap are merged. */
function joined(spans: readonly Span[]): Span[] {
  const made: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else made.push({ start, end })
  }
  return made
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * Whether a word of the text begins with the term; in scripts without spaces, any letter may be the
 * beginning of a word.
 */
function holds(text: string, term: string): boolean {
  // Not at the top of the file, where it would cost every cold start a millisecond.
  const letter = /[\p{L}\p{M}\p{N}]/u
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || isUnspacedAt(text, at) || isUnspacedAt(text, at - 1)) return true
    if (!letter.test(text[at - 1]!)) return true
  }
  return false
}
