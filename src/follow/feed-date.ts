/** Reads dates in all the forms that feeds use. */

import { asciiDigits } from '../language/digits.ts'
import { clockIn, timeOf } from './feed-clock.ts'
import { type Day, dayIn } from './feed-day.ts'
import { zoneMinutes, zoneText } from './zones.ts'

/** Longer texts are no dates. UTF-16 units. */
const MAX_LENGTH = 100
/** Earlier dates are the zero of some program's calendar. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2100
/** The zeros of Unix, and of programs that count from 1900. */
const ZEROS = new Set(['1970-01-01T00:00:00', '1900-01-01T00:00:00'])

const COMPACT =
  /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?(?:[.,]\d{1,9})?)?\s?(.{0,10})$/i
/** Languages in which `3/4/2026` is a day in March, and those in which it never is. */
const AMERICAN = /^en[-_]us$/i
const ELSEWHERE = /^(?!en$)./i
const UNIX = /^(?:\d{9,10}|\d{13})(?:\.\d{1,6})?$/

/**
 * A date of a feed as RFC 3339, with the zone that it states; UTC where it states none. Zones may go
 * by their names. Linear in the length of the text.
 *
 * - Forms: RFC 5322, RFC 3339, the short ones of ISO 8601, what `date` and C print, seconds since
 *   1970, and dates with the names of months in some thirty languages and in that of the feed.
 * - `3.4.2026` and `3/4/2026` are days of April; the latter is one of March in a feed in American
 *   English, or beside a time such as `4:35 PM`.
 *
 * @param language BCP 47, of the feed
 * @returns null for what is no date, for days that do not exist, and for the zeros of calendars
 *   (year 1 in Go and .NET, 1970 in Unix)
 */
export function readFeedDate(
  written: string | null,
  language: string | null = null,
): string | null {
  if (written === null || written.length > 3 * MAX_LENGTH) return null
  const spaced = written.replace(/[\s\u200e\u200f]+/g, ' ').trim()
  const text = asciiDigits(spaced.slice(0, MAX_LENGTH)).toLowerCase()
  if (UNIX.test(text)) return fromUnix(Number(text))
  const compact = COMPACT.exec(text)
  if (compact) {
    const [, year, month, day, hour, minute, second, zone = ''] = compact
    const minutes = zone === '' ? 0 : zoneMinutes(zone, language)
    if (minutes !== undefined) {
      return composed(partsOf(year, month, day), timeOf(hour, minute, second), minutes)
    }
  }
  const clock = clockIn(text, language)
  const american =
    AMERICAN.test(language ?? '') || (clock?.isHalf && !ELSEWHERE.test(language ?? ''))
  const day = dayIn(clock?.rest ?? text, language, american)
  if (clock && day) return composed(day, clock.time, clock.zone)
  const alone = clock?.isDotted ? dayIn(text, language, american) : day
  return alone && composed(alone, [0, 0, 0], 0)
}

function fromUnix(count: number): string | null {
  const moment = new Date(count >= 1e11 ? count : count * 1000)
  const [date = '', time = ''] = moment.toISOString().slice(0, 19).split('T')
  const [year, month, day] = date.split('-')
  const [hour, minute, second] = time.split(':')
  return composed(partsOf(year, month, day), timeOf(hour, minute, second), 0)
}

const partsOf = (year?: string, month?: string, day?: string): Day => [
  Number(year),
  Number(month),
  Number(day),
]

const two = (value: number): string => String(value).padStart(2, '0')

function composed(
  [year, month, day]: Day,
  [hour, minute, second]: readonly [number, number, number],
  zone: number,
): string | null {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null
  if (!(month >= 1 && month <= 12 && day >= 1)) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  // 24:00, the end of a day, and second 60, a leap second, become the second before: `Date` reads
  // neither.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const clock = hour === 24 ? [23, 59, 59] : [hour, minute, Math.min(second, 59)]
  const date = `${year}-${two(month)}-${two(day)}T${clock.map(two).join(':')}`
  const moment = `${date}${zoneText(zone)}`
  return ZEROS.has(date) || Date.parse(moment) === 0 ? null : moment
}
