/** Reads dates that somebody states, into the one form in which dates are stored and given out. */

const MOMENT =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/

/** What `readMoment` accepts, for people. */
export const MOMENT_RULE =
  'must be a date that exists, such as 2026-03-01, or with time and zone, such as 2026-03-01T08:00:00Z (RFC 3339)'

/**
 * A date as RFC 3339 (section 5.6) with time and zone; null if it is none. A day alone begins at
 * midnight UTC; seconds are optional, and their fractions are dropped. The day must exist in its
 * month; hour 24 and second 60 are refused, because few programs read them.
 */
export function readMoment(text: string): string | null {
  const match = MOMENT.exec(text)
  if (match === null) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = match
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return null
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.toUpperCase()}`
  return Number.isNaN(Date.parse(date)) ? null : date
}

/**
 * The latest of some RFC 3339 dates, as it was written; undefined if there are none. Dates with
 * different zones cannot be compared as text.
 */
export function latest(dates: Iterable<string>): string | undefined {
  let found: string | undefined
  let time = Number.NEGATIVE_INFINITY
  for (const date of dates) {
    const other = Date.parse(date)
    if (other > time) {
      found = date
      time = other
    }
  }
  return found
}
