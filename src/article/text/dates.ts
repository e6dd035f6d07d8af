/** Reads dates in the forms that people and machines write. */

import { asciiDigits } from '../../language/digits.ts'
import { inCommonEra, sinceBuddha } from './eras.ts'
import { monthOf } from './months.ts'

export interface DateOptions {
  /** RFC 3339: later days are not believed. */
  readonly now?: string | undefined
  /** BCP 47; decides whether 3/4/2024 is in March. */
  readonly language?: string | null
}

/** How much of a text is searched for a date. Characters. */
const MAX_LENGTH = 300
const EARLIEST_YEAR = 1995
const LATEST_YEAR = 2100

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})(Z|[+-]\d{2}:?\d{2})?)?$/
const RFC_5322 =
  /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?/
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})(?!\d)/
const YEAR_LAST =
  /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20|25)\d{2}|\d{2})(?![\d])/
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?\s*(?:(?:(?:de|of)\s|d['’]|-|\/)\s*)?([^\s\d.,;:/()|<>-]{2,20}\.?|[\u0e00-\u0e7f]{1,3}\.[\u0e00-\u0e7f]{1,2}\.),?\s*(?:(?:de|del|of|-|\/)\s*)?((?:19|20|25)\d{2})(?!\d)/g
const MONTH_DAY =
  /([^\s\d.,;:/()|<>-]{2,20}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s|,\s)\s*((?:19|20)\d{2})(?!\d)/g
/** `2026. május 5.`, `2026 m. gegužės 5 d.`, without another year behind. */
const YEAR_MONTH_DAY =
  /(?<!\d)((?:19|20)\d{2})(?:\.|ko|\(e\)ko|\sm\.)?\s([^\s\d.,;:/()|<>-]{3,20})\s(\d{1,2})(?!\d|[:,]? ?\d)/g
/** `2026. gada 5. maijs`, `2026 жылғы 5 мамыр`, `2026-cı il 5 may`. */
const YEAR_DAY_MONTH =
  /(?<!\d)((?:19|20)\d{2})(?:\.|-c[ıiuü])?\s(?:gada|жылғы|жылы|il)\s(\d{1,2})\.?\s([^\s\d.,;:/()|<>-]{3,20})/g
/** `ngày 5 tháng 5 năm 2026` */
const NUMBERED_MONTH =
  /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:,|\snăm)?\s((?:19|20)\d{2})(?!\d)/

/** Where year, month and day stand in dates whose month has a name. */
const NAMED_MONTHS = [
  [DAY_MONTH, 3, 2, 1],
  [MONTH_DAY, 3, 1, 2],
  [YEAR_MONTH_DAY, 1, 2, 3],
  [YEAR_DAY_MONTH, 1, 3, 2],
] as const

/**
 * The first date in a text as RFC 3339, or null. Machine formats (ISO 8601, RFC 5322, seconds since
 * 1970) keep their time and zone; a date alone becomes midnight UTC. Names of months are known in
 * some thirty languages. Days before 1995 or after `now` are refused.
 */
export function readDate(text: string, options: DateOptions = {}): string | null {
  const trimmed = asciiDigits(text.trim().slice(0, MAX_LENGTH))
  if (!/\d/.test(trimmed)) return null
  return machineDate(trimmed, options) ?? writtenDate(trimmed, options)
}

function machineDate(text: string, options: DateOptions): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso !== null)
    return compose([iso[1], iso[2], iso[3]], [iso[4], iso[5], iso[6]], iso[7], options)
  const mail = RFC_5322.exec(text)
  if (mail !== null) {
    const month = monthOf(mail[2] as string, options.language)
    if (month !== null)
      return compose([mail[3], month, mail[1]], [mail[4], mail[5], mail[6]], mail[7], options)
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const at = new Date(Number(text) * (text.length === 10 ? 1_000 : 1))
    return compose(
      [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()],
      [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()],
      'Z',
      options,
    )
  }
  return null
}

/** A date in the form that people write. */
export function writtenDate(source: string, options: DateOptions = {}): string | null {
  // Lower case instead of the flag i, which takes 100 ms to compile over all letters.
  const text = inCommonEra(asciiDigits(source.slice(0, MAX_LENGTH)).toLowerCase())
  const found: { index: number; date: string }[] = []
  const add = (index: number, date: string | null) => {
    if (date !== null) found.push({ index, date })
  }
  const first = YEAR_FIRST.exec(text)
  if (first !== null)
    add(first.index, compose([first[1], first[2], first[3]], [], undefined, options))
  const last = YEAR_LAST.exec(text)
  if (last !== null) add(last.index, numericDate(last, options))
  const numbered = NUMBERED_MONTH.exec(text)
  if (numbered !== null)
    add(numbered.index, compose([numbered[3], numbered[2], numbered[1]], [], undefined, options))
  for (const [pattern, year, name, day] of NAMED_MONTHS) {
    for (const match of text.matchAll(pattern)) {
      const month = monthOf(match[name]!, options.language)
      if (month === null) continue
      const parts = [sinceBuddha(Number(match[year])), month, match[day]] as const
      add(match.index, compose(parts, [], undefined, options))
    }
  }
  found.sort((a, b) => a.index - b.index)
  return found[0]?.date ?? null
}

/**
 * 3/4/2024 is in March in American English and in April elsewhere; with dots or hyphens the day
 * comes first.
 */
function numericDate(match: RegExpExecArray, options: DateOptions): string | null {
  const a = Number(match[1])
  const b = Number(match[3])
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : sinceBuddha(Number(match[4]))
  // Seconds after it: a program wrote it, in the American order of its library.
  const program = /^\s+\d{1,2}:\d{2}:\d{2}/.test(match.input.slice(match.index + match[0].length))
  const american = match[2] === '/' && (program || /^en(?:-US)?$/i.test(options.language ?? ''))
  const monthFirst = a <= 12 && (b > 12 || american)
  return compose(monthFirst ? [year, a, b] : [year, b, a], [], undefined, options)
}

const CLOCK = /(?<![\d:])(\d{1,2})\s?[:.h]\s?([0-5]\d)(?::[0-5]\d)?\s*(?:([ap])\.?\s?m\b)?/i
/** Time zones differ from UTC by no more, in steps of a quarter of an hour. */
const FARTHEST_MINUTES = 14 * 60

/**
 * A moment given in UTC, in the time zone in which a visible text shows it: "3 May 2022 21:44"
 * beside 2022-05-04T00:44:52Z is three hours behind. Null if the text shows no time, or another
 * moment.
 */
export function inZoneOf(utc: string, text: string): string | null {
  const day = writtenDate(text)
  const clock = CLOCK.exec(
    text.slice(0, MAX_LENGTH).replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/g, ' '),
  )
  if (day === null || clock === null) return null
  const half = clock[3]?.toLowerCase()
  const hour =
    half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23) return null
  const local = Date.parse(day) / 60_000 + hour * 60 + Number(clock[2])
  const moment = Math.floor(Date.parse(utc) / 60_000)
  const ahead = local - moment
  if (ahead === 0 || ahead % 15 !== 0 || Math.abs(ahead) > FARTHEST_MINUTES) return null
  const shifted = new Date(Date.parse(utc) + ahead * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(ahead)
  return `${shifted}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The day in an address such as /2024/03/15/ or /20240315-…, or null. */
export function dateInAddress(address: string, options: DateOptions = {}): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] as string
  const parts =
    /[/_.-]((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path)
  return parts === null ? null : compose([parts[1], parts[2], parts[3]], [], undefined, options)
}

type Part = string | number | undefined

function compose(
  date: readonly [Part, Part, Part],
  time: readonly Part[],
  zone: string | undefined,
  { now }: DateOptions,
): string | null {
  const [year = 0, month = 0, day = 0] = date.map(Number)
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0))
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const clock = hour < 24 && minute < 60 && second < 60 ? [hour, minute, second] : [0, 0, 0]
  const value = `${[String(year).padStart(4, '0'), ...[month, day].map(two)].join('-')}T${clock.map(two).join(':')}${offset(zone)}`
  if (now !== undefined && Date.parse(value) > Date.parse(now) + 26 * 3_600_000) return null
  return value
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function offset(zone: string | undefined): string {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '')
  if (parts === null) return 'Z'
  const [, sign, hours = '00', minutes = '00'] = parts
  if (Number(hours) > 18 || Number(minutes) > 59) return 'Z'
  return `${sign}${hours}:${minutes}`
}
