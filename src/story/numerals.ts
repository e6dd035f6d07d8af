/** Names of thousands, millions, months and weekdays in a language, from `Intl` (CLDR). */

import { byLanguage } from '../language/by-language.ts'

interface Numerals {
  /** Words such as «million», «lakh» and «億», in lower case, and their values. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Names of months, including the forms used in dates, and their numbers: 1…12. */
  readonly months: ReadonlyMap<string, number>
  /** Words of months and weekdays, which may be written like names but are not. */
  readonly calendar: ReadonlySet<string>
}

const MOST_LANGUAGES = 200

/**
 * Empty for a language of which `Intl` has no data: it would answer with the words of the machine's
 * own language. Cached in each isolate.
 */
export const numeralsOf = byLanguage(
  (language): Numerals =>
    Intl.DateTimeFormat.supportedLocalesOf(language).length === 0
      ? { magnitudes: new Map(), months: new Map(), calendar: new Set() }
      : {
          magnitudes: readMagnitudes(language),
          months: readMonths(language),
          calendar: readCalendar(language),
        },
  MOST_LANGUAGES,
)

function readMagnitudes(language: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 0,
    })
    // Powers of ten with 1 and 2, for the singular and plural forms of each word.
    for (let power = 3; power <= 13; power += 1) {
      for (const number of [10 ** power, 2 * 10 ** power]) {
        const parts = format.formatToParts(number)
        const word = textOf(parts, 'compact').trim().toLowerCase()
        const shown = Number(textOf(parts, 'integer'))
        if (word !== '' && shown > 0 && !found.has(word)) found.set(word, number / shown)
      }
    }
  }
  return found
}

function readMonths(language: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month, day: 'numeric' }, { month }] as const) {
      for (const [number, parts] of formatted(language, options, MONTHS).entries()) {
        const name = textOf(parts, 'month').toLowerCase().replace(/\.$/, '')
        if (name.length > 1 && !found.has(name)) found.set(name, number + 1)
      }
    }
  }
  return found
}

function readCalendar(language: string): Set<string> {
  const found = new Set<string>()
  const named = [
    ...formatted(language, { weekday: 'long' }, WEEK),
    ...formatted(language, { month: 'long' }, MONTHS),
    ...formatted(language, { month: 'long', day: 'numeric' }, MONTHS),
  ]
  for (const parts of named) {
    const names = `${textOf(parts, 'month')} ${textOf(parts, 'weekday')}`
    for (const word of names.toLowerCase().split(/[\s-]+/)) if (word !== '') found.add(word)
  }
  return found
}

/** A day in each month of 2024, and the seven days of a week. */
const MONTHS = Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 15))
const WEEK = Array.from({ length: 7 }, (_, at) => Date.UTC(2024, 0, 1 + at))

function formatted(
  language: string,
  options: Intl.DateTimeFormatOptions,
  days: readonly number[],
): Intl.DateTimeFormatPart[][] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  })
  return days.map((day) => format.formatToParts(day))
}

const textOf = (parts: readonly { type: string; value: string }[], type: string): string =>
  parts
    .filter((part) => part.type === type)
    .map(({ value }) => value)
    .join('')
