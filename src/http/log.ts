/** Logs faults, without the client's address, the address that was read, the query or any token. */

/**
 * What people read is nobody's business, and exceptions often quote the address that they failed
 * at.
 */
export const withoutAddresses = (text: string): string =>
  text.replace(/https?:[^\s"'<>]*/gi, '{url}')

/** The path of a request as the log may have it: what may be the address of a page is left out. */
export const loggedPath = (path: string): string =>
  path.replace(/https?(?::|%3a).*$/is, '{url}').slice(0, MAX_PATH)

/** UTF-16 units. */
const MAX_PATH = 200

/**
 * Logs an unexpected exception under the id that the answer names.
 *
 * @param where what was asked for, as far as the log may say it
 */
export function logFault(
  thrown: unknown,
  requestId: string,
  where: Readonly<Record<string, string>> = {},
): void {
  const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown))
  const fault = { message: withoutAddresses(message), stack: withoutAddresses(stack) }
  console.error(JSON.stringify({ level: 'error', requestId, ...where, status: 500, ...fault }))
}
