/** Logs faults, without the client's address, the address that was read, the query or any token. */

/**
 * What people read is nobody's business, and exceptions often quote the address that they failed
 * at.
 */
export const withoutAddresses = (text: string): string =>
  text.replace(/https?:[^\s"'<>]*/gi, '{url}')

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
