/**
 * Abbreviations of places in books, laws and streets, told by the number that follows: `pogl. 3`,
 * `Storg. 4.`, `Hauptstr. Nr. 5`, `τόμ. Β΄`.
 */

import { isDigit, isLower, isSpace, isUpper, isWordCharacter, wordEnd } from './characters.ts'
import { isShortWord } from './letter-names.ts'
import { announcesNumber, type Rules } from './sentence-rules.ts'
import { isNumber, type Next, type Scan, tokenBefore } from './sentence-scan.ts'
import { endsInConsonants, isAlphabetic, isVowel } from './told-by-next.ts'

/** Abbreviations have at most this many letters; at the beginning of a sentence, one less. */
const MAX_LETTERS = 5
/** Before a number that stands alone, also names of streets: `Kirkkok. 4`. */
const MAX_STREET = 10
/** After a number, these are units. */
export const UNITS: ReadonlySet<string> = new Set(
  'cm dm gb gr ha kg km kw lbs mb mg min ml mm mw sec sek st tn cal pct proc'.split(' '),
)

/**
 * Whether an unlisted token before a number abbreviates «chapter», «page» or «see». No list has
 * them all, so its shape and what is behind the number decide: a sentence seldom begins with a
 * number that a comma or bracket follows directly.
 */
export function isReference(
  scan: Scan,
  start: number,
  from: number,
  token: string,
  next: Next,
): boolean {
  const { text, to, rules } = scan
  if (isBeforeNumbered(scan, token, next)) return true
  const isNumbered = isDigit(next.code) && isSpace(text.charCodeAt(next.at - 1))
  if (isNumbered && isBetweenNumbers(scan, start, from, token, next)) return true
  const isOther = '§№'.includes(next.unit) || isGreekNumeral(text, next)
  if (!(isNumbered || isOther) || rules.grammar.has(token.toLowerCase())) return false
  if (isNumbered && standsAlone(scan, from, token, next)) return !isFirst(text, start, from)
  if (!isAlphabetic(token)) return false
  // `Nørreg. 4, `: names of streets are longer.
  const isLong = isUpper(token[0]!) && !isVowel(token.at(-1)!) && next.word.length <= 3
  if (token.length > MAX_LETTERS)
    return isLong && token.length <= MAX_STREET && isClosed(text, next, to)
  if (isOther) return true
  // `, ö. 2 Oca. 1999`: a letter between a comma and a dot.
  if (token.length === 1) return isLower(token) && (!isVowel(token) || text[from - 2] === ',')
  if (isFirst(text, start, from)) return token.length < MAX_LETTERS && isUpper(token[0]!)
  if (isTime(text, next)) return token.length < MAX_LETTERS && !isVowel(token.at(-1)!)
  return next.word.length <= 3 && isClosed(text, next, to)
}

/**
 * `1 Cor. 13`, `5 mír. 2`: a number on both sides. `5 студз. 1990`, `1990 y. 5 yan.`: a day, month
 * and year; but «2 sons. 1990 was» are two sentences.
 */
function isBetweenNumbers(
  { text, rules }: Scan,
  start: number,
  from: number,
  token: string,
  { at, word }: Next,
): boolean {
  // `1990-ж. 5-янв.`, `5-б. 2-т.`, but not «в 1990-х. 5 лет».
  const end = at + word.length
  if (/^\d{1,4}-\p{L}{1,3}$/u.test(token))
    return /^-\p{L}{1,7}\./u.test(text.slice(end, end + MAX_MONTH + 2))
  if (UNITS.has(token) || isDigit(token.charCodeAt(0)) || !isSpace(text.charCodeAt(from - 1)))
    return false
  const before = tokenBefore(text, start, from - 1)
  if (before === '' || !isNumber(before)) return false
  if (word.length === YEAR) return before.length <= 2 && mayBeMonth(rules, token.toLowerCase())
  if (before.length === YEAR) return token.length <= 2
  return isAlphabetic(token) && token.length > 1 && token.length <= 3 && word.length <= 3
}

/** Digits. */
const YEAR = 4
/** Letters: months are cut to at most so many. */
const MAX_MONTH = 7

/** Whether a token, in small letters, may be cut from a month: anything, where none is known. */
const mayBeMonth = ({ monthNames }: Rules, token: string): boolean =>
  monthNames.length === 0
    ? token.length <= MAX_MONTH
    : monthNames.some((name) => name.length > token.length && name.startsWith(token))

/** `сағ. 9.30`, `tar. 9:30`: a time of day. */
function isTime(text: string, { at, word }: Next): boolean {
  const end = at + word.length
  if (word.length > 2 || !'.:'.includes(text[end] ?? ' ')) return false
  return isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2))
}

function isFirst(text: string, start: number, from: number): boolean {
  // Backwards, so that marks before a long row of candidates are not passed for each of them.
  let at = from
  while (at > start && !isWordCharacter(text.charCodeAt(at - 1))) at -= 1
  return at === start
}

/** `Hauptstr`, `Kirchpl`: compounds of a street or a square. In small letters. */
export const isStreet = (token: string): boolean => /(?:str|pl)$/.test(token)

/** `Hauptstr. Nr. 5`, `i. V. m. Art. 5`, `आ. क्र. 4`: the next word announces a number. */
function isBeforeNumbered({ text, rules }: Scan, token: string, { at, word }: Next): boolean {
  const end = at + word.length
  if (text[end] !== '.' || text[end + 1] !== ' ' || !isDigit(text.charCodeAt(end + 2))) return false
  const lower = token.toLowerCase()
  const isShort = token.length <= 2 || (token.length <= MAX_LETTERS && endsInConsonants(token))
  if (!(isStreet(lower) || (isShort && !rules.grammar.has(lower)))) return false
  return announcesNumber(rules, word.toLowerCase())
}

/** `Β΄`, `α΄`: Greek numbers things with letters. */
const isGreekNumeral = (text: string, { at, word, unit }: Next): boolean =>
  word.length <= 2 && unit >= 'Α' && unit <= 'ω' && '΄ʹ´'.includes(text[at + word.length] ?? ' ')

/**
 * `Storg. 4. The`, `Kirkkok. 4:ssä`: no sentence is a bare number, unless it numbers an item of a
 * list.
 */
function standsAlone({ text, to, rules }: Scan, from: number, token: string, next: Next): boolean {
  const { at, word } = next
  const isCaseless = !isAlphabetic(token)
  // Where no ordinal has a dot, a small word or an acronym before a number ends an item of a list:
  // «… for MVP. 2. Lamar». Two in a row are no words: «Вж. бел. 12.».
  const isName = isUpper(token[0]!) && isLower(token[1] ?? '')
  const isSecond = isLower(token[0]!) && text.slice(from - 2, from) === '. '
  if (!(isCaseless || isName || isSecond || rules.ordinals)) return false
  if (word.length > 4 || token.length > (isCaseless ? MAX_LETTERS - 1 : MAX_STREET)) return false
  if (isVowel(token.at(-1)!) || isShortWord(token) || isDigit(token.charCodeAt(0))) return false
  const end = at + word.length
  if (text[end] === ':') return isUpper(token[0]!) && isLower(text[end + 1] ?? '')
  if (text[end] !== '.') return false
  if (end + 1 < to && !(text[end + 1] === ' ' && !isLower(text[end + 2] ?? ''))) return false
  const after = end + 2
  const following = text.slice(after, wordEnd(text, after, after + LONGEST_MONTH))
  const isMonth = rules.monthNames.includes(following.toLowerCase())
  return !isMonth && !isListed(text, at, end, Number(word))
}

/** A longer word is no name of a month. UTF-16 units. */
const LONGEST_MONTH = 16

/** How far the items before and after that of a list are looked for. UTF-16 units. */
const ITEM_REACH = 600

/** Whether the number before or after is near, with a dot: `1. Wash. 2. Dry. 3. Fold.` */
function isListed(text: string, at: number, end: number, value: number): boolean {
  const before = text.slice(Math.max(0, at - ITEM_REACH), at)
  return (
    before.includes(`${value - 1}. `) ||
    text.slice(end, end + ITEM_REACH).includes(` ${value + 1}. `)
  )
}

/** `40, `, `40)`, `40; `, `5:9`, `40. oldal`: the number ends a phrase, or is an ordinal or a verse. */
function isClosed(text: string, { at, word }: Next, to: number): boolean {
  const end = at + word.length
  if (end >= to) return false
  if (text[end] === '.') return isSpace(text.charCodeAt(end + 1)) && isLower(text[end + 2] ?? '')
  if (text[end] === ':') return isDigit(text.charCodeAt(end + 1))
  if (text[end] === ' ') return isFollowed(text, end + 1)
  // `сағ. 9-да`: the number has an ending.
  if (text[end] === '-') return /^-\p{Ll}{2}\s/u.test(text.slice(end, end + 4))
  return ',;)'.includes(text[end]!) && !isDigit(text.charCodeAt(end + 1))
}

/** `абз. 3 п. 1`: the number is followed by another short token with a dot and a number. */
function isFollowed(text: string, at: number): boolean {
  let end = at
  while (end < at + MAX_LETTERS && (isLower(text[end] ?? '') || isLetterDot(text, end))) end += 1
  return end > at && text[end] === '.' && text[end + 1] === ' ' && isDigit(text.charCodeAt(end + 2))
}

/** The dots inside `t.o.m.`, but not the last. */
const isLetterDot = (text: string, at: number): boolean =>
  text[at] === '.' && isLower(text[at + 1] ?? '')

/** Laws, in languages that number their articles with a dot: `čl. 5. Zakona`. */
const LAW = /^(?:zakon|ustav|pravilnik|uredb|закон|устав|правилник|уредб)/

/**
 * `kl. 18.`, `klo 9.`, `Nr. 5.`, `ul. Nova 5.`: a number introduced by an abbreviation, or by a
 * street behind one, is not an ordinal.
 */
export function isAnnounced(
  { text, rules }: Scan,
  start: number,
  from: number,
  next: Next,
): boolean {
  if (text[from - 1] !== ' ') return false
  if (
    LAW.test(next.word.toLowerCase()) ||
    (next.word.length > 1 && next.word === next.word.toUpperCase())
  )
    return false
  let end = from - 1
  if (text[end - 1] !== '.') {
    const street = tokenBefore(text, start, end)
    if (rules.numbered.has(street.toLowerCase())) return true
    if (!isUpper(street[0] ?? '')) return false
    end -= street.length + 1
  }
  if (text[end - 1] !== '.') return false
  // Its dot has ended no sentence, so it is an abbreviation: `Storg. 4.`
  const word = tokenBefore(text, start, end - 1)
  if (announcesNumber(rules, word.toLowerCase())) return true
  return isUpper(next.unit) && word.length <= MAX_STREET && isAlphabetic(word.replaceAll('.', ''))
}
