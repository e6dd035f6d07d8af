/** Dates as feeds write them, which is in every form that there is. */

import { monthOf } from '../article/text/months.ts'
import { asciiDigits } from '../language/digits.ts'
import { zoneMinutes, zoneText } from './zones.ts'

/** Longer texts are no dates. UTF-16 units. */
const MAX_LENGTH = 100
/** What is before is nobody's date, but the zero of some program's calendar. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100
/** A year of two digits is of this century below it (RFC 5322 section 4.3). */
const CENTURY_TURNS = 50
/** The zeros of Unix, and of programs that count from 1900. */
const ZEROS = new Set(['1970-01-01T00:00:00', '1900-01-01T00:00:00'])

type Parts = readonly [year: number, month: number, day: number]

const COMPACT =
  /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?(?:[.,]\d{1,9})?)?\s?(.{0,10})$/i
const UNIX = /^(?:\d{9,10}|\d{12,13})(?:\.\d{1,6})?$/

/** A time of day: 9:30, 09:30:15.25, 9:30 pm, 9h30; and behind it, perhaps, the zone. */
const CLOCK =
  /(?:^|[^\d:])(\d{1,2})(?::|\s?h\s?)(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?![\d:])\s?(?:([ap])\.?\s?m\b\.?)?\s?((?:GMT|UTC|UT)?\s?[+−-]\d{1,2}:?(?:\d\d)?(?!\d)|[a-z]{1,5}(?![\p{L}]))?/iu
/** Before the time, where East Asia puts it. */
const AFTERNOON = /오후|下午|午後|晚上|chiều/

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?[-/. 年년]\s?(\d{1,2}|\p{L}{3,12})\s?[-/. 月월]\s?(\d{1,2})(?!\d)/u
const NUMERIC = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/
const DAY_FIRST =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|ste|º|°|ª|\.)?[\s,/-]{0,3}(?:(?:de|of|d['’])[\s]?)?(\p{L}[\p{L}\p{M}'’]{1,19})\.?[\s,/-]{0,3}(?:(?:de|del|of)\s)?['’]?(\d{4}|\d{2})(?!\d)/gu
const MONTH_FIRST =
  /(\p{L}[\p{L}\p{M}'’]{1,19})\.?[\s,-]{0,3}(\d{1,2})(?:st|nd|rd|th)?[\s,-]{1,3}(\d{4})(?!\d)/gu

/**
 * A date of a feed as RFC 3339, with the zone that it states; null for what is none. Read are RFC
 * 5322 and RFC 3339, ISO 8601 in its short forms, what `date` and C print, seconds since 1970, and
 * dates as people write them with the month names of some thirty languages. Zones may go by their
 * names; where none is stated, it is UTC. `3.4.2026` and `3/4/2026` are days of April, but for a
 * feed in American English. Days that do not exist are no dates, and neither are the zeros of
 * calendars (year 1 in Go and .NET, 1970 in Unix). Linear in the length of the text.
 *
 * @param language BCP 47, of the feed
 */
export function readFeedDate(written: string | null, language?: string | null): string | null {
  if (written === null || written.length > 3 * MAX_LENGTH) return null
  const text = asciiDigits(written.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH)).toLowerCase()
  if (UNIX.test(text)) return fromUnix(Number(text))
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, year, month, day, hour, minute, second, zone = ''] = compact
    const minutes = zone === '' ? 0 : zoneMinutes(zone)
    if (minutes !== undefined) {
      return composed(partsOf(year, month, day), clockOf(hour, minute, second), minutes)
    }
  }
  const clock = CLOCK.exec(text)
  const day = dayIn(clock ? withoutClock(text, clock) : text, language)
  if (day === null) return null
  if (clock === null) return composed(day, [0, 0, 0], 0)
  const [, hour, minute, second, half, zone = ''] = clock
  const isAfternoon = half === 'p' || AFTERNOON.test(text)
  return composed(
    day,
    clockOf(hour, minute, second, half === undefined && !isAfternoon ? undefined : isAfternoon),
    zoneMinutes(zone.trim()) ?? 0,
  )
}

/** The rest of the text; what stands in the place of a zone and is none is part of the date. */
function withoutClock(text: string, clock: RegExpExecArray): string {
  const [whole, hour = '', , , , zone = ''] = clock
  const start = clock.index + whole.indexOf(hour)
  const isZone = zoneMinutes(zone.trim()) !== undefined
  const end = clock.index + whole.length - (isZone ? 0 : zone.length)
  return `${text.slice(0, start).replace(/t$/, '')} ${text.slice(end)}`
}

function fromUnix(count: number): string | null {
  const moment = new Date(count >= 1e11 ? count : count * 1000)
  const [date = '', time = ''] = moment.toISOString().slice(0, 19).split('T')
  const [year, month, day] = date.split('-')
  const [hour, minute, second] = time.split(':')
  return composed(partsOf(year, month, day), clockOf(hour, minute, second), 0)
}

const partsOf = (year?: string, month?: string, day?: string): Parts => [
  Number(year),
  Number(month),
  Number(day),
]

/** @param isAfternoon of a clock of twelve hours */
function clockOf(
  hour = '0',
  minute = '0',
  second = '0',
  isAfternoon?: boolean,
): readonly [number, number, number] {
  const hours = Number(hour)
  const day =
    isAfternoon === undefined || hours > 12 ? hours : (hours % 12) + (isAfternoon ? 12 : 0)
  return [day, Number(minute), Number(second)]
}

/** The day that a text names. */
function dayIn(text: string, language: string | null | undefined): Parts | null {
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const month = /^\d/.test(first[2]!) ? Number(first[2]) : monthOf(first[2]!)
    if (month !== null) return [Number(first[1]), month, Number(first[3])]
  }
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])]
    const american = numeric[2] === '/' && /^en-us$/i.test(language ?? '')
    const monthFirst = a <= 12 && (b > 12 || american)
    return monthFirst ? [fullYear(numeric[4]!), a, b] : [fullYear(numeric[4]!), b, a]
  }
  for (const [, day, name, year] of text.matchAll(DAY_FIRST)) {
    const month = monthOf(name!)
    if (month !== null) return [fullYear(year!), month, Number(day)]
  }
  for (const [, name, day, year] of text.matchAll(MONTH_FIRST)) {
    const month = monthOf(name!)
    if (month !== null) return [Number(year), month, Number(day)]
  }
  return null
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year)
  return Number(year) + (Number(year) < CENTURY_TURNS ? 2000 : 1900)
}

const two = (value: number): string => String(value).padStart(2, '0')

function composed(
  [year, month, day]: Parts,
  [hour, minute, second]: readonly [number, number, number],
  zone: number,
): string | null {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null
  if (!(month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  // 24:00 is the end of a day, and second 60 a leap second: neither can be written in RFC 3339.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const clock = hour === 24 ? [23, 59, 59] : [hour, minute, Math.min(second, 59)]
  const date = `${year}-${two(month)}-${two(day)}T${clock.map(two).join(':')}`
  return ZEROS.has(date) ? null : `${date}${zoneText(zone)}`
}
