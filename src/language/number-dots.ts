/** Decides whether the dot after a number ends a sentence: it may be an ordinal, a date or a score. */

import { isDigit } from './characters.ts'
import { isAnnounced } from './references.ts'
import { isOpening, type Next, type Scan, tokenBefore } from './sentence-scan.ts'

const isNumberAt = (token: string): boolean => token !== '' && isDigit(token.charCodeAt(0))

/** `2:0.`, `2–1.`, `7,5.`, `5&4.`: the end of a score, a time or a fraction, not an ordinal. */
function isPartOfNumber(text: string, start: number, from: number): boolean {
  let at = from - 1
  if (text[at] === ' ') at -= 1
  if (at < start || !':,&–'.includes(text[at]!)) return false
  if (text[at - 1] === ' ') at -= 1
  // `1, 2. Mai`: a comma followed by a space separates two numbers.
  if (text[at] === ',' && at < from - 1) return false
  return isDigit(text.charCodeAt(at - 1))
}

/** `1931. 5. 3. 대구`: in Korean the year stands first, and its dots end nothing. */
function isYearFirst(
  text: string,
  start: number,
  from: number,
  token: string,
  { at, word }: Next,
): boolean {
  if (token.length === YEAR)
    return (
      word.length <= 2 && /^\. ?\d{1,2}\./.test(text.slice(at + word.length, at + word.length + 5))
    )
  if (token.length > 2 || text[from - 1] !== ' ' || text[from - 2] !== '.') return false
  const before = tokenBefore(text, start, from - 2)
  if (before.length === YEAR) return isNumberAt(before) && isNumberAt(word)
  const month = from - 2 - before.length
  return (
    before.length <= 2 &&
    isNumberAt(before) &&
    /\d{4}\. $/.test(text.slice(Math.max(start, month - 6), month))
  )
}

/** Digits. */
const YEAR = 4

/** `5. 3. 1950`: the day before its month, or the month between the day and the year. */
function isDayOrMonth({ text }: Scan, start: number, from: number, { at, word }: Next): boolean {
  const end = at + word.length
  if (!isNumberAt(word)) return false
  if (word.length <= 2) return /^\. ?\d{4}(?!\d)/.test(text.slice(end, end + 7))
  const day =
    text[from - 1] === ' ' && text[from - 2] === '.' ? tokenBefore(text, start, from - 2) : ''
  return word.length === 4 && day.length <= 2 && isNumberAt(day)
}

/**
 * Whether the dot after a number ends a sentence, or makes an ordinal or a date of it.
 *
 * @param from where the number begins
 */
export function numberEnds(
  scan: Scan,
  start: number,
  from: number,
  token: string,
  next: Next,
): boolean {
  const { rules } = scan
  const lower = next.word.toLowerCase()
  // `3–5. Mai`: before its month, the last day of a range is still an ordinal.
  const isDay = token.length <= 2 && rules.monthNames.includes(lower)
  if (!isDay && isPartOfNumber(scan.text, start, from)) return true
  if (token.length <= 2 && isDayOrMonth(scan, start, from, next)) return false
  if (isYearFirst(scan.text, start, from, token, next)) return false
  if (
    token.length <= 2 &&
    rules.months.some((month) => lower.startsWith(month) && lower.length >= 3)
  ) {
    return false
  }
  if (!rules.ordinals || token.length > 3 || token.includes('.') || token.includes(',')) return true
  // In languages that write ordinals with a dot, a number ends a sentence only before a typical
  // opener.
  const opens = isOpening(scan, next) || next.quoted
  return (
    token.length === 3 || opens || (!isDigit(next.code) && isAnnounced(scan, start, from, next))
  )
}
