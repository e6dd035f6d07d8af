/** Finds bylines that no element or class marks, by their words and position. */

import type { Author } from '../article.ts'
import { writtenDate } from '../text/dates.ts'
import { flat } from '../text/flat.ts'
import { anyOf, lazily } from '../text/word-lists.ts'
import { namesIn } from './authors.ts'
import { SURE_LABELS } from './byline-words.ts'
import type { VisibleMark } from './visible-marks.ts'
import type { VisibleMetadata } from './visible-metadata.ts'

/** "By Jane Doe", "Von Jane Doe": the word alone is not enough, so it must be near the headline. */
const BYLINE =
  /^(?:by|von|por|par|di|door|av|af|oleh|autor(?:in)?:|texte? ?:|написал|автор:)\s+(\p{Lu}[^.!?]{1,60})$/iu
/** A reporter's line in East Asia: "솔내=김민수 기자", "本报记者 王小梅", "記者王小明／台北報導". */
const REPORTER =
  /^(?:\[[^\]=]{1,20}=[^\]]{1,20}\] ?|\p{sc=Hang}{1,10}=)?\p{sc=Hang}{2,4} ?(?:기자|특파원)(?: ?=)?(?: ?[\w.+-]{1,40}@[\w.-]{1,40})?$|^[【（]?(?:本[报報刊])?(?:记者|記者)(?:[ ・:：]\p{sc=Han}{2,4}(?:[ 、]\p{sc=Han}{2,4}){0,3}|\p{sc=Han}{2,4}[／/]\p{sc=Han}{2,4}(?:報導|报道))[】）]?$/u
/** What follows the names in a byline: a section, a date, a number. */
const BEHIND_NAMES = /,? in \p{Lu}| ?[|·•]| [–—-] /u
/** Length of a byline with what follows the names. Characters. */
const LONGEST_BYLINE = 120

/** "By …" near the headline, or a reporter's line. */
export function bylineNear({ near }: VisibleMetadata): readonly Author[] {
  for (const { text } of near) {
    if (text.length > LONGEST_BYLINE) continue
    const line = text.split(BEHIND_NAMES, 1)[0]!
    const names = namesIn(REPORTER.test(text) ? text : (BYLINE.exec(line)?.[1] ?? ''))
    if (names.length > 0) return named(names)
  }
  return []
}

/** A label followed by a name only: "Author: Jane Doe", wherever it is. */
const LABELLED = lazily(
  () =>
    new RegExp(
      String.raw`^(?:${anyOf(SURE_LABELS)})(?: ?[&+] ?\p{L}{3,12})? ?(?:[:：]|(?<=\/autor(?:in)?) ) ?(?=\S)`,
      'iu',
    ),
)
/** The same for editors, who are named where nobody else signs. */
const EDITED = /^[(（[]?(?:责编|責編|责任编辑|責任編輯|编辑) ?[:：] ?(?=\S)/u
const MOST_NAMES = 4
/** Where the next label or a sentence begins. */
const NEXT_LABEL = / ?[(（[]?\p{L}{2,12} ?[:：]|(?<=\p{Ll}{3})\. /u

/** The names after a label, if the page has exactly one such line. */
export function labelledNames({ texts }: VisibleMetadata): readonly Author[] {
  for (const label of [LABELLED(), EDITED]) {
    const lines = new Set(texts.filter((text) => !text.endsWith('…') && label.test(text)))
    const [line, ...others] = lines
    if (line === undefined || others.length > 0) continue
    const rest = line.replace(label, '').replace(/[)）\]]$/, '')
    const names = namesIn(rest.split(NEXT_LABEL, 1)[0] as string)
    const capitalised = names.every((name) => !/^\p{Ll}/u.test(name))
    if (capitalised && names.length > 0 && names.length <= MOST_NAMES) return named(names)
  }
  return []
}

/** How far after the headline a byline without any word may be. Elements. */
const REACH = 15
const LONGEST_DATE = 60
/** Two to four words, each with a capital. */
export const PLAIN_NAME =
  /^(?!(?:The|Der|Die|Das|El|La|Le|Il|In|On|At|By|Last|Staff) )(?:Dr\. |Prof\. ){0,2}\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const PARTED = / ?[|•·,] ?| [–—-] /u

/**
 * A line of two to four capitalised words directly before or after the article's date, or in the
 * same line, that occurs once on the page and is not among `passed`.
 */
export function nameBesideDate(
  { near, lines }: VisibleMetadata,
  passed: readonly string[],
): readonly Author[] {
  const close = near.filter(({ distance }) => distance > 0 && distance <= REACH)
  const isDate = (mark: VisibleMark | undefined) =>
    mark !== undefined && mark.text.length <= LONGEST_DATE && writtenDate(mark.text) !== null
  for (const [i, mark] of close.entries()) {
    const beside = isDate(close[i + 1]) || isDate(close[i - 1]) || isDate(mark)
    if (!beside || !lines.get(flat(mark.text))) continue
    const name = mark.text.split(PARTED).find((part) => PLAIN_NAME.test(part))
    if (name === undefined || passed.includes(flat(name)) || writtenDate(name) !== null) continue
    if (name !== mark.text.replace(/ ?[|•·,]$/, '') && !isDate(mark)) continue
    return named(namesIn(name))
  }
  return []
}

const named = (names: readonly string[]): readonly Author[] => names.map((name) => ({ name }))
