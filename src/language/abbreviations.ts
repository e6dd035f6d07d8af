/** Recognises abbreviations by their form and context, beyond the lists. */

import { isDigit, isLower, isSpace, isUpper } from './characters.ts'
import { isDotted } from './initials.ts'
import { isListed, type Rules } from './sentence-rules.ts'
import { firstAfter, type Next, type Scan, tokenBefore } from './sentence-scan.ts'

/** Degrees, which end a noun phrase: «She holds a Ph.D.» */
const DEGREES: ReadonlySet<string> = new Set(
  'ph.d m.d b.a m.a b.sc m.sc b.s m.s j.d ll.m ll.b m.b.a d.phil m.phil ed.d psy.d d.d.s m.p.h r.n'.split(
    ' ',
  ),
)
/** Words that begin the noun phrase of a degree. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the his her their my our your no one two first second un une ein einen einem einer eine uno una um uma een en et ett'.split(
    ' ',
  ),
)

/** Words before `B.C.` and the like that only give a date. */
const MAX_SHORT_START = 3
/** How much text before a degree is read: a short phrase fits, a sentence does not. UTF-16 units. */
const MAX_PHRASE = 40
/** A phrase of time has at most this many words before its number. */
const MAX_TIME_WORDS = 5
/** What is longer is no such phrase. UTF-16 units. */
const MAX_TIME_PHRASE = 100

/**
 * Vowels of Latin (with y and w, and those of African languages), Cyrillic (with those of Turkic
 * languages), Greek and Georgian, without accents.
 */
const VOWELS = 'aeiouywæøœıəǝɔɛɩʊɪɨɑɵʉͻаеёиоуыэюяіїєўъәөүұѳαεηιουωაეიოუ'

/**
 * `She holds a Ph.D. Tom`, but not `Jane Doe, Ph.D. Professor`: after an article, the degree ends
 * the sentence.
 */
export function endsWithDegree(
  { text, rules }: Scan,
  start: number,
  from: number,
  lower: string,
): boolean {
  if (!DEGREES.has(lower)) return false
  let end = from
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  // `After her M.A. Tom left`: such a phrase is no sentence.
  const words = text
    .slice(Math.max(start, end - MAX_PHRASE), end)
    .trim()
    .toLowerCase()
    .split(' ')
  if (words.length <= MAX_SHORT_START && rules.prepositions.has(words[0]!)) return false
  return end < from && DETERMINERS.has(tokenBefore(text, start, end).toLowerCase())
}

/**
 * A title without its prefix: `e-St`, `uMnu`, `kaMnu`, `UMnu`, `VaProf`, `ir-Rev`. The token itself if it has
 * none.
 */
export function withoutPrefix(token: string): string {
  const hyphen = token.lastIndexOf('-') + 1
  if (hyphen > 0) return token.slice(hyphen)
  let at = 1
  while (at < token.length && at <= 4 && isLower(token[at]!)) at += 1
  const isPrefix = isLower(token[0]!) || at <= 2
  return isPrefix && isUpper(token[at] ?? '') && isLower(token[at + 1] ?? '')
    ? token.slice(at)
    : token
}

/** Whether a name follows this abbreviation. */
export function precedesName({ never, names }: Rules, token: string): boolean {
  const lower = token.toLowerCase()
  return never.has(lower) || (names.has(lower) && isUpper(token[0]!))
}

/** Titles of persons that others follow, in nearly all languages. */
const TITLES: ReadonlySet<string> = new Set(
  'dipl dir dott dr drs ing ir mag mgr mr prof sec sekr sr sra vice ген зам заст'.split(' '),
)

/** `Dr. med. vet. Roth`, `Ing. Agr. Luna`: in a row of titles, one that is not listed. */
export function isInTitles(
  { text, rules }: Scan,
  start: number,
  from: number,
  token: string,
): boolean {
  if (text[from - 1] !== ' ' || text[from - 2] !== '.' || token.length > 5) return false
  const before = tokenBefore(text, start, from - 2).toLowerCase()
  if (rules.grammar.has(token.toLowerCase())) return false
  // A name after the title has a capital and a vowel.
  const isPart = isLower(token[0]!) || (token.length === 3 && !hasVowel(rules, token.slice(1)))
  return isPart && (TITLES.has(before) || DEGREE_PARTS.has(before))
}

/** What stands between `Dr.` and a name. */
const DEGREE_PARTS: ReadonlySet<string> = new Set('h.c hab med oec phil rer sc univ'.split(' '))

/**
 * `etc.`, `a.m.`, `г.`: before a capital letter they end the sentence, with some care for dates.
 */
export function closingAbbreviationEnds(
  scan: Scan,
  start: number,
  from: number,
  token: string,
  lower: string,
  next: Next,
): boolean {
  const { text, rules } = scan
  // «ه.ش»: in a script without capitals, letters with dots are an era, and the sentence usually
  // continues.
  if (isDotted(token) && token.toUpperCase() === token.toLowerCase()) return false
  // `3 p.m.` in a script without capitals: usually the sentence continues.
  if (isUpper(token.toUpperCase()) && !isUpper(next.unit) && !isDigit(next.code)) return false
  const opening = isUpper(next.unit) && rules.openers.has(next.word.toLowerCase())
  const number = numberBefore(text, start, from)
  // PDT, GMT and the like continue a time of day.
  const isZone = next.word.length > 1 && next.word === next.word.toUpperCase() && isUpper(next.unit)
  if (isZone && (number >= 0 || rules.never.has(lower))) return false
  // `1718. g. Norvēģijā`: the year is followed by its place.
  if (number >= 0 && !opening && rules.placeEndings.some((end) => next.word.endsWith(end)))
    return false
  // `at 9 p.m. Monday`: the day belongs to the time. Two letters may be another word.
  const day = next.word.toLowerCase().replace(/(?<=day)s$/, '')
  if (number >= 0 && day.length > 2 && rules.weekdays.includes(day)) return false
  if (number >= 0)
    return opening || !(isShortStart(text, start, number) || isTimeOnly(scan, start, number, next))
  // `A.M. Silva`: capitals without a number before them are probably initials.
  const initials = isDotted(token) && isUpper(token[0]!) && token === token.toUpperCase()
  // `z min. Nowak`: without a number, no unit.
  return opening || !(initials || rules.never.has(lower) || rules.may.has(lower))
}

/** `z. B.`, `U. A. E.`, `EE. UU.`: the abbreviation continues with the next letters. */
export function goesOnDotted(
  { text, to, rules }: Scan,
  at: number,
  token: string,
  next: Next,
): boolean {
  if (token.length > 3 || next.word.length > 3 || next.quoted) return false
  if (text[firstAfter(text, at + 1, to) + next.word.length] !== '.') return false
  if (token.length === 1 && next.word.length === 1) return true
  if (isDoubled(token) && isDoubled(next.word)) return true
  return isListed(rules, `${token}.${next.word}`.toLowerCase())
}

/** `EE`, `UU`: Romance languages double the initials of plural names. */
const isDoubled = (token: string): boolean =>
  token.length === 2 && token[0] === token[1] && isUpper(token[0]!)

/** `UU.` of `EE. UU.`: the second pair of doubled letters. */
export function endsDoubled({ text }: Scan, start: number, from: number, token: string): boolean {
  if (!isDoubled(token) || from - 4 < start || text[from - 2] !== '.') return false
  return isSpace(text.charCodeAt(from - 1)) && isDoubled(text.slice(from - 4, from - 2))
}

/**
 * Joins `т. п.` to `т.п` if that abbreviation is listed, since the space makes no difference.
 * Otherwise returns the token alone.
 */
export function spacedAbbreviation(
  { text, rules }: Scan,
  start: number,
  token: number,
  written: string,
): { readonly lower: string; readonly from: number } {
  const lower = written.toLowerCase()
  let whole = lower
  let from = token
  for (let part = 0; part < 3 && written.length <= 4; part += 1) {
    if (from - 2 <= start || text[from - 2] !== '.' || !isSpace(text.charCodeAt(from - 1))) break
    const before = tokenBefore(text, start, from - 2)
    if (before === '' || before.length > 4) break
    whole = `${before.toLowerCase()}.${whole}`
    from -= before.length + 2
    if (isListed(rules, whole)) return { lower: whole, from }
  }
  return { lower, from: token }
}

/** Longer runs are no number. UTF-16 units. */
const LONGEST_NUMBER = 12

/**
 * Where the number before a token begins; -1 if there is none: `1916 г.`, `1970-х гг.` and `V a.C.`
 * have one, `V secolo` has not.
 */
function numberBefore(text: string, start: number, token: number): number {
  if (token <= start || !isSpace(text.charCodeAt(token - 1))) return -1
  // «кв. 3, м. Київ»: a comma separates the number from what follows.
  if (text[token - 2] === ',') return -1
  let from = token - 1
  let digits = 0
  let others = 0
  while (from > start && !isSpace(text.charCodeAt(from - 1)) && token - from < LONGEST_NUMBER) {
    from -= 1
    if (isDigit(text.charCodeAt(from))) digits += 1
    else if (!'IVX'.includes(text[from]!)) others += 1
  }
  return digits > 0 || (others === 0 && from < token - 1) ? from : -1
}

/**
 * `In 44 B.C. Caesar`, `В 1975 г. Иванов`: a date with hardly a word before it only introduces the
 * sentence.
 */
function isShortStart(text: string, start: number, number: number): boolean {
  let words = 2
  for (let at = number - 1; at > start; at -= 1) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) continue
    if (text[at - 1] === ':') break
    words += 1
    if (words > MAX_SHORT_START) return false
  }
  return true
}

/**
 * `On Monday at 6 a.m. Mr. Hill left`, `A las 8 p. m. Pedro salió`: a phrase of time, followed by
 * the subject. A longer phrase may be a sentence without a verb; then only a title shows it.
 */
function isTimeOnly({ text, rules }: Scan, start: number, number: number, next: Next): boolean {
  if (number - start > MAX_TIME_PHRASE) return false
  const words = text.slice(start, number).trim().toLowerCase().split(' ')
  if (!rules.prepositions.has(words[0]!)) return false
  if (words.length < MAX_SHORT_START) return true
  const isTitled = precedesName(rules, next.word) && text[next.at + next.word.length] === '.'
  return isTitled && words.length <= MAX_TIME_WORDS
}

/**
 * `kgl`, `pct`, `пгт`: in any language, a short token without a vowel is an abbreviation, unless it
 * is all capitals or the unit of a number.
 */
export function lacksVowel({ text, rules }: Scan, at: number, token: string): boolean {
  if (token.length < 2 || token.length > 5 || token === token.toUpperCase()) return false
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i)
    if (code < 65 || (code > 0x52f && !isGeorgian(code))) return false
  }
  // In Georgian no capital shows whether the sentence ends, and the number goes on with its noun.
  if (isGeorgian(token.charCodeAt(0))) return !hasVowel(rules, token)
  if (isDigit(text.charCodeAt(at - token.length - 2))) return false
  // The Welsh vowel w is hardly ever the first letter of a word without another.
  return !hasVowel(rules, token.toLowerCase().startsWith('w') ? token.slice(1) : token)
}

const isGeorgian = (code: number): boolean => code >= 0x10d0 && code <= 0x10ff

function hasVowel({ syllabic }: Rules, token: string): boolean {
  for (const unit of token.toLowerCase().normalize('NFD')) {
    if (VOWELS.includes(unit) || syllabic.includes(unit)) return true
  }
  return false
}
