/** The reason of a story as people read it: whole names, and every mark in the reader's language. */

import { direction } from '../language/direction.ts'
import { scriptOf } from '../language/script.ts'
import { primaryLanguage } from '../language/tag.ts'
import { placeName } from './places.ts'
import type { ReasonMark } from './reason.ts'

/** Most marks of each kind shown to people: a mixture says more than a list of names. */
const MOST_OF: Readonly<Record<ReasonMark['kind'], number>> = {
  name: 4,
  concept: 1,
  place: 2,
  word: 1,
  date: 1,
  number: 2,
}

const MOST_TOLD = 8

/** Those of `marks` that are shown to people, in the same order, and each name as a whole. */
function toldMarks(marks: readonly ReasonMark[]): ReasonMark[] {
  const left = { ...MOST_OF }
  const whole = new Map(marks.map((mark) => [mark, wholeName(mark, marks)]))
  return marks
    .filter((mark, i) => marks.findIndex((one) => whole.get(one) === whole.get(mark)) === i)
    .filter(({ kind }) => {
      left[kind] -= 1
      return left[kind] >= 0
    })
    .map((mark) => whole.get(mark)!)
}

/** «David Hale» for «Hale», if both are among the marks; other marks as they are. */
function wholeName(mark: ReasonMark, marks: readonly ReasonMark[]): ReasonMark {
  if (mark.kind !== 'name') return mark
  return marks.reduce((whole, other) => (includes(other, whole) ? other : whole), mark)
}

/** Whether a name has all words of another, and more, in a language in which both are shown. */
function includes(one: ReasonMark, other: ReasonMark): boolean {
  if (one.kind !== 'name') return false
  return Object.entries(one.shown).some(([language, name]) => {
    const part = other.shown[language]
    return part !== undefined && name !== part && ` ${name} `.includes(` ${part} `)
  })
}

export interface ToldMark {
  /** Readers need not know whether a word came from a title or from a table: both are words. */
  readonly kind: Exclude<ReasonMark['kind'], 'concept'>
  readonly text: string
}

/**
 * What a reader is told of a story's marks, most telling first, but names that are only known from
 * articles in other languages after all else. Words that are only known from these are left out, and
 * so are names that are not known in Latin letters either, if anything is left.
 *
 * @param reader BCP 47: the language of the reader's interface
 * @param told BCP 47: the language in which the story is told
 */
export function toldReason(
  marks: readonly ReasonMark[],
  reader: string,
  told: string,
): readonly ToldMark[] {
  const isKnown = ({ shown }: ReasonMark) => formOf(shown, reader, told) !== undefined
  const isForeign = (mark: ReasonMark) =>
    mark.kind === 'name' && !isKnown(mark) && mark.shown.en === undefined
  const known = marks.filter((mark) => !isWord(mark) || isKnown(mark))
  const readable = known.filter((mark) => !isForeign(mark) || latinForm(mark) !== undefined)
  const inOrder = (readable.length === 0 ? known : readable).toSorted(
    (a, b) => Number(isForeign(a)) - Number(isForeign(b)),
  )
  return toldMarks(inOrder)
    .map((mark) => ({
      kind: mark.kind === 'concept' ? ('word' as const) : mark.kind,
      text: isWord(mark) ? shownMark(mark, told, reader) : shownMark(mark, reader, told),
    }))
    .filter(({ text }, i, all) => text !== '' && all.findIndex((one) => one.text === text) === i)
    .slice(0, MOST_TOLD)
}

/** The first form in Latin letters, which readers of every language may be expected to read. */
const latinForm = ({ shown }: ReasonMark): string | undefined =>
  Object.values(shown).find((text) => scriptOf(text.charCodeAt(0)) === 'Latn')

/** Between marks that a comma would run together with: «1796, May 8, 1979» looks like one date. */
const DOT = ' · '
const COMMA = /[,،、，]/
const DIGIT = /\p{Nd}/u

/** Commas that are not the Latin one with a space, by language. */
const COMMAS: Readonly<Record<string, string>> = {
  ar: '، ',
  fa: '، ',
  ja: '、',
  ur: '، ',
  zh: '、',
}

/**
 * The marks in a row, with the commas of the reader's language where they leave no doubt. The units
 * of `Intl.ListFormat` have no commas in many languages, and in Chinese not even a space.
 */
export function toldList(marks: readonly ToldMark[], reader: string): string {
  const texts = marks.map(({ text }) => text)
  const isDoubtful = texts.some(
    (text, i) => COMMA.test(text) || (DIGIT.test(text) && DIGIT.test(texts[i + 1] ?? '')),
  )
  const parts = direction(reader) === 'rtl' ? texts.map(isolated) : texts
  return parts.join(isDoubtful ? DOT : (COMMAS[primaryLanguage(reader)] ?? ', '))
}

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * A mark in other letters, isolated (UAX #9, FSI and PDI): several in a row would be read from left
 * to right, the last first.
 */
const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? text : `\u2068${text}\u2069`)

const isWord = ({ kind }: ReasonMark): boolean => kind === 'word' || kind === 'concept'

/** What is written in the first of the languages in which anything is. */
function formOf(shown: ReasonMark['shown'], ...languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const primary = primaryLanguage(language)
    const own = Object.keys(shown).find((tag) => primaryLanguage(tag) === primary)
    if (own !== undefined) return shown[own]
  }
  return undefined
}

/**
 * A mark as text for a reader; empty if there is no form of it to show.
 *
 * @param languages BCP 47, the reader's own first
 */
function shownMark(mark: ReasonMark, language: string, ...languages: readonly string[]): string {
  const { key, kind, shown } = mark
  if (kind === 'place') return placeName(key.slice(1), language)
  if (kind === 'date') return shownDay(key, language)
  if (kind === 'number') return shownNumber(key.slice(1), language)
  const form = formOf(shown, language, ...languages, 'en') ?? latinForm(mark)
  return form ?? Object.values(shown)[0] ?? ''
}

function shownDay(key: string, language: string): string {
  const [month = 1, day = 1] = key.slice(1).split('-').map(Number)
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(2024, month - 1, day))
}

function shownNumber(digits: string, language: string): string {
  const number = Number(digits)
  // A time of day, such as 14:30, is shown as it is.
  if (Number.isNaN(number)) return digits
  // Four digits are mostly a year, so they are not grouped: 1796, but 12,500.
  return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(number)
}
