/**
 * The rules by which a language's sentences are split: the lists of all languages together with its
 * own.
 */

import { byLanguage } from './by-language.ts'
import { dataOf, monthsOf, wordsOf } from './data/data-of.ts'
import { GENERAL } from './data/general.ts'
import type { Abbreviations, LanguageData } from './data/language-data.ts'
import { functionWords } from './function-words.ts'
import { primaryLanguage } from './tag.ts'
import type { WordSet } from './word-set.ts'

export interface Rules {
  readonly never: ReadonlySet<string>
  readonly may: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Beginnings of month names: a number with a dot before one is a day. */
  readonly months: readonly string[]
  /** All forms of the names of months, and of weekdays. */
  readonly monthNames: readonly string[]
  readonly weekdays: readonly string[]
  readonly ordinals: boolean
  readonly marks: string
  readonly closers: ReadonlySet<string>
  /** Endings of such words. */
  readonly closingEnds: readonly string[]
  readonly shortVerbs: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  /** Endings of such words. */
  readonly joiningEnds: readonly string[]
  readonly quotatives: ReadonlySet<string>
  /** Words that are not names. */
  readonly grammar: WordSet
  readonly dotless: boolean
  readonly capitalises: boolean
  /** Endings of names that say where. */
  readonly placeEndings: readonly string[]
  /** Consonants that can form syllables: `vrh`, `smrt`, `trg` are words. */
  readonly syllabic: string
}

/** In nearly all languages in Latin script; «may» is left out, because it is usually a verb. */
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')

/** For how many languages rules are remembered. */
const MAX_LANGUAGES = 100

/** Longer names of days and months are not abbreviations. Letters. */
const MAX_SHORT = 4

/** `gio.`, `Dez.`, `ott.`: names of days, and of months that have a longer form. */
function shortDates(data: LanguageData): string[] {
  const months = monthsOf(data).flatMap((forms) =>
    forms.filter((form) => forms.some((other) => other.length > form.length)),
  )
  return [...wordsOf(data.weekdays), ...months].filter((form) => form.length <= MAX_SHORT)
}

const rulesOfPrimary = byLanguage(readRules, MAX_LANGUAGES)

export const rulesOf = (language: string): Rules => rulesOfPrimary(primaryLanguage(language))

function readRules(primary: string): Rules {
  const data = dataOf(primary)
  const listed = (kind: keyof Abbreviations): Set<string> =>
    new Set([...wordsOf(GENERAL.abbreviations?.[kind]), ...wordsOf(data.abbreviations?.[kind])])
  const ordinals = data.ordinals ?? false
  const closers = wordsOf(data.closers)
  const joiners = wordsOf(data.joiners)
  return {
    never: listed('never'),
    may: listed('may'),
    names: listed('names'),
    ends: listed('ends'),
    numbered: new Set([...listed('numbered'), ...MONTHS, ...shortDates(data)]),
    openers: new Set(wordsOf(data.sentenceOpeners ?? dataOf('en').sentenceOpeners)),
    prepositions: new Set(wordsOf(data.prepositions)),
    months: [...MONTHS, ...(ordinals ? monthsOf(data).flat() : [])],
    monthNames: monthsOf(data).flat(),
    weekdays: wordsOf(data.weekdays),
    ordinals,
    marks: `${data.endMarks ?? ''}${data.closers === undefined ? '' : ' '}`,
    closers: new Set(closers.filter((word) => !word.startsWith('-'))),
    closingEnds: closers.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    shortVerbs: new Set(wordsOf(data.shortVerbs)),
    joiners: new Set(joiners.filter((word) => !word.startsWith('-'))),
    joiningEnds: joiners.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    quotatives: new Set(wordsOf(data.quotatives)),
    grammar: functionWords(primary),
    dotless: data.dotless ?? false,
    capitalises: data.capitalises ?? false,
    placeEndings: wordsOf(data.placeEndings),
    syllabic: data.syllabic ?? '',
  }
}

/** No name of a month or day is cut to fewer letters where its abbreviation is not listed. */
const MIN_CUT = 3

const isCutFrom = (names: readonly string[], token: string): boolean =>
  token.length >= MIN_CUT &&
  names.some((name) => name.length > token.length && name.startsWith(token))

/** `marrask`, `févr`: the beginning of the name of a month. In small letters. */
export const isCutMonth = ({ monthNames }: Rules, token: string): boolean =>
  isCutFrom(monthNames, token)

/** The same, or that of a weekday: `miérc`. */
export const isCutDate = (rules: Rules, token: string): boolean =>
  isCutMonth(rules, token) || isCutFrom(rules.weekdays, token)

export const isMark = ({ marks }: Rules, code: number): boolean =>
  marks !== '' && marks.includes(String.fromCharCode(code))

/** Whether a number follows an abbreviation. In small letters. */
export const announcesNumber = ({ never, numbered }: Rules, name: string): boolean =>
  numbered.has(name) || never.has(name)

export const isListed = ({ never, may, ends }: Rules, name: string): boolean =>
  never.has(name) || may.has(name) || ends.has(name)
