/** Names of thousands, millions, months and weekdays in a language, from `Intl` (CLDR). */

import { byLanguage } from '../language/by-language.ts'

export interface Numerals {
  /** Words such as «million», «lakh» and «億», in lower case, and their values. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Names of months, including the forms used in dates, and their numbers: 1…12. */
  readonly months: ReadonlyMap<string, number>
  /** Words of months and weekdays, which may be written like names but are not. */
  readonly calendar: ReadonlySet<string>
}

const MOST_LANGUAGES = 200

/** Words of the default locale if `Intl` has no data for the language. Cached in each isolate. */
export const numeralsOf = byLanguage(
  (language): Numerals => ({
    magnitudes: readMagnitudes(language),
    months: readMonths(language),
    calendar: readCalendar(language),
  }),
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
      for (const [number, parts] of daysOfMonths(language, options).entries()) {
        const name = textOf(parts, 'month').toLowerCase().replace(/\.$/, '')
        if (name.length > 1 && !found.has(name)) found.set(name, number + 1)
      }
    }
  }
  return found
}

function readCalendar(language: string): Set<string> {
  const found = new Set<string>()
  for (const options of [
    { weekday: 'long' },
    { month: 'long' },
    { month: 'long', day: 'numeric' },
  ] as const) {
    for (const parts of daysOfMonths(language, options)) {
      const names = `${textOf(parts, 'month')} ${textOf(parts, 'weekday')}`
      for (const word of names.toLowerCase().split(/[\s-]+/)) if (word !== '') found.add(word)
    }
  }
  return found
}

/** One day of each month in 2024, formatted. */
function daysOfMonths(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormatPart[][] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  })
  return Array.from({ length: 12 }, (_, at) =>
    format.formatToParts(new Date(Date.UTC(2024, at, 15 + at))),
  )
}

const textOf = (parts: readonly { type: string; value: string }[], type: string): string =>
  parts
    .filter((part) => part.type === type)
    .map(({ value }) => value)
    .join('')
