/** Dates of HTTP. */

/** Tue, 05 Mar 2024 09:30:00 GMT, and the obsolete Tuesday, 05-Mar-24 09:30:00 GMT. */
const WITH_ZONE =
  /^(?:[A-Z]{3,9},? )?[ \d]?\d[ -][A-Z]{3}[ -](?:\d{4}|\d\d) \d\d:\d\d:\d\d (?:GMT|UTC)$/i
/** The obsolete Tue Mar  5 09:30:00 2024, always in GMT. */
const WITHOUT_ZONE = /^[A-Z]{3} [A-Z]{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/i

/**
 * A date of HTTP in any of the three forms that a recipient must accept (RFC 9110 section 5.6.7).
 * `Date.parse` alone reads much more, which must be ignored where a date of HTTP is wanted.
 *
 * @returns milliseconds since 1970; NaN for anything else
 */
export function httpDate(value: string | null | undefined): number {
  const text = value?.trim() ?? ''
  if (WITHOUT_ZONE.test(text)) return Date.parse(`${text} GMT`)
  return WITH_ZONE.test(text) ? Date.parse(text) : Number.NaN
}
