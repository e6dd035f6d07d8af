/** Tells the dates of a timeline's entries from the date of the article. */

import { type DateOptions, writtenDate } from '../text/dates.ts'
import { saysModified } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

/** So many entries make a timeline. */
const FEWEST_ENTRIES = 3
/** An entry begins with its date, within so many characters. A longer text tells of something. */
const BEGINNING = 30
/** Before the date there may be the name of a day, and no more. Characters. */
const NAME_OF_DAY = 12
/** Posts and comments have a time of day; entries of a timeline seldom do. */
const CLOCK = /\d:\d\d/
/** What happened, in the line of the day: "3 May 2016: the roof leaks". */
const TOLD = /\d\)? ?[:–—-] ?\p{L}/u
const IN_DIGITS = /\d[./-]\d/

/** As much of a text as tells one entry from another. */
export const beginningOf = (text: string): string => text.slice(0, BEGINNING)

/**
 * The beginnings of the texts that are entries of a timeline: dates without any mark, written alike,
 * each later than the one before, with what happened on that day behind each. None of them is the
 * date of the article, which tells of all of them. Where the newest entry comes first, its day may
 * well be that of the article.
 */
export function timelineEntries(
  { texts, dates }: Pick<VisibleMetadata, 'texts' | 'dates'>,
  options: DateOptions,
): ReadonlySet<string> {
  const marked = new Set(dates.map(({ text }) => beginningOf(text)))
  const entries = new Set<string>()
  const days = new Set<number>()
  let last = Number.POSITIVE_INFINITY
  let form = ''
  let isTold = false
  for (const text of texts) {
    const beginning = beginningOf(text)
    const isOfPage = marked.has(beginning) || saysModified(beginning)
    const day = isOfPage ? undefined : dayAtBeginning(beginning, options)
    if (day === undefined) {
      isTold ||= text.length > BEGINNING
      continue
    }
    const isAlone = text.length <= BEGINNING && !TOLD.test(text)
    // The same day again is that of the same entry, in an element of its own.
    if (day !== last) {
      const own = `${isAlone} ${IN_DIGITS.test(beginning)}`
      if (day < last || !isTold || own !== form) {
        if (days.size >= FEWEST_ENTRIES) break
        entries.clear()
        days.clear()
      }
      form = own
      isTold = !isAlone
    }
    last = day
    entries.add(beginning)
    days.add(day)
  }
  return days.size >= FEWEST_ENTRIES ? entries : new Set()
}

/** Milliseconds since 1970. */
function dayAtBeginning(beginning: string, options: DateOptions): number | undefined {
  if (CLOCK.test(beginning) || beginning.search(/\d/) > NAME_OF_DAY) return undefined
  const date = writtenDate(beginning, options)
  return date === null ? undefined : Date.parse(date)
}
