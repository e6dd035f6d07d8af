/** A place in a text where a sentence may end: what is before and after it. */

import {
  isCloser,
  isDigit,
  isDirectional,
  isOpener,
  isSpace,
  isUpper,
  isWordCharacter,
  wordEnd,
} from './characters.ts'
import type { Rules } from './sentence-rules.ts'

export interface Scan {
  /** Whether a straight quotation mark is open at the current place. */
  quoted: boolean
  /** The same for single straight marks; `none` if the text has had none yet. */
  single: 'none' | 'open' | 'closed'
  /** Whether „ is open: then “ closes. */
  low: boolean
  /** How many sentences of the paragraph have begun with a small letter so far. */
  small: number
  /** Whether no sentence of the script ends with a dot; looked for when that first matters. */
  dotless?: boolean
  /** Beginning of the paragraph. */
  readonly from: number
  readonly text: string
  /** End of the paragraph. */
  readonly to: number
  readonly rules: Rules
  readonly isGreek: boolean
}

/** A scan at the beginning of a paragraph. */
export function startOfScan(text: string, from: number, to: number, rules: Rules): Scan {
  const isGreek = rules.marks.includes(';')
  return { quoted: false, single: 'none', low: false, small: 0, from, text, to, rules, isGreek }
}

export interface Next {
  /** Where the next word begins. UTF-16 units. */
  readonly at: number
  /** First character of the next word, or of what is there instead; '' at the end. */
  readonly unit: string
  readonly code: number
  /** The next word, as it is written. */
  readonly word: string
  readonly spaced: boolean
  readonly quoted: boolean
}

/** How much of the words before and after a mark is read. UTF-16 units. */
const MAX_TOKEN = 40

const isQuote = (unit: string): boolean => '"“„«»‘‚‹\'`—–'.includes(unit)

const isSkipped = (code: number): boolean =>
  isOpener(code) || isCloser(code) || isSpace(code) || isDirectional(code)

export function lookAhead(text: string, from: number, to: number): Next {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  const spaced = at > from
  const first = at
  while (at < to && isSkipped(text.charCodeAt(at))) {
    at += 1
  }
  const end = wordEnd(text, at, Math.min(to, at + MAX_TOKEN))
  const unit = at < to ? text[at]! : ''
  const code = at < to ? text.charCodeAt(at) : 0
  return {
    at,
    unit,
    code,
    word: text.slice(at, end),
    spaced,
    quoted: at > first && isQuote(text[first]!),
  }
}

/** The token that the weak mark at `at` ends: the letters, digits, dots and hyphens before it. */
export function tokenBefore(text: string, start: number, mark: number): string {
  // `Mr . Smith`: some typesetting separates the mark from its word.
  let at = mark > start && text.charCodeAt(mark - 1) === 32 ? mark - 1 : mark
  while (at > start && isDirectional(text.charCodeAt(at - 1))) at -= 1
  // A run without spaces may be as long as the text; only its end matters here.
  const limit = Math.max(start, at - MAX_TOKEN)
  let from = at
  while (from > limit) {
    const code = text.charCodeAt(from - 1)
    const joins = code === 46 || code === 45 || code === 0xb0
    if (!isWordCharacter(code) && !joins) break
    from -= 1
  }
  return text.slice(from, at)
}

export function firstAfter(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (isSpace(text.charCodeAt(at)) || isDirectional(text.charCodeAt(at)))) at += 1
  return at
}

/** Whether the next word opens sentences; `A. Smith` and «Я. Колас» begin with an initial. */
export function isOpening({ text, rules }: Scan, next: Next): boolean {
  if (next.word.length === 1 && text[next.at + 1] === '.') return false
  return isUpper(next.unit) && rules.openers.has(next.word.toLowerCase())
}

export function isAbbreviation({ rules }: Scan, token: string): boolean {
  const lower = token.toLowerCase()
  return rules.never.has(lower) || rules.may.has(lower)
}

export const isNumber = (token: string): boolean => {
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i)
    if (!isDigit(code) && code !== 46 && code !== 44) return false
  }
  return true
}

export function isRoman(token: string): boolean {
  if (token.length > 6) return false
  for (const unit of token) if (!'IVXLCM'.includes(unit)) return false
  return true
}
