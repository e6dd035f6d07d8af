/** Writes names, dates, numbers and durations in the way of a language. */

import { autonym } from '../language/autonyms.ts'
import { byLanguage } from '../language/by-language.ts'
import { isUndetermined, primaryLanguage } from '../language/tag.ts'
import { FORMATS, type Format } from './formats.ts'
import { withoutUnitSpace } from './unit-space.ts'
import { fill, type Plural, type Words } from './words/words.ts'

/** The tag if Intl understands it, else English, so that no bad tag can break a page. */
function usable(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/**
 * The name of a language in that language, as used in a heading: `العربية`, `Français`. That the
 * language is not known is said in the reader's words.
 */
export function languageName(tag: string, words: Pick<Words, 'unknownLanguage'>): string {
  if (isUndetermined(tag)) return words.unknownLanguage
  const name = autonym(tag)
  return name.charAt(0).toLocaleUpperCase(usable(tag)) + name.slice(1)
}

/** How a language of the interface writes dates and durations; all others are left to Intl. */
const formatOf = (tag: string): Format | undefined =>
  Object.hasOwn(FORMATS, tag) ? FORMATS[tag as keyof typeof FORMATS] : undefined

/** Whether the languages of the interface write a number as its digits, with no sign between. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000

/** For how many tags formatters are remembered. */
const MAX_REMEMBERED = 32

/**
 * Remembers formatters: making one takes tenths of a millisecond, and a page uses each many times.
 */
const remembered = <Formatter extends object>(
  make: (tag: string) => Formatter,
): ((tag: string) => Formatter) => byLanguage((tag) => make(usable(tag)), MAX_REMEMBERED)

const numbers = remembered((tag) => new Intl.NumberFormat(tag))
/**
 * With the digits of the language and not of the region: numbers on the same page are written for
 * `ar`, so those of a date for `ar-EG` must not be other ones.
 */
const dates = remembered(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      dateStyle: 'long',
      timeZone: 'UTC',
      numberingSystem: numbers(primaryLanguage(tag)).resolvedOptions().numberingSystem,
    }),
)
const unit = (name: string) =>
  remembered(
    (tag) =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: name,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }),
  )
const secondsOf = unit('second')
const minutesOf = unit('minute')

/** `17 September 2019` for an RFC 3339 date, in UTC; '' for anything else. */
export function longDate(date: string | null, tag: string): string {
  const time = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(time)) return ''
  const format = formatOf(tag)
  const moment = new Date(time)
  const year = moment.getUTCFullYear()
  // Earlier ones may be of another calendar, later ones have more digits.
  if (!format || year < 1583 || year > 9000) return dates(tag).format(time)
  return fill(format.date, {
    day: String(moment.getUTCDate()),
    month: format.months.split(' ')[moment.getUTCMonth()] ?? '',
    year: String(year + (format.years ?? 0)),
  })
}

export function number(value: number, tag: string): string {
  return isShort(value) && formatOf(tag) ? String(value) : numbers(tag).format(value)
}

const plurals = remembered((tag) => new Intl.PluralRules(tag))

/** The form of a text that goes with a number. */
export const pluralOf = (forms: Plural, count: number, tag: string): string =>
  forms[plurals(tag).select(count)] ?? forms.other

/** A number of things in words: `1 article`, `3 articles`. */
export function counted(forms: Plural, count: number, tag: string): string {
  return fill(pluralOf(forms, count, tag), { count: number(count, tag) })
}

/** `45 seconds`, `3 minutes`: whole minutes from a minute on. */
export function duration(seconds: number, tag: string): string {
  const isMinutes = seconds >= 60
  const amount = isMinutes ? Math.round(seconds / 60) : Math.max(1, Math.round(seconds))
  const format = isShort(amount) ? formatOf(tag) : undefined
  if (format) return counted(isMinutes ? format.minutes : format.seconds, amount, tag)
  return withoutUnitSpace((isMinutes ? minutesOf : secondsOf)(tag).format(amount))
}
