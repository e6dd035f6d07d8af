/**
 * Recognises initials of names, and letters with dots between them, in scripts with and without
 * capitals.
 */

import { isCloser, isDigit, isLower, isSpace, isUpper, isWordCharacter } from './characters.ts'
import { isLetterName, isShortWord } from './letter-names.ts'
import { isOpening, type Next, type Scan, tokenBefore } from './sentence-scan.ts'

export function isDotted(token: string): boolean {
  if (token.indexOf('.') < 1) return false
  return token
    .split('.')
    .every(
      (part) =>
        (part.length >= 1 && part.length <= 3 && !isDigit(part.charCodeAt(0))) ||
        isLetterName(part),
    )
}

/** Ends of addresses, which are words and not abbreviations. */
const DOMAINS: ReadonlySet<string> = new Set('biz com edu gov info net org'.split(' '))

/** `cand.jur`, `dipl.ing`: two shortened words. */
export function isCompound(token: string): boolean {
  const parts = token.split('.')
  return (
    parts.length === 2 &&
    parts.every((part) => part.length >= 3 && part.length <= 5 && isLower(part[1]!)) &&
    !DOMAINS.has(parts[1]!)
  )
}

/** A single capital letter before the dot. */
export function isInitial(text: string, at: number, token: string): boolean {
  const letter = token.slice(token.lastIndexOf('-') + 1)
  const before = text[at - token.length - 1] ?? ' '
  return letter.length === 1 && isUpper(letter) && before !== '°' && !isDigit(before.charCodeAt(0))
}

/** `J. R. R. Tolkien` continues; `vitamin C. The` ends. */
export function initialEnds(scan: Scan, start: number, at: number, next: Next): boolean {
  const { text } = scan
  if (!isOpening(scan, next)) return false
  // The word before: a name has a capital, «vitamin» does not.
  let from = at - 1
  while (from > start && isSpace(text.charCodeAt(from - 1))) from -= 1
  const before = tokenBefore(text, start, from)
  return before !== '' && !isUpper(before[0]!) && !before.endsWith('.')
}

/** `டி.`, `एस.`, `إف.`, `ש.`: an initial in a script without capitals. */
export function isCaselessInitial(
  { text, rules }: Scan,
  start: number,
  at: number,
  token: string,
  next: Next,
): boolean {
  if (!looksLikeInitial(token)) return false
  // «سي إن إن.»: spelled-out letters without dots between them form an acronym.
  const before = wordBefore(text, start, at - token.length)
  if (isLetterName(token) && isLetterName(before)) return false
  // `“…” છે.`: the quotation before it is the sentence.
  if (before === '' && isCloser(text.charCodeAt(lastBefore(text, start, at - token.length))))
    return false
  // No sentence is one short word.
  if (before === '' || !(isShortWord(token) || rules.shortVerbs.has(token))) return true
  return isLetterName(token) && isBesideInitial(text, start, at - token.length, next)
}

/** `اے۔ کیو۔ خان`: Urdu writes its full stop after initials too, recognised as two in a row. */
export function isInitialInRow({ text }: Scan, start: number, at: number, next: Next): boolean {
  const token = tokenBefore(text, start, at)
  if (!isLetterName(token)) return false
  if (isLetterName(next.word) && text[next.at + next.word.length] === '۔') return true
  const mark = lastBefore(text, start, at - token.length)
  return text[mark] === '۔' && isLetterName(tokenBefore(text, start, mark))
}

/** Whether there is an initial before or after the token that begins at `from`. */
function isBesideInitial(text: string, start: number, from: number, next: Next): boolean {
  if (looksLikeInitial(next.word) && text[next.at + next.word.length] === '.') return true
  const before = wordBefore(text, start, from)
  return before.endsWith('.') && looksLikeInitial(before.slice(0, -1))
}

const looksLikeInitial = (token: string): boolean => isLetterName(token) || isOneLetter(token)

/** The index of the last character before `from` that is not a space; `from` if there is none. */
function lastBefore(text: string, start: number, from: number): number {
  let end = from
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return end > start ? end - 1 : from
}

/** The word before a place, separated by a space, with its dots. */
function wordBefore(text: string, start: number, from: number): string {
  let end = from
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end === from) return ''
  return text[end - 1] === '.'
    ? `${tokenBefore(text, start, end - 1)}.`
    : tokenBefore(text, start, end)
}

/** One letter with its marks. */
function isOneLetter(token: string): boolean {
  const first = token.charCodeAt(0)
  const isCaseless = (first >= 0x5d0 && first <= 0xdff) || (first >= 0x10d0 && first <= 0x137f)
  if (!isCaseless || token.length > 4) return false
  for (let i = 1; i < token.length; i += 1) {
    if (!isIndicMark(token.charCodeAt(i)) && !isThaanaMark(token.charCodeAt(i))) return false
  }
  return !isLower(token[0]!) && isUnnumbered(first)
}

/** `ש"ח` is one word: a mark before the last letter makes an acronym. */
export const isQuotedBefore = (text: string, token: number): boolean =>
  '"״\'׳“”‘’'.includes(text[token - 1] ?? ' ') && isWordCharacter(text.charCodeAt(token - 2))

const isThaanaMark = (code: number): boolean => code >= 0x7a6 && code <= 0x7b0

/** The blocks of the Indic scripts have their signs at the same positions. */
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
