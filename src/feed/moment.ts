/**
 * A date that a feed may state: RFC 3339 (a day alone means its beginning in UTC) with a year of
 * four digits, as a Date; undefined for everything else, because a feed invents no date.
 */
export function moment(date: string | undefined): Date | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}(?:[Tt ].*)?$/.test(date)) return undefined
  const time = new Date(date)
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999 ? time : undefined
}
