/**
 * Abbreviations that no list has, told by what follows: a numbered place (`pogl. 3`), a name
 * (`Satn. Vuk`), a currency (`3 mn. TL`), the form of a company (`San. Ltd.`).
 */

import { isDigit, isLower, isSpace, isUpper, isWordCharacter } from './characters.ts'
import type { Next, Scan } from './sentence-scan.ts'

/** Forms of companies, which follow their names. */
const COMPANIES: ReadonlySet<string> = new Set(
  'bhd bros co corp inc llc ltd ltda plc tbk'.split(' '),
)
/** A longer token before one, or before a currency, is a word. */
const MAX_SHORT = 5

const CURRENCIES: ReadonlySet<string> = new Set(
  'BAM BGN CHF CZK DKK EUR Eur Euro Ft GBP HUF KM Kn Kč Ls Lt NOK PLN RON RSD RUB SEK Sk TL UAH USD'.split(
    ' ',
  ),
)

/** Abbreviations have at most this many letters; at the beginning of a sentence, one less. */
const MAX_LETTERS = 5
/** After a number, these are units. */
const UNITS: ReadonlySet<string> = new Set(
  'cm dm gb gr ha kg km kw lbs mb mg min ml mm mw sec sek st tn cal pct proc'.split(' '),
)
/** As words they are no abbreviations, and as last letters they seldom end one. */
const VOWELS = 'aeiouyаеиіоуыяюєøåæəαειουωη'

/**
 * Whether an unlisted token before a number abbreviates «chapter», «page» or «see». No list has
 * them all, so its shape and what is behind the number decide: a sentence seldom begins with a
 * number that a comma or bracket follows directly.
 */
export function isReference(
  { text, to, rules }: Scan,
  start: number,
  from: number,
  token: string,
  next: Next,
): boolean {
  const isNumber = isDigit(next.code) && isSpace(text.charCodeAt(next.at - 1))
  if (!(isNumber || next.unit === '§') || !isAlphabetic(token)) return false
  if (token.length > MAX_LETTERS || rules.grammar.has(token.toLowerCase())) return false
  if (next.unit === '§') return true
  if (token.length === 1) return isLower(token) && !isVowel(token)
  if (isFirst(text, start, from)) return token.length < MAX_LETTERS && isUpper(token[0]!)
  // `1 Cor. 13`, `5 mír. 2`: a number on both sides.
  const isBetween = isDigit(text.charCodeAt(from - 2)) && !UNITS.has(token)
  return next.word.length <= 3 && ((isBetween && token.length <= 3) || isClosed(text, next, to))
}

const isVowel = (letter: string): boolean =>
  VOWELS.includes(letter.normalize('NFD')[0]!.toLowerCase())

/** As cut words often do, and answers such as «Yes.» or «Paris.» do not. */
const endsInConsonants = (token: string): boolean =>
  token.length > 1 && [...token].slice(-2).every((letter) => !isVowel(letter))

/** A letter that has a capital: in other scripts nothing tells an abbreviation from a word. */
function isAlphabetic(token: string): boolean {
  for (const unit of token) if (unit.toLowerCase() === unit.toUpperCase()) return false
  return token !== ''
}

/** How much of the beginning of a sentence is looked at. UTF-16 units. */
const LONGEST_START = 60
/** No title is longer. */
const MAX_TITLE = 6
const ARTICLES: ReadonlySet<string> = new Set(
  'a as az das de dem den der die ein el het i il la las le les lo los o os the un una η ο οι τη την το τον'.split(
    ' ',
  ),
)
/** Words before the second of two titles. */
const LONGEST_PAIR = 6
/** «And» in languages that write titles with a dot. */
const AND: ReadonlySet<string> = new Set(
  'a agus an and be da dan dhe e en es et eta és i in iyo ir ja na ng og och oraz si și ta te u und un va ve və y и і й та да және жана και'.split(
    ' ',
  ),
)

/** Whether «and» or a comma follows the next word. */
function isInList(text: string, { at, word }: Next, isAnd: (word: string) => boolean): boolean {
  const end = at + word.length
  if (text[end] === ',') return true
  const [after = ''] = text.slice(end + 1, end + 1 + MAX_TITLE).split(' ')
  return text[end] === ' ' && isAnd(after)
}

const isShortened = (word: string): boolean => word.endsWith('.') && !word.endsWith('..')

/**
 * `Satn. Vuk`, `Il mar. Sani`, `Kpt. Vlk a nstržm. Liška`: a short token before a name, where the
 * sentence has hardly begun, or has begun with such a title and goes on with «and».
 */
export function isTitleByPlace(
  scan: Scan,
  start: number,
  from: number,
  token: string,
  next: Next,
): boolean {
  if (token.length > MAX_TITLE || !isUpper(next.unit) || next.quoted) return false
  if (!isAlphabetic(token) || scan.rules.grammar.has(token.toLowerCase())) return false
  const before = scan.text
    .slice(Math.max(start, from - LONGEST_START), from)
    .trim()
    .split(' ')
  const [first = '', second = ''] = before
  if (first === '') return endsInConsonants(token)
  const isArticle = ARTICLES.has(first.toLowerCase())
  if (before.length === 1) return isArticle && !isVowel(token.at(-1)!)
  const opensWithTitle = isShortened(first) || (isShortened(second) && isArticle)
  if (!opensWithTitle) return false
  const isAnd = (word = ''): boolean => AND.has(word.toLowerCase())
  // `…, far. Holub a Ing. Kos`: in the middle of a list.
  if (before.at(-1)!.endsWith(',')) return isInList(scan.text, next, isAnd)
  if (before.length > LONGEST_PAIR) return false
  return isAnd(before.at(-1)) || (isAnd(before.at(-2)) && ARTICLES.has(before.at(-1)!))
}

function isFirst(text: string, start: number, from: number): boolean {
  // Backwards, so that marks before a long row of candidates are not passed for each of them.
  let at = from
  while (at > start && !isWordCharacter(text.charCodeAt(at - 1))) at -= 1
  return at === start
}

/** `40, `, `40)`, `40; `, `5:9`, `40. oldal`: the number ends a phrase, or is an ordinal or a verse. */
function isClosed(text: string, { at, word }: Next, to: number): boolean {
  const end = at + word.length
  if (end >= to) return false
  if (text[end] === '.') return isSpace(text.charCodeAt(end + 1)) && isLower(text[end + 2] ?? '')
  if (text[end] === ':') return isDigit(text.charCodeAt(end + 1))
  if (text[end] === ' ') return isFollowed(text, end + 1)
  return ',;)'.includes(text[end]!) && !isDigit(text.charCodeAt(end + 1))
}

/** `абз. 3 п. 1`: the number is followed by another short token with a dot and a number. */
function isFollowed(text: string, at: number): boolean {
  let end = at
  while (end < at + MAX_LETTERS && isLower(text[end] ?? '')) end += 1
  return end > at && text[end] === '.' && text[end + 1] === ' ' && isDigit(text.charCodeAt(end + 2))
}

/** `3 mil. Kč`, `3 mn. TL`: the sum goes on with its currency. */
export function isSum({ text }: Scan, from: number, token: string, next: Next): boolean {
  if (!CURRENCIES.has(next.word) || token.length > MAX_SHORT) return false
  return isLower(token[0]!) && isDigit(text.charCodeAt(from - 2))
}

/** `Pty. Ltd.`, `San. Ltd.`: what closes a name or a list cannot open a sentence. */
export function isBeforeClosing({ text, rules }: Scan, token: string, next: Next): boolean {
  if (token.length > MAX_SHORT || next.quoted || next.word.length < 2) return false
  const lower = next.word.toLowerCase()
  const isClosing = rules.ends.has(lower) || COMPANIES.has(lower)
  return isClosing && text[next.at + next.word.length] === '.'
}
