/** Finds the dateline before a text: place, day and agency, in the form of each language. */

import { wordsOf } from '../../language/data/data-of.ts'
import { lazily } from '../text/word-lists.ts'
import { AGENCY } from './furniture-cues.ts'

/** How far from the start a dateline is searched for. Characters. */
const REACH = 140
/**
 * A dateline in parts, such as «(ANSA) - ROMA, 3 MAR - », is cut off part by part; so many at most.
 */
const MOST_PARTS = 3

/** Names before the dash, and their words together. */
const MOST_NAMES = 4
const MOST_WORDS = 6
/** Words of the name of a place or an agency. */
const NAME_WORDS = 3
/** Letters: shorter words in capitals are initials. */
const SHORTEST_PLACE = 3

const DASH = '[-–—]{1,2}'
const OPEN = '["“«„\'‘]?'
const DAY =
  '(?:\\p{Nd}{1,2}\\.? ?\\p{L}[\\p{L}\\p{M}]{1,12}|\\p{L}[\\p{L}\\p{M}]{2,12}\\.? \\p{Nd}{1,2})\\.?(?:,? \\p{Nd}{4})?(?: г)?\\.?'
const PLACE = "\\p{L}[\\p{L}\\p{M}.,'’/ -]{1,40}?"

/** «MINSK (AFP) – », «Lisboa, 3 mar (Lusa) - », «МОСКВА, 3 марта. /ТАСС/. », «(CNN) ». */
const inBrackets = lazily(
  () =>
    new RegExp(
      `^(?<place>${PLACE})??(?:[,.]? ?(?<day>${DAY}))?[,.]? ?[(（/](?<source>[^()（）/]{2,40})[)）/]\\.?(?: ?(?<dash>${DASH}|:) ?| |　)(?=\\S)`,
      'u',
    ),
)
/** «МОСКВА, 3 мар — РИА Новости. », «Москва. 3 марта. INTERFAX.RU - ». */
const behindDay = lazily(
  () =>
    new RegExp(
      `^(?<place>${PLACE})[,.] (?<day>${DAY}),? ?(?<dash>${DASH} )?(?<source>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.+& -]{1,30}?)(?:\\. | ${DASH} )(?=${OPEN}\\p{Lu})`,
      'u',
    ),
)
/** «NEW YORK, March 3 — », «Jakarta, CNN Indonesia -- », «KOMPAS.com - ». */
const beforeDash = lazily(
  () =>
    new RegExp(
      `^(?<names>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.,'’/ ]{1,50}?) ?${DASH} (?=${OPEN}\\p{Lu})`,
      'u',
    ),
)
const endsInDay = lazily(() => new RegExp(`${DAY}$`, 'u'))

/** «(서울=연합뉴스) … 기자 = », «[도시] 문화팀 = ». */
const KOREAN =
  /^[([【［](?<inside>[^()[\]【】［］]{1,30})[)\]】］] ?(?<who>[\p{sc=Hang}\p{sc=Han} ·,]{2,30} ?= ?)?/u
const KOREAN_NAME = /^\p{sc=Hang}{2,4} (?:기자|특파원|논설위원) ?= ?/u
const REPORTER = /(?:기자|특파원|記者|记者)$/u
/** Datelines without a dash: «【東京】», «［東京 3日 ロイター］», «新华社北京3月3日电（记者 …）». */
const chineseOrJapanese = (): RegExp[] => [
  /^【[^【】]{2,20}】/u,
  /^[［[][^［］[\]]{0,20}[\d０-９]{1,2} ?日[^［］[\]]{0,20}[］\]]\s?(?:[-–—ー] ?)?/u,
  /^[（(【][^（）()【】]{2,40}[电電讯訊][）)】]\s?/u,
  /^\p{sc=Han}{2,16}?(?:\d{1,2}月)?\d{1,2}日[电電讯訊]\s?(?:[(（][^()（）]{0,40}[)）])?[：:\s]*/u,
  /^(?:本报|本報|本网|本網|本台|本刊)[讯訊](?:[(（][^()（）]{1,40}[)）])?[：:\s]*/u,
  /^(?![据據])\p{sc=Han}{1,8}[网網社报報台](?:\d{1,2}月\d{1,2}日)?(?:消息|[讯訊])(?:[(（][^()（）]{1,40}[)）])?[：:\s]\s*/u,
]

/**
 * Length of the dateline at the start of a text, with the space after it; 0 if there is none. It is
 * recognised by its form: a place in capitals, a day, a source in brackets, a dash before a new
 * sentence.
 *
 * @param rest the other paragraphs: a name that they mention is the subject and not a dateline
 */
export function datelineLength(text: string, rest: readonly string[]): number {
  let length = 0
  for (let part = 0; part < MOST_PARTS; part++) {
    const head = text.slice(length, length + REACH)
    const next = partLength(head, part > 0, (name) => isNamedAgain(name, text.slice(length), rest))
    if (next === 0) break
    length += next
  }
  // If a small letter follows, the sentence began before it.
  return /^\p{Ll}/u.test(text.slice(length)) ? 0 : length
}

/**
 * What the start of a text must contain for a pattern to match. Compiling the patterns costs a
 * fifth of the first summary in an isolate, and most texts have no dateline: so these say no to as
 * many as they can, and need no sets of letters for it.
 */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\uffff]/
const OPENS_IN_BRACKETS = /^[([【［]/
/** A place has 42 characters at most, a day with its marks 31. */
const BRACKETS = /^.{0,75}?[(（/][^()（）/]{2,40}[)）/]/su
/** A month of 13 letters may stand before the digit of the day. */
const DAY_BEHIND_MARK = /[,.] .{0,16}?\p{Nd}/su
const DASH_AND_SPACE = /^.{2,55}?[-–—] /su

function partLength(head: string, behind: boolean, isSubject: (name: string) => boolean): number {
  const eastern = EAST_ASIAN.test(head) ? [...chineseOrJapanese(), KOREAN_NAME] : []
  for (const pattern of eastern) {
    const found = pattern.exec(head)
    if (found !== null) return found[0].length
  }
  const korean = OPENS_IN_BRACKETS.test(head) ? KOREAN.exec(head) : null
  if (korean !== null) {
    const { inside = '', who } = korean.groups ?? {}
    if (who !== undefined || REPORTER.test(inside) || /^[^=]{1,15}=[^=]+$/.test(inside))
      return korean[0].length
  }
  const bracketed = BRACKETS.test(head) ? inBrackets().exec(head) : null
  if (bracketed !== null && isBracketed(bracketed.groups ?? {})) return bracketed[0].length
  const dated = DAY_BEHIND_MARK.test(head) ? behindDay().exec(head) : null
  if (dated !== null && isDated(dated.groups ?? {})) return dated[0].length
  const dashed = DASH_AND_SPACE.test(head) ? beforeDash().exec(head) : null
  const names = dashed?.groups?.names
  if (dashed === null || names === undefined || isSubject(names)) return 0
  return isOrigin(names, behind) ? dashed[0].length : 0
}

type Parts = Readonly<Record<string, string | undefined>>

function isBracketed({ place, day, source = '', dash }: Parts): boolean {
  const isOneName =
    dash !== undefined && place !== undefined && /^\p{Lu}\P{Z}*$/u.test(place.trim())
  // «Kiel (dpo) - », «Kraków (PAR) – »: initials of a desk.
  if (isOneName && /^(?:\p{Ll}{2,4}|\p{Lu}{2,5})$/u.test(source)) return true
  if (/^\p{Ll}|^\P{L}+$/u.test(source) && !AGENCY().test(source)) return false
  if (dash === undefined) {
    const isSet = place !== undefined && (isCapitals(place) || isCaseless(place))
    return AGENCY().test(source) || (day !== undefined && isSet)
  }
  if (place === undefined || day !== undefined || AGENCY().test(source)) return true
  return (
    isDomain(source) ||
    isCapitals(place) ||
    (isCaseless(place) && wordsOf(place).length <= NAME_WORDS)
  )
}

function isDated({ place = '', dash, source = '' }: Parts): boolean {
  if (AGENCY().test(source) || isCapitals(source) || isDomain(source)) return true
  const words = wordsOf(source)
  const named = words.length <= NAME_WORDS && words.every((word) => /^\p{Lu}/u.test(word))
  return dash !== undefined && named && isCapitals(place)
}

/**
 * Whether the text before a dash says where the article comes from: a place in capitals, an agency,
 * a site.
 */
function isOrigin(names: string, behind: boolean): boolean {
  const parts = names.split(/[,/] ?/).filter((part) => part !== '')
  if (parts.length > MOST_NAMES || wordsOf(names).length > MOST_WORDS) return false
  if (parts.some((part) => isDomain(part) || isAgency(part))) return true
  if (behind && endsInDay().test(names)) return true
  return (
    isCapitals(parts[0]!) &&
    parts[0]!.length >= SHORTEST_PLACE &&
    wordsOf(parts[0]!).length <= NAME_WORDS
  )
}

const isAgency = (part: string): boolean =>
  AGENCY().test(part) && wordsOf(part).length <= NAME_WORDS
const isDomain = (part: string): boolean =>
  /^[\p{L}\p{N}]{2,20}\.\p{L}{2,4}(?:\.\p{L}{2})?$/u.test(part)
const isCapitals = (part: string): boolean => /\p{Lu}.*\p{Lu}/u.test(part) && !/\p{Ll}/u.test(part)
const isCaseless = (part: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(part)

/** Whether the text mentions a name again: then the text is about it. */
function isNamedAgain(names: string, text: string, rest: readonly string[]): boolean {
  const name = names.split(/[,/]/, 1)[0]!.trim()
  return text.indexOf(name, name.length) > 0 || rest.some((other) => other.includes(name))
}
