/**
 * Kinds of characters by code unit. Tables and comparisons, no `\p{…}` patterns: compiling those
 * costs milliseconds at the first call of an isolate.
 */

const STRONG = 1
const WEAK = 2
const CLOSER = 4
const OPENER = 8
const BRACKET = 16
const BULLET = 32
/** Ends sentences in the language at hand. */
const OWN = 64

/** Marks that end a sentence without a doubt, in any script. */
const STRONG_MARKS = '!?。！？｡।॥۔؟።፧፨။៕‼⁇⁈⁉᠃᠉។།༎෴꯫᱾᱿꧉߹︒'
/** Marks that may end one: abbreviations, numbers and ellipses use them too. */
const WEAK_MARKS = '.…．'
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

/** By the marks that end sentences in a language alone. One look-up a character; made at the first call. */
const tables = new Map<string, Uint8Array>()

/** The kinds of all code units; 0 for what ends, opens and closes nothing. */
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

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter that has another case, in lower case. Georgian has one for headlines only: it tells nothing. */
export function isLower(unit: string): boolean {
  return unit === unit.toLowerCase() && unit !== unit.toUpperCase() && !(unit >= 'ა' && unit <= 'ჿ')
}

export function isUpper(unit: string): boolean {
  return unit !== '' && unit === unit.toUpperCase() && unit !== unit.toLowerCase()
}

/** Letters, marks and digits of any script; what is below U+00C0 is decided by ranges. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) {
    return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  return !isPunctuationBeyondLatin(code)
}

function isPunctuationBeyondLatin(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x206f && code !== 0x200c && code !== 0x200d) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3004) ||
    (code >= 0x3008 && code <= 0x3020) ||
    code === 0x30fb ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0x0964 ||
    code === 0x0965 ||
    code === 0x060c ||
    code === 0x061b ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x066a ||
    code === 0x066b ||
    code === 0x066c ||
    (code >= 0x055a && code <= 0x055f) ||
    code === 0x0589 ||
    code === 0x05be ||
    code === 0x05c3 ||
    (code >= 0x05f3 && code <= 0x05f4) ||
    (code >= 0x1361 && code <= 0x1368) ||
    (code >= 0x104a && code <= 0x104f) ||
    (code >= 0x17d4 && code <= 0x17da) ||
    code === 0x0e5a ||
    code === 0x0e5b ||
    code === 0xfeff
  )
}

/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e01 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0xff66 && code <= 0xff9f) ||
    (code >= 0xd840 && code <= 0xd888)
  )
}
