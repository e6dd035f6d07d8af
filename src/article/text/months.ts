/** Recognises months by their names. */

import { dataOf, everyLanguage, monthsOf } from '../../language/data/data-of.ts'
import type { LanguageData } from '../../language/data/language-data.ts'
import { canonicalTag, primaryLanguage } from '../../language/tag.ts'

type Months = ReadonlyMap<string, number>

/** Letters that may be an ending, and that must be before it. */
const LONGEST_ENDING = 4
const SHORTEST_STEM = 4
/** Letters that an abbreviation has at least. */
const SHORTEST_BEGINNING = 3
/** Language tags come from strangers, so what is remembered must not grow with them. */
const MAX_LANGUAGES = 100

let everybodys: Months | undefined
const own = new Map<string, Months>()
const formatted = new Map<string, Months>()

/**
 * The number of the month that a word names in some thirty languages, 1 to 12, or null. If the
 * language is known, it decides what `listopada` means: October in Croatian, November in Polish.
 *
 * @param language BCP 47
 */
export function monthOf(written: string, language?: string | null): number | null {
  const word = bare(written)
  everybodys ??= tableOf(everyLanguage())
  const known = language ? kept(own, language, ownMonths) : undefined
  return (known && inflected(known, word)) ?? everybodys.get(word) ?? null
}

/** The months of a language: those that are known of it, else those that programs print. */
function ownMonths(language: string): Months {
  const known = tableOf([dataOf(language)])
  return known.size > 0 ? known : formattedMonths(language)
}

/**
 * The same by the names that programs print in a language, short and long (CLDR). More expensive:
 * the formats of a language take about a millisecond to make.
 */
export function formattedMonthOf(written: string, language: string): number | null {
  return inflected(kept(formatted, language, formattedMonths), bare(written))
}

/**
 * The same by the stem or the beginning of a name in any language, for places where only dates are
 * expected. A beginning of two months (`ма` of March and May) names none.
 */
export function monthByStem(written: string): number | null {
  everybodys ??= tableOf(everyLanguage())
  const word = bare(written)
  return inflected(everybodys, word) ?? shortened(everybodys, word)
}

function kept(
  tables: Map<string, Months>,
  tag: string,
  make: (language: string) => Months,
): Months {
  const language = primaryLanguage(tag)
  const known = tables.get(language)
  if (known) return known
  const made = make(language)
  if (tables.size < MAX_LANGUAGES) tables.set(language, made)
  return made
}

/** A word without dots, apostrophes and attached particles. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^(?:d['’]|ב(?=\S{3}))/, '')
    .replace(/[.'’׳॰\u0654]/g, '')

/** The month that a word names, as it is or with an ending. */
function inflected(months: Months, word: string): number | null {
  const known = months.get(word)
  if (known !== undefined) return known
  for (let end = word.length - 1; end >= SHORTEST_STEM; end -= 1) {
    if (word.length - end > LONGEST_ENDING) break
    const stem = months.get(word.slice(0, end))
    if (stem !== undefined) return stem
  }
  return null
}

/** The only month whose names begin with this abbreviation. */
function shortened(months: Months, word: string): number | null {
  if (word.length < SHORTEST_BEGINNING) return null
  const meant = new Set<number>()
  for (const [name, number] of months) if (name.startsWith(word)) meant.add(number)
  return meant.size === 1 ? [...meant][0]! : null
}

/** A name that means different months in different languages (`lip`) is left out. */
function tableOf(languages: readonly LanguageData[]): Map<string, number> {
  const months = new Map<string, number>()
  const twofold = new Set<string>()
  for (const data of languages) {
    for (const [index, forms] of monthsOf(data).entries()) {
      for (const form of forms.map(bare)) {
        if ((months.get(form) ?? index + 1) !== index + 1) twofold.add(form)
        months.set(form, index + 1)
      }
    }
  }
  for (const form of twofold) months.delete(form)
  return months
}

/** The names in the calendar of a language, alone and inside dates. */
function formattedMonths(language: string): Map<string, number> {
  const months = new Map<string, number>()
  if (canonicalTag(language) === undefined) return months
  for (const month of ['long', 'short'] as const) {
    for (const style of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...style,
        timeZone: 'UTC',
      })
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2026, number - 1, 9))
        const name = parts.find(({ type }) => type === 'month')?.value ?? ''
        const word = name.replace(/^de /, '')
        if (!word.includes(' ')) months.set(bare(word), number)
      }
    }
  }
  return months
}
