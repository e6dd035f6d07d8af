/** Estimates how long it takes to read a text silently. */

import { JOINER, OTHER, SURROGATE, UNSPACED, wordKinds } from './code-units.ts'
import { primaryLanguage } from './tag.ts'
import { countWords } from './words.ts'

/**
 * Words per minute of adults reading aloud: Trauzettel-Klosinski, Dietz et al. 2012, «Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST», IOVS 53(9);
 * Greek from Gleni et al. 2019, «Assessing Variability in Reading Performance with the New Greek
 * Standardized Reading Speed Texts», Optometry and Vision Science 96(10). Hassaniya is read as Arabic,
 * Swiss German and Luxembourgish as German. They stand here because every feed needs them, and of
 * all else that is known of languages nothing.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  el: 208,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  gsw: 179,
  he: 187,
  it: 188,
  lb: 179,
  mey: 138,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}

/**
 * How fast adults read a language aloud, in words per minute; undefined if it was not measured.
 *
 * @param primary the first part of a BCP 47 tag
 */
export const wordsPerMinute = (primary: string): number | undefined =>
  Object.hasOwn(WORDS_PER_MINUTE, primary) ? WORDS_PER_MINUTE[primary] : undefined

/** Of the same study: Chinese and Japanese characters per minute. */
const HAN_PER_MINUTE = 255
const JAPANESE_PER_MINUTE = 357
/** Of the same study: the mean over all languages, for scripts with a syllable in each character. */
const SYLLABLES_PER_MINUTE = 370
/** Of the same study: 68 ms a letter, the mean of 14 alphabetic languages; for all others. */
const LETTERS_PER_MINUTE = 60_000 / 68
/**
 * Silent reading is somewhat faster: English non-fiction at 238 words a minute (Brysbaert 2019, «How
 * many words do we read per minute?», Journal of Memory and Language 109) against 228 aloud above.
 */
const SILENT = 238 / 228

/**
 * Seconds that an adult needs to read the text silently in its language: a whole number, at least 1
 * unless the text is empty. Counts characters in Chinese, Japanese and Korean, words where the
 * language was measured, and letters elsewhere; words of other scripts in the text are added.
 *
 * @param language BCP 47
 * @param known how many words the text has, if they were counted
 */
export const readingSeconds = (text: string, language: string, known?: number): number =>
  wholeSeconds(exactReadingSeconds(text, language, known))

/** Seconds as they are told: a whole number, at least 1 unless there is nothing to read. */
export const wholeSeconds = (seconds: number): number =>
  seconds === 0 ? 0 : Math.max(1, Math.round(seconds))

/**
 * The same before rounding, so that the seconds of sentences can be added up.
 *
 * @param language BCP 47
 * @param known how many words the text has, if they were counted
 */
export function exactReadingSeconds(text: string, language: string, known?: number): number {
  const primary = primaryLanguage(language)
  const perMinute = wordsPerMinute(primary)
  if (perMinute !== undefined && known !== undefined && !MAY_BE_UNSPACED.test(text)) {
    return secondsOf(known / perMinute)
  }
  const { unspaced, syllabic, spaced } = countCharacters(text)
  let minutes = syllabic / SYLLABLES_PER_MINUTE
  if (unspaced > 0) minutes += unspaced / unspacedPerMinute(text, primary)
  if (spaced > 0) {
    // Without a segmenter, the words of a mixed text cannot be told from its dictionary words.
    minutes +=
      perMinute === undefined || unspaced + syllabic > 0
        ? spaced / LETTERS_PER_MINUTE
        : (known ?? countWords(text)) / perMinute
  }
  return secondsOf(minutes)
}

/** @param minutes of reading aloud */
const secondsOf = (minutes: number): number => (60 * minutes) / SILENT

/**
 * What a text has at least one of if it has letters that stand for words or syllables. Without it
 * only words are counted, and those are known: no need to look at each character, which the engine
 * takes for a reason to compile the loop.
 */
const MAY_BE_UNSPACED = /[\u0e01-\u1fff\u2e80-\uffff]/

interface Characters {
  readonly unspaced: number
  readonly syllabic: number
  readonly spaced: number
}

function countCharacters(text: string): Characters {
  const kinds = wordKinds()
  let unspaced = 0
  let syllabic = 0
  let spaced = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === OTHER || kind === JOINER) continue
    if (kind === UNSPACED) unspaced += 1
    else if (kind === SURROGATE) spaced += code < 0xdc00 ? 1 : 0
    else if (isSyllabic(code)) syllabic += 1
    else spaced += 1
  }
  return { unspaced, syllabic, spaced }
}

/** Hangul and Ethiopic. */
const isSyllabic = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1200 && code <= 0x137f)

function unspacedPerMinute(text: string, primary: string): number {
  if (primary === 'ja') return JAPANESE_PER_MINUTE
  // Thai, Lao, Khmer and Burmese are alphabets.
  return hasHan(text) ? HAN_PER_MINUTE : LETTERS_PER_MINUTE
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd8bf)) return true
  }
  return false
}
