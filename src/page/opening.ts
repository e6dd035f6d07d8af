/** The opening of a text, for descriptions and titles. */

import { wholeCut } from '../language/cut.ts'

/**
 * The opening of a text, enough to know it by: whole where it is short, else cut with an
 * ellipsis, after a whole word where words are spaced.
 *
 * @param most letters (code points) that it may have
 */
export function opening(text: string, most = 60): string {
  const letters = [...text]
  if (letters.length <= most) return text
  const head = letters.slice(0, most - 1).join('')
  const cut = text.slice(0, wholeCut(text, head.length))
  return `${cut.replace(/\s\S{0,15}$/u, '').trimEnd()}…`
}
