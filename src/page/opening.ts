/** The opening of a text, for descriptions and titles. */

import { wholeCut } from '../language/cut.ts'

/**
 * The beginning of a text, enough to recognise it by. A longer text is cut, after a whole word if
 * it has spaces, and gets an ellipsis.
 *
 * @param most letters (code points) it may have
 */
export function opening(text: string, most = 60): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const head = letters.slice(0, most - 1).join('')
  const cut = text.slice(0, wholeCut(text, head.length))
  return `${cut.replace(/\s\S{0,15}$/u, '').trimEnd()}…`
}
