/** Decides whether a cluster of end marks ends a sentence. */

import {
  isCloser,
  isDigit,
  isLower,
  isSpace,
  isStrong,
  isUnspaced,
  isUpper,
  isWordCharacter,
  wordStart,
} from './characters.ts'
import { dotEnds } from './full-stop.ts'
import { isInitialInRow } from './initials.ts'
import type { Rules } from './sentence-rules.ts'
import {
  firstAfter,
  isAbbreviation,
  isOpening,
  lookAhead,
  type Next,
  type Scan,
  tokenBefore,
} from './sentence-scan.ts'
import { endsBeforeSmall } from './small-openings.ts'

export function isBoundary(scan: Scan, start: number, at: number, end: number): boolean {
  const { text, to } = scan
  const unit = text[at]!
  // Checked first: spaces are frequent, and looking ahead is costly.
  if (unit === ' ' && !closes(scan.rules, syllableBefore(text, start, unquoted(text, at))))
    return false
  const next = lookAhead(text, end, to)
  // Marks without a word after them in the paragraph belong to the sentence.
  if (next.unit === '') return false
  const bare = end - at === 1
  // A small letter, a comma or a colon continues the sentence, whatever was before.
  const first = firstAfter(text, end, to)
  if (isLower(next.unit) && !isPrefixed(next.word) && !isApostrophised(text, next)) {
    return !isSaidBy(scan, next) && endsBeforeSmall(scan, start, at, end, next)
  }
  if (',;:/，、；：،؛፣'.includes(text[first] ?? ' ') && !opensLow(text, first)) return false
  if (isParticle(text, end) || isSaid(text, at, end, to) || isOmission(text, start, at, end))
    return false
  if (isCited(text, at, end, to)) return false
  if (isCloser(text.charCodeAt(end - 1)) && end - at > 1) {
    if (isSaidBy(scan, next) || isShortRemark(scan, at, end, next)) return false
  }
  // `…།”ཞེས་བཤད།`: Tibetan has the particle behind its mark without quotation marks, too.
  if ((unit === '།' || unit === ' ') && isSaidBy(scan, next)) return false
  // The mark in a title belongs to the title: 《你好。》.
  if (text[end - 1] === '》' || text[end - 1] === '〉') return false
  if (unit === '.' && scan.rules.dotless) return end - at > 1 && next.spaced
  // `… taasifame 2018 …`: of numbers, only a year opens a sentence.
  if (unit === ' ') return !isDigit(next.code) || next.word.length === YEAR_LENGTH
  if (joins(scan.rules, syllableBefore(text, start, at))) return false
  // Two Ethiopic word spaces are a full stop; a single one is not.
  if (unit === '፡') return text[at + 1] === '፡'
  // `Dec.-Lei`, `Bp.-re`: the word goes on behind its dot.
  if (text[end] === '-' && isWordCharacter(text.charCodeAt(end + 1))) return false
  if (unit === '۔' && isInitialInRow(scan, start, at, next)) return false
  if (unit !== '.' && unit !== '…' && unit !== '．') return strongEnds(scan, at, end, next)
  if (unit === '…' || !bare) return weakClusterEnds(scan, start, at, end, next)
  return dotEnds(scan, start, at, next)
}

const isSaidBy = ({ rules }: Scan, next: Next): boolean =>
  rules.quotatives.has(next.word.toLowerCase())

/**
 * Most words of a clause that only says who asked or exclaimed. One more is allowed in scripts
 * without capitals, in which case markers may be words.
 */
const MAX_REMARK = 4
/** UTF-16 units. */
const LONGEST_REMARK = 40

/**
 * `“Are you ready?” CNN reported.`: such a short clause, directly after a quoted question or
 * exclamation, says who spoke.
 */
function isShortRemark({ text, to, rules }: Scan, at: number, end: number, next: Next): boolean {
  if (!'?!؟'.includes(text[at]!) || !'"”»’\'“'.includes(text[at + 1]!)) return false
  const first = firstAfter(text, end, to)
  if (first === end || first !== next.at) return false
  // «Nobody answered.» is a sentence of its own: a speaker is named.
  const lower = next.word.toLowerCase()
  const isNamed = !(rules.openers.has(lower) || rules.grammar.has(lower))
  const most = isUpper(text[first]!) ? MAX_REMARK : MAX_REMARK + 1
  let words = 1
  let from = first
  let isSaid = isNamed
  for (let i = first; i < to && i < first + LONGEST_REMARK; i += 1) {
    const code = text.charCodeAt(i)
    if (isWordCharacter(code)) continue
    // «उसने पूछा।»: a verb of saying, whoever said it.
    isSaid ||= rules.quotatives.has(text.slice(from, i))
    from = i + 1
    if (isSpace(code)) words += 1
    else
      return (
        isSaid && words > 1 && words <= most && '.।።'.includes(text[i]!) && !isInside(text, i, to)
      )
  }
  return false
}

const YEAR_LENGTH = 4

/** A dot inside a name or a number: `St. Mary`, `3.5`. */
const isInside = (text: string, at: number, to: number): boolean =>
  at + 1 < to && !isSpace(text.charCodeAt(at + 1))

/** Whether a word ends a sentence before a space. Entries such as `-eera` are endings of words. */
function closes({ closers, closingEnds }: Rules, word: string): boolean {
  if (closers.has(word)) return true
  // «Laure» is a name, not a verb in -ure.
  return !isUpper(word[0] ?? '') && closingEnds.some((ending) => word.endsWith(ending))
}

/** Whether a word never ends a sentence. Entries such as `-འི` are endings of words. */
const joins = ({ joiners, joiningEnds }: Rules, word: string): boolean =>
  joiners.has(word) || joiningEnds.some((ending) => word.endsWith(ending))

/** The place before a closing quotation mark, if the text ends with one. */
const unquoted = (text: string, end: number): number =>
  '"”’'.includes(text[end - 1] ?? ' ') ? end - 1 : end

/** The syllable before a mark in Tibetan, the word in other scripts. */
function syllableBefore(text: string, start: number, at: number): string {
  let end = at
  while (end > start && isTsheg(text.charCodeAt(end - 1))) end -= 1
  let from = wordStart(text, end, start)
  // `17.4དང`: no space separates a number or a foreign name from the particle behind it.
  if (isTibetan(text.charCodeAt(end - 1)))
    for (let i = end - 1; i > from; i -= 1) if (!isTibetan(text.charCodeAt(i - 1))) from = i
  return text.slice(from, end)
}

const isTibetan = (code: number): boolean => code >= 0xf40 && code <= 0xfbc

/** Tibetan separates syllables by dots. */
const isTsheg = (code: number): boolean => code === 0x0f0b || code === 0x0f0c

/** `iPhone`, `kwaZulu`: a capital after a small prefix counts as a capital. */
const isPrefixed = (word: string): boolean =>
  [...word.slice(1, 5)].some((unit, i) => isUpper(unit) && isLower(word[i + 2] ?? ''))

/** `,,Word`, ` ,Word`: commas that stand for low quotation marks. */
const opensLow = (text: string, at: number): boolean =>
  text[at] === ',' &&
  (text[at + 1] === ',' || (isSpace(text.charCodeAt(at - 1)) && isUpper(text[at + 1] ?? '')))

/** `’n Man`, `'s Avonds`: the capital after a shortened word shows that a sentence begins. */
function isApostrophised(text: string, { at, word }: Next): boolean {
  return word.length === 1 && "'’‘".includes(text[at - 1]!) && isUpperBehind(text, at + 1)
}

const isUpperBehind = (text: string, space: number): boolean =>
  text[space] === ' ' && isUpper(text[space + 1] ?? '')

/**
 * `[?]` is a remark, `[...]` stands for omitted words and `(…)`, at the beginning, for omitted
 * sentences: none of them ends a sentence.
 */
function isOmission(text: string, start: number, at: number, end: number): boolean {
  const open = text[at - 1]
  if (open !== '(' && open !== '[') return false
  const close = open === '(' ? ')' : ']'
  // `[?]` and `(!)` are remarks.
  if ('?!'.includes(text[at]!) && text[at + 1] === close) return true
  let i = at
  while (text[i] === '.' || text[i] === '…') i += 1
  if (i === at || i >= end || text[i] !== close) return false
  if (open === '[') return true
  let before = at - 1
  while (before > start && isSpace(text.charCodeAt(before - 1))) before -= 1
  return before === start
}

/** How far the closing bracket of a source, and a verb of saying, are looked for. UTF-16 units. */
const LONGEST_SOURCE = 60
const LONGEST_SPEAKER = 12

/** `“… words.” (Author 55).`: the source in brackets, with its mark, belongs to the quotation. */
function isCited(text: string, at: number, end: number, to: number): boolean {
  const open = firstAfter(text, end, to)
  if (text[open] !== '(' || !'"”»’\''.includes(text[end - 1]!) || end - at < 2) return false
  let i = open + 1
  let digits = 0
  while (i < to && i < open + LONGEST_SOURCE && text[i] !== ')') {
    if (isDigit(text.charCodeAt(i))) digits += 1
    i += 1
  }
  return digits > 0 && text[i] === ')' && '.,;'.includes(text[i + 1] ?? ' ')
}

/** 「…」と言った: a particle after the closing bracket continues the sentence. */
function isParticle(text: string, end: number): boolean {
  const closed = text[end - 1]!
  const following = text[end] ?? ''
  // `（…。）だった`; but 「だから」 may begin a sentence behind a speech.
  if (closed === '）' && following === 'だ') return true
  if ('」』）”'.includes(closed))
    return 'とっのはがをにもでやかへな'.includes(following) && following !== ''
  return '？！'.includes(closed) && (following === 'と' || text.startsWith('って', end))
}

/** `“走吧！”他喊道。`: who said it, directly after a question or an exclamation. */
function isSaid(text: string, at: number, end: number, to: number): boolean {
  if (!'！？!?'.includes(text[at]!) || !'”」』"'.includes(text[end - 1]!)) return false
  for (let i = end; i < to && i < end + LONGEST_SPEAKER; i += 1) {
    // «她没有回答»: a negated verb of saying does not attribute the quotation.
    if ('。！？，：；、没沒'.includes(text[i]!)) return false
    // «我说：“…”»: the verb introduces the next quotation.
    if ('说說道问問喊叫答称稱'.includes(text[i]!)) return !'：:'.includes(text[i + 1] ?? ' ')
  }
  return false
}

function strongEnds({ text, isGreek, rules }: Scan, at: number, end: number, next: Next): boolean {
  const mark = text[at]!
  if (isGreek && mark === ';') return next.spaced
  // Armenian also writes its full stop as a colon (U+003A), but not in times and ratios. In other
  // scripts only a double colon is a full stop.
  if (mark === ':') return next.spaced && (rules.dotless || text[at + 1] === ':')
  if (mark === '!' || mark === '?') {
    if (next.spaced) return true
    // `word ?Next`: the space is on the wrong side.
    if (text[at - 1] === ' ') return isUpper(next.unit)
    // `Yahoo!Mail`, `a?b=c`: without a space, only a closed quotation or another script ends the
    // sentence.
    return isUnspaced(next.code) || end - at > 1
  }
  return true
}

/** A longer word in brackets, with its dot, is a sentence. */
const MAX_BRACKETED = 4

function weakClusterEnds(scan: Scan, start: number, at: number, end: number, next: Next): boolean {
  const { text } = scan
  if (!next.spaced && !isUpper(next.unit) && !isUnspaced(next.code)) return false
  let dots = 0
  while (text[at + dots] === '.') dots += 1
  // `……。`: a mark that always ends a sentence.
  if (isStrong(text.charCodeAt(end - 1))) return true
  const closers = end - at - dots
  // `Ph.D.)`: one dot followed by closing marks is judged as a dot, unless the quotation or bracket
  // is new.
  if (dots === 1 && closers > 0) {
    const token = tokenBefore(text, start, at)
    // `Col. (ret.) Kent`
    const isBracketed =
      token.length <= MAX_BRACKETED && '(（'.includes(text[at - token.length - 1]!)
    if (isBracketed && text[end - 1] === ')' && token !== '') return isOpening(scan, next)
    if (')]）］'.includes(text[end - 1]!)) return dotEnds(scan, start, at, next)
    return token === '' || !isAbbreviation(scan, token) || isOpening(scan, next)
  }
  return next.spaced || isUpper(next.unit)
}
