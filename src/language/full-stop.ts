/**
 * Decides whether a single dot is a full stop, or part of an abbreviation, an initial, a number or
 * a list.
 */

import {
  closingAbbreviationEnds,
  endsDoubled,
  endsOddly,
  endsWithDegree,
  goesOnDotted,
  isInTitles,
  lacksVowel,
  precedesName,
  spacedAbbreviation,
  withoutPrefix,
} from './abbreviations.ts'
import {
  isBullet,
  isDigit,
  isLower,
  isOpener,
  isSpace,
  isUnspaced,
  isUpper,
  isWordCharacter,
} from './characters.ts'
import {
  initialEnds,
  isBesideStop,
  isCaselessInitial,
  isCompound,
  isDotted,
  isInitial,
  isQuotedBefore,
} from './initials.ts'
import { numberEnds } from './number-dots.ts'
import { isReference, isStreet } from './references.ts'
import { announcesNumber, isCutDate, isCutMonth, isListed } from './sentence-rules.ts'
import {
  firstAfter,
  isNumber,
  isOpening,
  isRoman,
  type Next,
  type Scan,
  tokenBefore,
} from './sentence-scan.ts'
import {
  endsInConsonants,
  isAlphabetic,
  isBeforeClosing,
  isSum,
  isTitleByPlace,
  isVowel,
} from './told-by-next.ts'

export function dotEnds(scan: Scan, start: number, at: number, next: Next): boolean {
  const { text, rules } = scan
  const token = tokenBefore(text, start, at).replace(/^-+/, '')
  if (!next.spaced && isSetApart(text, at, next)) return true
  if (!next.spaced) return !isListed(rules, token.toLowerCase()) && endsUnspaced(text, at, next)
  if (token === '') return true
  if (isListMarker(text, start, at, token)) return false
  const last = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  if (isDigit(token.charCodeAt(0)) && isNumber(token)) {
    // `400 . 000`: groups of one number, with spaces.
    const grouped = text.charCodeAt(at - 1) === 32 && isDigit(next.code) && next.word.length === 3
    return !grouped && numberEnds(scan, start, last - token.length, token, next)
  }
  if (goesOnDotted(scan, at, token, next)) return false
  if (isBeforeClosing(scan, token, next) || isSum(scan, last - token.length, token, next))
    return false
  if (isExplainedNumber(scan, start, at, token, next)) return false
  const { lower, from } = spacedAbbreviation(scan, start, last - token.length, token)
  const isNumbered = announcesNumber(rules, lower) || isStreet(lower)
  if (beforeNumber(text, next) && (isNumbered || isCutDate(rules, lower))) return false
  if (isReference(scan, start, last - token.length, token, next)) return false
  // `me@example.co. Thanks`: no abbreviation is part of an address; `Oy:n. He`: nor an ending.
  if ('@:'.includes(text[last - token.length - 1] ?? ' ')) return true
  if (isCutMonth(rules, lower) && isBehindDay(scan, start, at, token))
    return (isOpening(scan, next) || next.quoted) && text[firstAfter(text, at + 1, scan.to)] !== '('
  // A single capital letter is an initial, whatever its small form means.
  if (lower.length === 1 && isInitial(text, at, token) && !isDigit(next.code)) {
    return initialEnds(scan, start, at, next)
  }
  if (endsWithDegree(scan, start, from, lower)) return isUpper(next.unit)
  // `da CF. O Min.`: an acronym, whatever it means in small letters.
  if (isAcronym(token) && isOpening(scan, next)) return true
  if (isBesideStop(scan, token)) return false
  if (rules.ends.has(lower)) return closingAbbreviationEnds(scan, start, from, token, lower, next)
  if (rules.never.has(lower) && !rules.may.has(lower)) return false
  if (rules.may.has(lower)) return isOpening(scan, next) || next.quoted
  if (rules.names.has(lower) && isUpper(token[0]!)) return isOpening(scan, next)
  return unlistedEnds(scan, start, at, token, next)
}

/** The same for a token that no list has: its shape and its place decide. */
function unlistedEnds(scan: Scan, start: number, at: number, token: string, next: Next): boolean {
  const { text, rules } = scan
  const last = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  const from = last - token.length
  // `Bp.-re. Ott`: the word has an ending, and is whole; `Plkv.-ltn. Koss` has none.
  if (/\.-\p{Ll}{1,4}$/u.test(token) && isVowel(token.at(-1)!)) return true
  // U.S., e.g., т. д., EE. UU.: letters with dots between them.
  if (isDotted(token) || isCompound(token) || endsDoubled(scan, start, from, token))
    return isOpening(scan, next) && !next.quoted
  if (isInitial(text, at, token)) return initialEnds(scan, start, at, next)
  // `i. V. m. Art.`: the last of several letters.
  if (
    token.length === 1 &&
    (isAfterLetter(text, start, last - 1) || isCutLetter(text, from, token))
  )
    return isOpening(scan, next)
  const title = withoutPrefix(token)
  if (title !== token && precedesName(rules, title)) return isOpening(scan, next)
  if (
    isBeforeInitial(text, token, next) ||
    lacksVowel(scan, at, token) ||
    endsOddly(rules, token) ||
    isInTitles(scan, start, from, token) ||
    isTitleByPlace(scan, start, from, token, next)
  )
    return isOpening(scan, next)
  return !isCaselessInitial(scan, start, last, token, next) || isQuotedBefore(text, from)
}

/** Letters of a title before an initial. */
const MAX_RANK = 4

/** `ахм. С. Оюун`: a small token that ends as cut words do, before an initial. */
const isBeforeInitial = (text: string, token: string, { word, at }: Next): boolean =>
  token.length <= MAX_RANK &&
  isLower(token) &&
  endsInConsonants(token) &&
  word.length === 1 &&
  isUpper(word) &&
  text[at + 1] === '.'

/** Two capitals or more, without dots. */
const isAcronym = (token: string): boolean => token.length > 1 && /^\p{Lu}+$/u.test(token)

/** `f. Słońce`: a small consonant; but «m» is a word in Igbo, and behind a number it is a unit. */
const isCutLetter = (text: string, from: number, token: string): boolean =>
  isLower(token) &&
  isAlphabetic(token) &&
  !(isVowel(token) || 'mn'.includes(token)) &&
  text[from - 1] === ' ' &&
  !isDigit(text.charCodeAt(from - 2))

/** Whether a single letter and its dot stand before a place. */
function isAfterLetter(text: string, start: number, from: number): boolean {
  return (
    text[from - 1] === ' ' &&
    text[from - 2] === '.' &&
    tokenBefore(text, start, from - 2).length === 1
  )
}

/** `30 proc. (900 mln)`: a number in brackets explains the one before, whatever its unit. */
function isExplainedNumber(
  { text, to, rules }: Scan,
  start: number,
  at: number,
  token: string,
  next: Next,
): boolean {
  if (!isDigit(next.code) || text[firstAfter(text, at + 1, to)] !== '(') return false
  const lower = token.toLowerCase()
  if (isListed(rules, lower) || rules.numbered.has(lower)) return true
  const end = at - token.length - 1
  const isUnit = token.length <= MAX_UNIT && isLower(token.at(-1)!)
  return isUnit && isNumberAt(tokenBefore(text, start, end))
}

/**
 * `5 nov.`, `4. okt.`: whether a month follows the number of its day. Such a date may be continued
 * by a place or a source, `(AGENCY)`.
 */
function isBehindDay({ text }: Scan, start: number, at: number, token: string): boolean {
  const space = at - token.length - 1
  const day = tokenBefore(text, start, text[space - 1] === '.' ? space - 1 : space)
  return day.length <= 2 && isNumberAt(day)
}

const isNumberAt = (token: string): boolean => token !== '' && isDigit(token.charCodeAt(0))

/** Abbreviations of units have at most this many letters. */
const MAX_UNIT = 5

/** `Nr. 3`, `Nr. XII`, `Nr. ĮV-459`. */
function beforeNumber(text: string, { code, unit, word, at }: Next): boolean {
  if (isDigit(code) || unit === '№' || isRoman(word)) return true
  const end = at + word.length
  return isUpper(word) && '-/ '.includes(text[end] ?? '.') && isDigit(text.charCodeAt(end + 1))
}

/** `word.Next` with a forgotten space; not `example.Com`, not `3.14`. */
function endsUnspaced(text: string, at: number, next: Next): boolean {
  if (isUnspaced(next.code)) return isUnspaced(text.charCodeAt(at - 1))
  if (!isUpper(next.unit)) return false
  if (next.word.length === 1) {
    // `world.I am`, not `Kim.B Lee`.
    if (text[at + 2] !== ' ' || !isLower(text[at + 3] ?? '') || isUpper(text[at - 3] ?? 'A'))
      return false
  } else if (isUpper(next.word) || !isLower(next.word[1]!)) return false
  const before = text[at - 1] ?? ''
  const two = text[at - 2] ?? ''
  if (isDigit(before.charCodeAt(0))) return isDigit(two.charCodeAt(0))
  return isLower(before) && isLower(two) && !isAddress(text, at)
}

/** `word .Next`: the space is on the wrong side. Not `port .NET`, not `.Net`. */
function isSetApart(text: string, at: number, { unit, word }: Next): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false
  const before = text[at - 2] ?? ''
  // `… .A word`: a word of one letter has a space and a small letter behind it.
  if (word.length < 2)
    return isLower(before) && isUpper(unit) && text[at + 2] === ' ' && isLower(text[at + 3] ?? '')
  if (isUpper(unit)) return isLower(before) && isLower(word[1]!) && word.toLowerCase() !== 'net'
  // Scripts without capitals: a letter on both sides.
  return isCaseless(before) && isCaseless(unit) && word.length > 1
}

const isCaseless = (unit: string): boolean =>
  unit >= '\u05d0' && unit <= '\u137f' && isWordCharacter(unit.charCodeAt(0))

/** How far on each side the parts of an address are looked for. UTF-16 units. */
const ADDRESS_REACH = 40

/** `www.Example.Org`: another dot, slash or at sign in the same run. */
function isAddress(text: string, at: number): boolean {
  for (let i = at - 1; i > at - ADDRESS_REACH && i >= 0 && !isSpace(text.charCodeAt(i)); i -= 1) {
    if (text[i] === '.' || text[i] === '/' || text[i] === '@' || text[i] === ':') return true
  }
  for (
    let i = at + 1;
    i < at + ADDRESS_REACH && i < text.length && !isSpace(text.charCodeAt(i));
    i += 1
  ) {
    if (text[i] === '/' || text[i] === '@' || (text[i] === '.' && isLower(text[i + 1] ?? '')))
      return true
  }
  return false
}

/** `1.` or `a.` at the beginning numbers what follows. */
function isListMarker(text: string, start: number, at: number, token: string): boolean {
  const isShort = (isNumber(token) && token.length <= 3) || token.length === 1 || isRoman(token)
  if (!isShort) return false
  // Backwards, so that marks before a long row of candidates are not passed for each of them.
  let begin = at - token.length
  while (begin > start && isBeforeItem(text.charCodeAt(begin - 1))) begin -= 1
  return begin <= start
}

const isBeforeItem = (code: number): boolean => isSpace(code) || isOpener(code) || isBullet(code)
