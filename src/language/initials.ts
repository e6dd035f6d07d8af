/** Initials of names and letters with dots between them, in scripts with and without capitals. */

import { isDigit, isLower, isSpace, isUpper, isWordCharacter } from './characters.ts'
import { isOpening, type Next, type Scan, tokenBefore } from './sentence-scan.ts'

export function isDotted(token: string): boolean {
  const dot = token.indexOf('.')
  if (dot < 1 || dot > 3) return false
  return token
    .split('.')
    .every((part) => part.length >= 1 && part.length <= 3 && !isDigit(part.charCodeAt(0)))
}

/** A single capital letter before the dot. */
export function isInitial(text: string, at: number, token: string): boolean {
  const letter = token.slice(token.lastIndexOf('-') + 1)
  const before = text[at - token.length - 1] ?? ' '
  return letter.length === 1 && isUpper(letter) && before !== '°' && !isDigit(before.charCodeAt(0))
}

/** `J. R. R. Tolkien` goes on; `vitamin C. The` ends. */
export function initialEnds(scan: Scan, start: number, at: number, next: Next): boolean {
  const { text } = scan
  if (!isOpening(scan, next)) return false
  // The word before: a name has a capital, «vitamin» has not.
  let from = at - 1
  while (from > start && isSpace(text.charCodeAt(from - 1))) from -= 1
  const before = tokenBefore(text, start, from)
  return before !== '' && !isUpper(before[0]!) && !before.endsWith('.')
}

/** `டி.`, `बी.`, `ש.`: one letter with its marks, in scripts without capitals. */
export function isCaselessInitial(token: string): boolean {
  const first = token.charCodeAt(0)
  if (first < 0x5d0 || first > 0xdff || token.length > 4) return false
  for (let i = 1; i < token.length; i += 1) {
    if (!isIndicMark(token.charCodeAt(i))) return false
  }
  return !isLower(token[0]!) && isUnnumbered(first)
}

/** `ש"ח` is one word: a mark before its last letter makes the acronym. */
export const isQuotedBefore = (text: string, token: number): boolean =>
  '"״\'׳'.includes(text[token - 1] ?? ' ') && isWordCharacter(text.charCodeAt(token - 2))

/** The blocks of the Indic scripts put their signs at the same places. */
function isIndicMark(code: number): boolean {
  if (code < 0x900 || code > 0xdff) return false
  if (code >= 0xd80) return code >= 0xdca && code <= 0xddf
  const place = code & 0x7f
  return place <= 3 || (place >= 0x3c && place <= 0x4d && place !== 0x3d) || place === 0x57
}

/** Not a digit of Arabic, Persian or an Indic script. */
const isUnnumbered = (code: number): boolean =>
  code < 0x660 ||
  (code > 0x669 && code < 0x6f0) ||
  (code > 0x6f9 && code < 0x966) ||
  (code >= 0x966 && ((code & 0x7f) < 0x66 || (code & 0x7f) > 0x6f))
