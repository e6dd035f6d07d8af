/**
 * Finds end marks and what belongs to them: closing quotation marks and brackets, notes, emoji.
 */

import {
  isCloser,
  isDigit,
  isDirectional,
  isLower,
  isSpace,
  isStrong,
  isUnspaced,
  isUpper,
  isWeak,
  isWordCharacter,
} from './characters.ts'
import { isMark } from './sentence-rules.ts'
import type { Scan } from './sentence-scan.ts'

export function noteQuote(scan: Scan, at: number, code: number): void {
  if (code === 34) scan.quoted = opensStraight(scan, at, scan.quoted)
  else if (code === 39) scan.single = singleBehind(scan, at)
  else if (code === 0x201e) scan.low = true
  else if (code === 0x201c || code === 0x201d) scan.low = false
  // `"word.”`: a curly mark closes a straight one too.
  if (code === 0x201d) scan.quoted = false
}

/** What the single mark at `at` does to single quotations; an apostrophe does nothing. */
function singleBehind({ text, from, to, single }: Scan, at: number): Scan['single'] {
  const isSpaceAt = (i: number): boolean => i < from || i >= to || isSpace(text.charCodeAt(i))
  if (!isSpaceAt(at - 1)) return '.,!?'.includes(text[at - 1]!) ? 'closed' : single
  if (!isSpaceAt(at + 1)) return 'open'
  // With spaces on both sides: the text may have begun inside a quotation.
  const closes = single === 'open' || (single === 'none' && '.!?'.includes(text[at - 2] ?? ' '))
  return closes ? 'closed' : 'open'
}

/**
 * Whether a straight quotation mark opens: the spaces around it decide, else whether one is open.
 */
function opensStraight({ text, from, to }: Scan, at: number, quoted: boolean): boolean {
  const before = at > from ? text.charCodeAt(at - 1) : 32
  let next = at + 1
  while (next < to && isSpace(text.charCodeAt(next))) next += 1
  const spaced = next > at + 1 || next >= to
  const following = text[next] ?? '.'
  if (isSpace(before) || before === 40 || before === 91) {
    // `" Words ".`: some texts have spaces inside both quotation marks.
    const closes = '.,!?;:)'.includes(following)
    return closes && (spaced || quoted) ? false : !(spaced && quoted)
  }
  // `"…했다"고 말했다`: a Korean particle directly follows a closing mark.
  if (isHangul(following.charCodeAt(0))) return false
  return spaced || '.,!?;:)'.includes(following) ? false : !quoted
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** The end of the marks that begin here, with closing quotation marks, brackets and notes. */
export function clusterEnd(scan: Scan, at: number): number {
  const { text, to, rules } = scan
  let end = at + 1
  let open = scan.quoted
  while (end < to) {
    const unit = text[end]!
    const code = text.charCodeAt(end)
    // `。...next`: dots before a word belong to that word.
    if (isWeak(code) && text[end - 1] !== unit && opensWithDots(text, end, to)) break
    // A space is a mark only by itself.
    const isOwn = unit !== ' ' && isMark(rules, code)
    if (isStrong(code) || isWeak(code) || isOwn) {
      end += 1
      continue
    }
    if (isDirectional(code)) {
      end += 1
      continue
    }
    if (isCloser(code) && !opensNext(scan, end, open)) {
      if (code === 34) open = false
      end += 1
      continue
    }
    const note = isBracket(unit) ? noteEnd(text, end, to) : noteSignEnd(text, at, end, to)
    if (note > end) {
      end = note
      continue
    }
    const spaced = afterSpace(scan, end, open)
    if (spaced === end) break
    end = spaced
  }
  return emojiEnd(text, end, to)
}

/** Emoji after the mark belong to the sentence before. */
function emojiEnd(text: string, from: number, to: number): number {
  let end = from
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xd83c && code <= 0xd83e) {
      at += 1
      end = at + 1
    } else if (code === 0x2764 || code === 0x263a || code === 0x2639) end = at + 1
    else if (code === 0xfe0f || code === 0x200d) {
      if (end > from) end = at + 1
    } else if (code !== 32) break
  }
  return end
}

function opensWithDots(text: string, at: number, to: number): boolean {
  let end = at
  while (end < to && text[end] === '.') end += 1
  return end - at >= 2 && end < to && isWordCharacter(text.charCodeAt(end))
}

/** `word . "` and `. . .`: marks after a space still belong to the cluster. */
function afterSpace(scan: Scan, at: number, open: boolean): number {
  const { text, to, low } = scan
  if (text.charCodeAt(at) !== 32) return at
  if (text[at + 1] === '[') return spacedNoteEnd(text, at, to)
  const code = text.charCodeAt(at + 1)
  const following = at + 2 < to ? text.charCodeAt(at + 2) : 32
  if (isWeak(code) || isStrong(code) || isMark(scan.rules, code)) {
    let end = at + 2
    while (end < to && (isWeak(text.charCodeAt(end)) || isStrong(text.charCodeAt(end)))) end += 1
    return end >= to || !isWordCharacter(text.charCodeAt(end)) ? end : at
  }
  const apart = isSpace(following) || isStrong(following) || isWeak(following)
  if (code === 34) return apart && !opensStraight(scan, at + 1, open) ? at + 1 : at
  if (code === 39 && following === 39) {
    const third = at + 3 < to ? text.charCodeAt(at + 3) : 32
    return isSpace(third) ? at + 3 : at
  }
  // `she wrote . ' Why …`: with spaces on both sides, it opens if none is open.
  const opensApart = code === 39 && apart && singleBehind(scan, at + 1) === 'open'
  const opens = code === 0x201c ? !low : opensApart || isOnlyOpener(text[at + 1]!)
  return isCloser(code) && !opens && (apart || following === 44) ? at + 2 : at
}

const isOnlyOpener = (unit: string): boolean => unit === '«' || unit === '“' || unit === '‘'

/** A straight or ambiguous quotation mark directly before a letter opens what follows. */
function opensNext({ text, to, low }: Scan, at: number, open: boolean): boolean {
  const unit = text[at]!
  // ” and » close directly after an end mark; the others may open or close.
  if (unit !== '"' && unit !== "'" && unit !== '“' && unit !== '‘') return false
  if (unit === '"' ? open && !isSpace(text.charCodeAt(at - 1)) : unit === '“' && low) return false
  return at + 1 < to && isWordCharacter(text.charCodeAt(at + 1)) && !isLower(text[at + 1]!)
}

/** The longest note in words: `[citation needed since March 2020]`. UTF-16 units. */
const MAX_NOTE = 60

/**
 * `.[1]`, `.[12][a]`, `.[citation needed]`: a note directly after the mark belongs to its sentence.
 */
function noteEnd(text: string, at: number, to: number): number {
  if (text[at] === '(') return numberedEnd(text, at, to)
  const close = text.slice(at, Math.min(to, at + MAX_NOTE)).indexOf(']')
  if (close < 2 || text.slice(at + 1, at + close).includes('[')) return at
  const after = at + close + 1
  // `.[Next …]` is a sentence in brackets; a note has no end mark inside.
  if (isStrong(text.charCodeAt(after - 2)) || isWeak(text.charCodeAt(after - 2))) return at
  const code = text.charCodeAt(after)
  return after >= to || !isWordCharacter(code) || isUnspaced(code) ? after : at
}

const isBracket = (unit: string): boolean => unit === '[' || unit === '('

/** `deep.(1) It`: a number in round brackets, without a space before it. */
function numberedEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && end < at + 4 && isDigit(text.charCodeAt(end))) end += 1
  const isClosed = end > at + 1 && text[end] === ')'
  return isClosed && (end + 1 >= to || isSpace(text.charCodeAt(end + 1))) ? end + 1 : at
}

/** `. [1] Next`: after a space, only a number or a letter is a note. */
function spacedNoteEnd(text: string, space: number, to: number): number {
  let at = space + 2
  const limit = at + 3
  while (at < to && at < limit && isDigit(text.charCodeAt(at))) at += 1
  if (at === space + 2 && isLower(text[at] ?? '')) at += 1
  if (at === space + 2 || text[at] !== ']') return space
  return at + 1 >= to || isSpace(text.charCodeAt(at + 1)) || text[at + 1] === '[' ? at + 1 : space
}

/** `noon.† She`, `noon.¹² She`: note signs right after the mark. */
function noteSignEnd(text: string, at: number, from: number, to: number): number {
  let end = from
  while (end < to && NOTE_SIGNS.includes(text[end]!)) end += 1
  if (end === from) return noteNumberEnd(text, at, from, to)
  return end >= to || isSpace(text.charCodeAt(end)) ? end : from
}

const NOTE_SIGNS = '†‡*⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `(1987).1 According`: the number of a note right after the mark. */
function noteNumberEnd(text: string, at: number, from: number, to: number): number {
  let end = from
  while (end < to && end < from + 3 && isDigit(text.charCodeAt(end))) end += 1
  if (end === from || !isSpace(text.charCodeAt(end)) || text[at] !== '.') return from
  const before = text[at - 1] ?? ''
  return (isLower(before) || before === ')') && isUpper(text[end + 1] ?? '') ? end : from
}
