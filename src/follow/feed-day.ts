/** Finds the day in the date of a feed, however it is written. */

import { inCommonEra, sinceBuddha } from '../article/text/eras.ts'
import { formattedMonthOf, monthByStem, monthOf } from '../article/text/months.ts'

export type Day = readonly [year: number, month: number, day: number]

/** Below this, a year of two digits belongs to this century (RFC 5322 section 4.3). */
const CENTURY_TURNS = 50
/** A text with more numbers and words is prose. */
const MOST_PIECES = 16

const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:\s?[-/. 年년]\s?(\d{1,2})\s?[-/. 月월]\s?(\d{1,2})(?!\d)|-(\d\d)$)/
/** Year and day of the year (ISO 8601). */
const ORDINAL = /(?<![\d-])(\d{4})-(\d{3})(?![\d-])/
const NUMERIC = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/
const PIECES = /\d+|[\p{L}\p{M}][\p{L}\p{M}.'’׳॰]*/gu
/** Words between day, month and year in many languages: `2nd of`, `9 de`, `2026 г.`. */
const PARTICLE = /^(?:[a-z]{1,2}|del|den|gada|ste|\p{L})\.?$/u
/** Vietnam and East Asia number their months. */
const NUMBERED_MONTH =
  /(?:tháng|thg)\.?\s?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\s?[月월]|(十[一二]?|[一二三四五六七八九])月/gu
const HAN_NUMBERS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day in a text in lower case, whose digits are ASCII; null for none. It may be a day that does
 * not exist.
 *
 * @param language BCP 47, of the feed
 * @param american whether `3/4/2026` is a day in March; a day of the week in the text overrides it
 */
export function dayIn(written: string, language: string | null, american = false): Day | null {
  const text = inCommonEra(written)
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const [, year, month, day = '1', monthAlone] = first
    return [commonYear(year!), Number(month ?? monthAlone), Number(day)]
  }
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]))
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])]
    const year = commonYear(numeric[4]!)
    const [monthFirst, dayFirst]: Day[] = [
      [year, a, b],
      [year, b, a],
    ]
    if (a > 12) return dayFirst!
    if (b > 12) return monthFirst!
    const fitting = [dayFirst!, monthFirst!].filter((day) => text.startsWith(weekdayOf(day)))
    if (fitting.length === 1) return fitting[0]!
    return american && numeric[2] === '/' ? monthFirst! : dayFirst!
  }
  const named = text.replace(NUMBERED_MONTH, (_, south, east, han) => {
    const month = han ? HAN_NUMBERS.indexOf(han) : (south ?? east) - 1
    return ` ${ENGLISH_MONTHS[month] ?? ''} `
  })
  const pieces = (named.match(PIECES) ?? []).filter((piece) => !PARTICLE.test(piece))
  if (pieces.length > MOST_PIECES) return null
  return (
    dayAmong(pieces, (word) => monthOf(word, language)) ??
    dayAmong(pieces, (word) => (language ? formattedMonthOf(word, language) : null)) ??
    dayAmong(pieces, monthByStem)
  )
}

/**
 * The day where the month is a word among numbers. `mar. 3 mars 2026` has two words for months, and
 * in `mar. 3 xuño 2026` the month is the second. The number with four digits is the year, else the
 * second number is; the day stands next to its month.
 */
function dayAmong(
  pieces: readonly string[],
  numberOf: (word: string) => number | null,
): Day | null {
  const isNumber = (at: number) => /^\d/.test(pieces[at] ?? '')
  const besides = (at: number) => Number(isNumber(at - 1)) + Number(isNumber(at + 1))
  const [places, numbers] = [0, 1].map((wanted) =>
    [...pieces.keys()].filter((at) => Number(isNumber(at)) === wanted),
  ) as [number[], number[]]
  const months = places.flatMap((at) => {
    const month = numberOf(pieces[at]!)
    return month === null ? [] : [{ at, month, beside: besides(at) }]
  })
  const best = months.sort((a, b) => b.beside - a.beside || b.at - a.at)[0]
  if (!best || (best.beside < 2 && places.some((at) => besides(at) === 2))) return null
  if (numbers.some((at) => ![1, 2, 4].includes(pieces[at]!.length))) return null
  const days = numbers.filter((at) => pieces[at]!.length <= 2)
  const year = numbers.find((at) => pieces[at]!.length === 4) ?? days[1]
  const day = days
    .filter((at) => at !== year)
    .sort((a, b) => Math.abs(a - best.at) - Math.abs(b - best.at))[0]
  if (year === undefined || day === undefined) return null
  return [commonYear(pieces[year]!), best.month, Number(pieces[day])]
}

/** A day that does not exist is one of no month. */
function dayOfYear(year: number, number: number): Day {
  const day = new Date(Date.UTC(year, 0, number))
  return [year, day.getUTCFullYear() === year ? day.getUTCMonth() + 1 : 0, day.getUTCDate()]
}

/** `mon` */
const weekdayOf = ([year, month, day]: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toUTCString().slice(0, 3).toLowerCase()

/** The year in our calendar. */
function commonYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return sinceBuddha(year)
  return year + (year < CENTURY_TURNS ? 2000 : 1900)
}
