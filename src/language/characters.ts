/**
 * Kinds of characters at the ends of sentences, by code unit. Uses tables and comparisons, because
 * compiling `\p{…}` patterns costs milliseconds at the first call in an isolate.
 */

import { OTHER, UNSPACED, wordKinds } from './code-units.ts'

const STRONG = 1
const WEAK = 2
const CLOSER = 4
const OPENER = 8
const BRACKET = 16
const BULLET = 32
/** Ends sentences in the current language. */
const OWN = 64

/** Marks that always end a sentence, in any script. */
const STRONG_MARKS = '!?。！？｡।॥۔؟።፧፨။៕‼⁇⁈⁉᠃᠉។།༎෴꯫᱾᱿꧉߹︒'
/** Marks that may end a sentence, but are also used in abbreviations, numbers and ellipses. */
const WEAK_MARKS = '.…．፡'
const CLOSING = '"\'”’»›)]}」』】》〉）］｝〕“‘`«'
const OPENING = '"\'“‘«‹„‚([{「『【《〈（［｛〔¿¡—–-*•·»`'
const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '〈': '〉',
}
const BULLETS = '•⁃◦▪‣●■'

/**
 * Tables by the marks that end sentences only in some language. One look-up a character; made at
 * the first call.
 */
const tables = new Map<string, Uint8Array>()

/** The kinds of all code units; 0 for characters that neither end, open nor close anything. */
export function kindTable(marks: string): Uint8Array {
  let table = tables.get(marks)
  if (!table) {
    table = new Uint8Array(65_536)
    for (const [units, kind] of [
      [STRONG_MARKS, STRONG],
      [WEAK_MARKS, WEAK],
      [CLOSING, CLOSER],
      [OPENING, OPENER],
      [Object.keys(BRACKETS).join(''), BRACKET],
      [BULLETS, BULLET],
      [marks, OWN],
    ] as const) {
      for (const unit of units) table[unit.charCodeAt(0)]! |= kind
    }
    tables.set(marks, table)
  }
  return table
}

let general: Uint8Array | undefined

function kindOf(code: number): number {
  general ??= kindTable('')
  return general[code]!
}

export const isStrong = (code: number): boolean => (kindOf(code) & STRONG) !== 0
export const isWeak = (code: number): boolean => (kindOf(code) & WEAK) !== 0
export const isCloser = (code: number): boolean => (kindOf(code) & CLOSER) !== 0
export const isOpener = (code: number): boolean => (kindOf(code) & OPENER) !== 0
export const isBullet = (code: number): boolean => (kindOf(code) & BULLET) !== 0
export const closingOf = (code: number): string | undefined =>
  (kindOf(code) & BRACKET) === 0 ? undefined : BRACKETS[String.fromCharCode(code)]

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029
  )
}

/** Direction marks: invisible, and possible anywhere around a full stop. */
export const isDirectional = (code: number): boolean =>
  code === 0x200e ||
  code === 0x200f ||
  code === 0x061c ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069)

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A small letter that has a capital. Georgian capitals, used only in headlines, do not count. */
export function isLower(unit: string): boolean {
  return unit === unit.toLowerCase() && unit !== unit.toUpperCase() && !(unit >= 'ა' && unit <= 'ჿ')
}

export function isUpper(unit: string): boolean {
  return unit !== '' && unit === unit.toUpperCase() && unit !== unit.toLowerCase()
}

/** Letters, marks and digits of any script, and the underscore. */
export const isWordCharacter = (code: number): boolean => wordKinds()[code] !== OTHER || code === 95

/** Where the word at a place ends: at the first character that is part of none, or at `to`. */
export function wordEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && isWordCharacter(text.charCodeAt(end))) end += 1
  return end
}

/** Where the word that ends before a place begins, at `from` or behind it. */
export function wordStart(text: string, at: number, from: number): number {
  let start = at
  while (start > from && isWordCharacter(text.charCodeAt(start - 1))) start -= 1
  return start
}

/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export const isUnspaced = (code: number): boolean => wordKinds()[code] === UNSPACED
