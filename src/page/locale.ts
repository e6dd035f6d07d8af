/** Names, dates, numbers and durations as a language writes them. */

import { autonym } from '../language/autonyms.ts'

/** ISO 15924 code of a language's likely script; undefined for what is no tag. */
export function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined
  }
}

/** The tag when Intl understands it, else English, so that no bad tag can break a page. */
function usable(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The name of a language in that language, as a heading has it: `العربية`, `Français`. */
export function languageName(tag: string): string {
  const name = autonym(tag)
  return name.charAt(0).toLocaleUpperCase(usable(tag)) + name.slice(1)
}

/** `17 September 2019` for an RFC 3339 date, in UTC; '' for what is no date. */
export function longDate(date: string | null, tag: string): string {
  const time = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(time)) return ''
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(usable(tag), options).format(time)
}

export function number(value: number, tag: string): string {
  return new Intl.NumberFormat(usable(tag)).format(value)
}

/** `45 seconds`, `3 minutes`: whole minutes from a minute on. */
export function duration(seconds: number, tag: string): string {
  const minutes = seconds >= 60
  return new Intl.NumberFormat(usable(tag), {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, Math.round(minutes ? seconds / 60 : seconds)))
}
