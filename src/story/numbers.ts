/** Reads numbers and days into a form that is the same in every language. */

import { numeralsOf } from './numerals.ts'

interface ReadNumber {
  /** Equal for the same number (`N18000000`, `N3.5`, `N14:30`) or the same day (`D9-17`). */
  readonly key: string
  readonly kind: 'number' | 'date'
}

const NUMBER = /^\d+(?:[.,٫٬:]\d+)*/
/** Thousands separators as in 1,234,567 and 1.234.567 and, in India, 12,34,567. */
const GROUPED = /^\d{1,3}(?:[.,٬]\d{2,3})*[.,٬]\d{3}$/
/** Between day and month: «17 de septiembre», «17th of September». */
const OF = /^(?:de|of)$/
/** Longest ending, in letters, of a number word that is ignored. */
const ENDING = 2
const SHORTEST_STEM = 4

/**
 * The number or the day at `i`.
 *
 * @param words of a text in order, in lower case, with ASCII digits
 * @param language BCP 47
 * @example readNumber(['18', 'millionen'], 0, 'de') // { key: 'N18000000', kind: 'number' }
 */
export function readNumber(
  words: readonly string[],
  i: number,
  language: string,
): ReadNumber | undefined {
  const word = words[i]!
  const digits = NUMBER.exec(word)?.[0]
  if (digits === undefined) return undefined
  const { magnitudes, months } = numeralsOf(language)
  const next = words[i + 1] ?? ''
  if (isDay(digits)) {
    const after = OF.test(next) ? (words[i + 2] ?? '') : next
    const month = months.get(after) ?? months.get(words[i - 1] ?? '')
    if (month !== undefined) return { key: `D${month}-${Number(digits)}`, kind: 'date' }
  }
  if (digits.includes(':')) return { key: `N${digits}`, kind: 'number' }
  const number = plain(digits)
  const rest = word.slice(digits.length)
  const times = magnitudes.get(rest) ?? (rest === '' ? magnitudeOf(next, magnitudes) : undefined)
  const value =
    times === undefined ? number : String(Math.round(Number(number) * times * 1000) / 1000)
  return { key: `N${value}`, kind: 'number' }
}

const isDay = (digits: string): boolean =>
  /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31

/** Removes thousands separators, and writes the decimal separator as a point. */
function plain(digits: string): string {
  if (GROUPED.test(digits)) return digits.replace(/[.,٬]/g, '')
  return digits.replace(/[,٬](?=\d{3}(?!\d))/g, '').replace(/[,٫]/, '.')
}

function magnitudeOf(word: string, magnitudes: ReadonlyMap<string, number>): number | undefined {
  const exact = magnitudes.get(word)
  if (exact !== undefined || word.length <= SHORTEST_STEM) return exact
  for (const [name, size] of magnitudes) {
    if (name.length < SHORTEST_STEM) continue
    if (word.startsWith(name.slice(0, Math.max(SHORTEST_STEM, name.length - ENDING)))) return size
  }
  return undefined
}
