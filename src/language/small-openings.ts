/**
 * Sentences that begin with a small letter: some writers of languages with capitals do without
 * them, and then the word before the mark decides.
 */

import { lacksVowel, precedesName, withoutPrefix } from './abbreviations.ts'
import { isDigit, isLower } from './characters.ts'
import { isStreet } from './references.ts'
import { isCutDate, isListed } from './sentence-rules.ts'
import { firstAfter, isNumber, type Next, type Scan, tokenBefore } from './sentence-scan.ts'
import { endsInConsonants, isVowel } from './told-by-next.ts'

/** Abbreviations are shorter than this: after such a word, a small letter begins a sentence. */
const MIN_LONG_WORD = 6
/**
 * After this many sentences that begin with a small letter, it is a habit of the text. Then shorter
 * words, names and years end sentences too, and so do question and exclamation marks.
 */
const HABIT = 2
const MIN_WORD = 4

/** Whether the mark or marks from `at` to `end` end a sentence although a small letter follows. */
export function endsBeforeSmall(
  scan: Scan,
  start: number,
  at: number,
  end: number,
  next: Next,
): boolean {
  const { text, to, small } = scan
  const isBare = end - at === 1
  if (!isBare || !next.spaced) return false
  if (next.quoted && !isOnlyQuote(text[firstAfter(text, end, to)]!)) return false
  const unit = text[at]!
  if (unit !== '.') return small >= HABIT && (unit === '?' || unit === '!')
  const token = tokenBefore(text, start, at)
  if (!isPlainWord(scan, token) || lacksVowel(scan, at, token)) return false
  // `2 tbsp. of oil`
  const number = tokenBefore(text, start, at - token.length - 1)
  if (isDigit(number.charCodeAt(0)) && token.length < MIN_LONG_WORD) return false
  scan.small += 1
  if (scan.small >= HABIT || token.length >= MIN_LONG_WORD || endsOpenly(scan, token)) return true
  return isGrammar(scan, token)
}

/** Marks that only open quotations; a dash may also continue the sentence. */
const isOnlyQuote = (unit: string): boolean => '"“„«‘\''.includes(unit)

/** `dimîne.`, `oluyo.`: abbreviations are cut behind a consonant, but titles as `uMnu` in Zulu. */
const endsOpenly = ({ rules }: Scan, token: string): boolean =>
  token.length >= MIN_WORD && isVowel(token.at(-1)!) && !precedesName(rules, withoutPrefix(token))

/**
 * A word that is no abbreviation; a name, too, if it is long or small letters are a habit; there, also
 * a year.
 */
function isPlainWord(scan: Scan, token: string): boolean {
  const { rules, small } = scan
  const lower = token.toLowerCase()
  if (rules.dotless || isListed(rules, lower) || rules.numbered.has(lower)) return false
  const isHabit = small >= HABIT
  if (isHabit && token.length === MIN_WORD && isNumber(token)) return true
  if (token.length < MIN_WORD && !rules.grammar.has(token)) return false
  if (isCutDate(rules, token)) return false
  const mayBeName =
    isHabit || (token.length >= MIN_LONG_WORD && !(isStreet(lower) || endsInConsonants(token)))
  for (let i = mayBeName ? 1 : 0; i < token.length; i += 1) if (!isLower(token[i]!)) return false
  return true
}

const isGrammar = ({ rules }: Scan, token: string): boolean =>
  token.length > 1 && rules.grammar.has(token)
