/**
 * A date that a feed may state, as a Date: RFC 3339 with a year of four digits; a day alone means
 * its beginning in UTC. Undefined for anything else, because a feed must not invent a date.
 */
export function moment(date: string | undefined): Date | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}(?:[Tt ].*)?$/.test(date)) return undefined
  const time = new Date(date)
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999 ? time : undefined
}
