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
        (part !== '' && lettersOf(part) <= 3 && !isDigit(part.charCodeAt(0))) || isLetterName(part),
    )
}

/** Letters without the signs of Indic scripts: «క్రీ» has two. */
function lettersOf(part: string): number {
  let letters = 0
  for (let i = 0; i < part.length; i += 1) {
    const code = part.charCodeAt(i)
    if (!isIndicMark(code) && code !== 0x200c && code !== 0x200d) letters += 1
  }
  return letters
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
  if (!looksLikeInitial(token)) return isJoinedInitial(text, token, next)
  // «سي إن إن.»: spelled-out letters without dots between them form an acronym.
  const before = wordBefore(text, start, at - token.length)
  if (isLetterName(token) && isLetterName(before) && !isShortWord(before)) return false
  // `“…” છે.`: the quotation before it is the sentence.
  const mark = text[lastBefore(text, start, at - token.length)]!
  if (before === '' && mark !== ')' && isCloser(mark.charCodeAt(0))) return false
  // No sentence is one short word.
  if (before === '' || !(isShortWord(token) || rules.shortVerbs.has(token))) return true
  return isLetterName(token) && isBesideInitial(text, start, at - token.length, next)
}

/**
 * `וש. י. עגנון`: «and» is written onto the first of two initials. In Arabic one is enough, where
 * its letter is a usual title or initial: «ود. أحمد».
 */
function isJoinedInitial(text: string, token: string, { at, word }: Next): boolean {
  const isJoined = token.length === 2 && (token[0] === 'ו' || token[0] === 'و')
  if (token.length === 2 && token[0] === 'و' && 'أدمع'.includes(token[1]!)) return true
  return isJoined && isOneLetter(word) && text[at + word.length] === '.'
}

/** A longer word is no abbreviation. Letters, without their signs. */
const MAX_CUT = 3

/** The full stops of scripts that write another mark than the dot, by the last code of each script. */
const STOPS = [
  [0x6ff, '۔'],
  [0xdff, '।'],
  [0x109f, '။'],
  [0x137f, '።'],
  [0x17ff, '។'],
] as const

/**
 * `মোসা. রহিমা`, `လောက် ဘ. သိန်း`: where sentences end with another mark, a dot after a short word marks
 * an abbreviation, unless the word is one that ends sentences.
 */
export function isBesideStop(scan: Scan, token: string): boolean {
  const { text, from, to, rules } = scan
  const code = token.charCodeAt(0)
  const stop = code < 0x600 ? undefined : STOPS.find(([last]) => code <= last)?.[1]
  if (stop === undefined || lettersOf(token) > MAX_CUT) return false
  scan.dotless ??= isDotless(text.slice(from, to), stop)
  return (
    scan.dotless && !(isShortWord(token) || rules.shortVerbs.has(token) || rules.grammar.has(token))
  )
}

/** Whether a paragraph ends its sentences with a mark, and none with a dot. */
const isDotless = (paragraph: string, stop: string): boolean =>
  paragraph.includes(stop) && !/[\u0600-\u17ff]{6}\.\s/.test(paragraph)

/** The scripts of India but for Arabic. */
const isIndic = (code: number): boolean => code >= 0x900 && code <= 0xdff

/** `اے۔ کیو۔ خان`: Urdu writes its full stop after initials too, recognised as two in a row. */
export function isInitialInRow({ text }: Scan, start: number, at: number, next: Next): boolean {
  const token = tokenBefore(text, start, at)
  // `م۔ ا۔ خان`: no sentence ends with a single letter.
  if (token.length === 1)
    return isWordCharacter(token.charCodeAt(0)) && !isDigit(token.charCodeAt(0))
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

/** One letter with its marks; `ئە` of Uyghur and Kurdish is one vowel. */
function isOneLetter(written: string): boolean {
  // «هـ»: a letter is lengthened to show its form.
  const bare = written.replace('ـ', '')
  const token = bare.length === 2 && bare[0] === 'ئ' ? bare[1]! : bare
  const first = token.charCodeAt(0)
  const isCaseless = (first >= 0x5d0 && first <= 0xdff) || (first >= 0x10d0 && first <= 0x137f)
  if (!isCaseless || token.length > MAX_LETTER) return false
  for (let i = 1; i < token.length; i += 1) {
    const code = token.charCodeAt(i)
    // «శ్రీ», «प्रा»: consonants that are written as one.
    const isJoined = isIndic(code) && isVirama(token.charCodeAt(i - 1))
    if (!isIndicMark(code) && !isThaanaMark(code) && !isJoined) return false
  }
  return !isLower(token[0]!) && isUnnumbered(first)
}

/** `ש"ח` is one word: a mark before the last letter makes an acronym. */
export const isQuotedBefore = (text: string, token: number): boolean =>
  '"״\'׳“”‘’'.includes(text[token - 1] ?? ' ') && isWordCharacter(text.charCodeAt(token - 2))

/** The longest letter with its signs. UTF-16 units. */
const MAX_LETTER = 5

/** The sign that joins a consonant to the next. */
const isVirama = (code: number): boolean => isIndic(code) && (code & 0x7f) === 0x4d

const isThaanaMark = (code: number): boolean => code >= 0x7a6 && code <= 0x7b0

/** The blocks of the Indic scripts have their signs at the same positions. */
function isIndicMark(code: number): boolean {
  if (!isIndic(code)) return false
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
