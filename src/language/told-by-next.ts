/**
 * Abbreviations that no list has, told by what follows: a name (`Satn. Vuk`), a currency (`3 mn. TL`), the form of a company (`San. Ltd.`).
 */

import { isDigit, isLower, isUpper } from './characters.ts'
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

/** As words they are no abbreviations, and as last letters they seldom end one. */
const VOWELS = 'aeiouyаеиіоуыяюєøåæəαειουωη'

/** Whether a letter, with or without accents, is a vowel of a script with capitals. */
export const isVowel = (letter: string): boolean =>
  VOWELS.includes(letter.normalize('NFD')[0]!.toLowerCase())

/** As cut words often do, and answers such as «Yes.» or «Paris.» do not. */
export const endsInConsonants = (token: string): boolean =>
  token.length > 1 && [...token].slice(-2).every((letter) => !isVowel(letter))

/** A letter that has a capital: in other scripts nothing tells an abbreviation from a word. */
export function isAlphabetic(token: string): boolean {
  for (const unit of token) if (unit.toLowerCase() === unit.toUpperCase()) return false
  return token !== ''
}

/** How much of the beginning of a sentence is looked at. UTF-16 units. */
const LONGEST_START = 60
/** No title is longer. */
const MAX_TITLE = 6
export const ARTICLES: ReadonlySet<string> = new Set(
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
