/**
 * Sentences: every mark that may end one is a candidate, and rules tell which of them do. General
 * rules serve every language; a profile adds its abbreviations and openers.
 */

import {
  closingOf,
  isBullet,
  isCloser,
  isDigit,
  isLower,
  isOpener,
  isSpace,
  isStrong,
  isUnspaced,
  isUpper,
  isWeak,
  isWordCharacter,
  kindTable,
} from './characters.ts'
import { GENERAL } from './profiles/general.ts'
import { profileOf } from './profiles/profiles.ts'
import type { Span } from './span.ts'
import { primaryLanguage } from './tag.ts'
import { splitThai } from './thai.ts'

interface Rules {
  readonly never: ReadonlySet<string>
  readonly may: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly months: readonly string[]
  readonly ordinals: boolean
  readonly marks: string
  readonly dotless: boolean
  /** Consonants that make syllables: `vrh`, `smrt`, `trg` are words. */
  readonly syllabic: string
}

const listed = (...lists: readonly (string | undefined)[]): Set<string> =>
  new Set(lists.flatMap((list) => list?.split(' ') ?? []))

/** Tags come from strangers: what is kept must not grow with them. */
const MAX_LANGUAGES = 100

const ruleCache = new Map<string, Rules>()

function rulesOf(language: string): Rules {
  const primary = primaryLanguage(language)
  const known = ruleCache.get(primary)
  if (known) return known
  const profile = profileOf(primary)
  const rules: Rules = {
    never: listed(GENERAL.never, profile.never),
    may: listed(GENERAL.may, profile.may),
    names: listed(GENERAL.names, profile.names),
    ends: listed(GENERAL.ends, profile.ends),
    numbered: listed(GENERAL.numbered, profile.numbered),
    openers: listed(profile.openers ?? profileOf('en').openers),
    months: [...listed(GENERAL.months, profile.months)],
    ordinals: profile.ordinals ?? false,
    marks: profile.marks ?? '',
    dotless: profile.dotless ?? false,
    syllabic: profile.syllabic ?? '',
  }
  if (ruleCache.size >= MAX_LANGUAGES) ruleCache.clear()
  ruleCache.set(primary, rules)
  return rules
}

/** No bracket is believed to hold more than this together. UTF-16 units. */
const MAX_BRACKET = 300
/** No more is looked at of the word before and after a mark. UTF-16 units. */
const MAX_TOKEN = 40
/** Words before `B.C.` and the like that only tell when. */
const MAX_SHORT_START = 3
/** Of Latin (y and w too), Cyrillic and Greek; accents are taken off first. */
const VOWELS = 'aeiouywæøœıəаеёиоуыэюяіїєўъαεηιουω'

/**
 * Splits a text into sentences: spans in order, trimmed of white space, with nothing but white
 * space between them. A blank line always ends one.
 *
 * @param language BCP 47
 */
export function splitSentences(text: string, language: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let end = at + 1
    let lines = 1
    while (end < text.length && isSpace(text.charCodeAt(end))) {
      if (text.charCodeAt(end) === 10) lines += 1
      end += 1
    }
    if (lines > 1) {
      splitParagraph(text, start, at, language, spans)
      start = end
    }
    at = end - 1
  }
  splitParagraph(text, start, text.length, language, spans)
  return spans
}

function splitParagraph(
  text: string,
  from: number,
  to: number,
  language: string,
  spans: Span[],
): void {
  if (/^th\b/.test(language)) {
    for (const { start, end } of splitThai(text, from, to)) push(text, start, end, spans)
    return
  }
  const rules = rulesOf(language)
  const scan: Scan = {
    quoted: false,
    low: false,
    from,
    text,
    to,
    rules,
    isGreek: rules.marks.includes(';'),
  }
  const kinds = kindTable(rules.marks)
  let start = from
  let held = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    // By far the most characters are just part of a word.
    if (kinds[code] === 0) continue
    noteQuote(scan, at, code)
    if ((code === 41 || code === 46) && at >= held) {
      // `2.` or `b)`: the label before the mark may begin an item.
      const label = labelStart(text, start, at)
      if (label > start && beginsItem(scan, start, label, text.charCodeAt(label))) {
        push(text, start, label, spans)
        start = label
      }
    }
    const strong = isStrong(code) || isMark(rules, code)
    if (!strong && !isWeak(code)) {
      if (at > start && at >= held && beginsItem(scan, start, at, code)) {
        push(text, start, at, spans)
        start = at
      }
      if (at >= held && closingOf(code) !== undefined) held = heldUntil(text, at, to)
      continue
    }
    const end = clusterEnd(scan, at)
    if (end > held && endsSentence(scan, start, at, end)) {
      push(text, start, end, spans)
      start = end
    }
    for (let i = at + 1; i < end; i += 1) {
      noteQuote(scan, i, text.charCodeAt(i))
    }
    at = end - 1
  }
  push(text, start, to, spans)
}

const isMark = ({ marks }: Rules, code: number): boolean =>
  marks !== '' && marks.includes(String.fromCharCode(code))

/** Where the label of at most four letters or digits before a mark begins, behind a space; 0 where none does. */
function labelStart(text: string, start: number, mark: number): number {
  let at = mark
  while (at > start && at > mark - 4 && isWordCharacter(text.charCodeAt(at - 1))) at -= 1
  return at < mark && at > start && text.charCodeAt(at - 1) <= 32 ? at : 0
}

interface Scan {
  /** Whether a straight quotation mark has opened and not yet closed before the place at hand. */
  quoted: boolean
  /** Whether „ has opened and not yet closed: then “ closes. */
  low: boolean
  /** Beginning of the paragraph. */
  readonly from: number
  readonly text: string
  /** End of the paragraph. */
  readonly to: number
  readonly rules: Rules
  readonly isGreek: boolean
}

function noteQuote(scan: Scan, at: number, code: number): void {
  if (code === 34) scan.quoted = opensStraight(scan, at, scan.quoted)
  else if (code === 0x201e) scan.low = true
  else if (code === 0x201c || code === 0x201d) scan.low = false
}

/** Whether a straight quotation mark opens: the spaces around it tell, and where they don't, the one before. */
function opensStraight({ text, from, to }: Scan, at: number, quoted: boolean): boolean {
  const before = at > from ? text.charCodeAt(at - 1) : 32
  let next = at + 1
  while (next < to && isSpace(text.charCodeAt(next))) next += 1
  const spaced = next > at + 1 || next >= to
  const following = text[next] ?? '.'
  if (isSpace(before) || before === 40 || before === 91) {
    return spaced && (quoted || '.,!?;:)'.includes(following)) ? false : !spaced || !quoted
  }
  return spaced || '.,!?;:)'.includes(following) ? false : !quoted
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end > start) spans.push({ start, end })
}

/** Where the bracket that opens here closes: until then nothing ends. */
function heldUntil(text: string, at: number, to: number): number {
  const open = text[at]!
  const close = closingOf(text.charCodeAt(at))!
  // Corner brackets hold whole speeches together; round ones short remarks.
  const limit = Math.min(to, at + (open === '「' || open === '『' ? MAX_BRACKET : MAX_BRACKET / 2))
  let depth = 0
  for (let i = at; i < limit; i += 1) {
    if (text[i] === open) depth += 1
    else if (text[i] === close) {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return 0
}

/** The end of the marks that begin here, with the quotes, brackets and notes that close after them. */
function clusterEnd(scan: Scan, at: number): number {
  const { text, to, rules } = scan
  let end = at + 1
  let open = scan.quoted
  while (end < to) {
    const unit = text[end]!
    const code = text.charCodeAt(end)
    // `。...next`: dots before a word open it.
    if (isWeak(code) && text[end - 1] !== unit && opensWithDots(text, end, to)) break
    if (isStrong(code) || isWeak(code) || (rules.marks !== '' && rules.marks.includes(unit))) {
      end += 1
      continue
    }
    if (isCloser(code) && !opensNext(scan, end, open)) {
      if (code === 34) open = false
      end += 1
      continue
    }
    const note = unit === '[' ? footnoteEnd(text, end, to) : noteNumberEnd(text, at, end, to)
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

/** Emoji behind the mark comment what was said. */
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

/** `word . "` and `. . .`: marks set apart by a space still belong to the cluster. */
function afterSpace(scan: Scan, at: number, open: boolean): number {
  const { text, to, low } = scan
  if (text.charCodeAt(at) !== 32) return at
  const code = text.charCodeAt(at + 1)
  const following = at + 2 < to ? text.charCodeAt(at + 2) : 32
  if (isWeak(code) || isStrong(code)) {
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
  const opens = code === 0x201c ? !low : isOnlyOpener(text[at + 1]!)
  return isCloser(code) && !opens && (apart || following === 44) ? at + 2 : at
}

const isOnlyOpener = (unit: string): boolean => unit === '«' || unit === '“' || unit === '‘'

/** A straight or ambiguous quote right before a letter opens what follows. */
function opensNext({ text, to, low }: Scan, at: number, open: boolean): boolean {
  const unit = text[at]!
  // ” and » right behind an end mark close; the others may do either.
  if (unit !== '"' && unit !== "'" && unit !== '“' && unit !== '‘') return false
  if (unit === '"' ? open && !isSpace(text.charCodeAt(at - 1)) : unit === '“' && low) return false
  return at + 1 < to && isWordCharacter(text.charCodeAt(at + 1)) && !isLower(text[at + 1]!)
}

/** `[1]`, `[12][13]` after a sentence belong to it. */
function footnoteEnd(text: string, at: number, to: number): number {
  let i = at + 1
  while (i < to && i < at + 5 && isDigit(text.charCodeAt(i))) i += 1
  return i > at + 1 && text[i] === ']' ? i + 1 : at
}

/** `(1987).1 According`: the number of a note right behind the mark. */
function noteNumberEnd(text: string, at: number, from: number, to: number): number {
  let end = from
  while (end < to && end < from + 3 && isDigit(text.charCodeAt(end))) end += 1
  if (end === from || !isSpace(text.charCodeAt(end)) || text[at] !== '.') return from
  const before = text[at - 1] ?? ''
  return (isLower(before) || before === ')') && isUpper(text[end + 1] ?? '') ? end : from
}

interface Next {
  /** First character of the next word, or of what stands there; '' at the end. */
  readonly unit: string
  readonly code: number
  /** The next word as it is written. */
  readonly word: string
  readonly spaced: boolean
  readonly quoted: boolean
}

const isQuote = (unit: string): boolean => '"“„«»‘‚‹\'`—–'.includes(unit)
const isSkipped = (code: number): boolean => isOpener(code) || isCloser(code) || isSpace(code)

function lookAhead(text: string, from: number, to: number): Next {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  const spaced = at > from
  const first = at
  while (at < to && isSkipped(text.charCodeAt(at))) {
    at += 1
  }
  let end = at
  const limit = Math.min(to, at + MAX_TOKEN)
  while (end < limit && isWordCharacter(text.charCodeAt(end))) end += 1
  const unit = at < to ? text[at]! : ''
  const code = at < to ? text.charCodeAt(at) : 0
  return {
    unit,
    code,
    word: text.slice(at, end),
    spaced,
    quoted: at > first && isQuote(text[first]!),
  }
}

/** The token that the weak mark at `at` ends: letters, digits, dots and hyphens before it. */
function tokenBefore(text: string, start: number, mark: number): string {
  // `Mr . Smith`: some typesetting parts the mark from its word.
  const at = mark > start && text.charCodeAt(mark - 1) === 32 ? mark - 1 : mark
  // A run without a space may be as long as the text: what is far away tells nothing.
  const limit = Math.max(start, at - MAX_TOKEN)
  let from = at
  while (from > limit) {
    const code = text.charCodeAt(from - 1)
    const joins = code === 46 || code === 45 || code === 0xb0
    if (!isWordCharacter(code) && !joins) break
    from -= 1
  }
  return text.slice(from, at)
}

function endsSentence(scan: Scan, start: number, at: number, end: number): boolean {
  const { text, to } = scan
  const next = lookAhead(text, end, to)
  // Marks without a word to the paragraph's end belong to what was said.
  if (next.unit === '') return false
  const unit = text[at]!
  const bare = end - at === 1
  // A small letter, a comma or a colon goes on with the sentence, whatever stood before.
  const first = firstAfter(text, end, to)
  if (isLower(next.unit)) return text[first] === '.' && next.spaced
  if (',;:，、；：'.includes(text[first] ?? ' ') && text[first + 1] !== ',') return false
  if (isParticle(text, end) || isSaid(text, at, end, to) || isOmission(text, start, at, end))
    return false
  if (isCited(text, at, end, to)) return false
  // The mark of a title belongs to the title: 《你好。》.
  if (text[end - 1] === '》' || text[end - 1] === '〉') return false
  if (unit === '.' && scan.rules.dotless) return end - at > 1 && next.spaced
  if (unit !== '.' && unit !== '…' && unit !== '．') return strongEnds(scan, at, end, next)
  if (unit === '…' || !bare) return weakClusterEnds(scan, start, at, end, next)
  return dotEnds(scan, start, at, next)
}

function firstAfter(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** `[...]` stands for words left out and `(…)` for sentences: neither ends one that has ended before. */
function isOmission(text: string, start: number, at: number, end: number): boolean {
  const open = text[at - 1]
  if (open !== '(' && open !== '[') return false
  const close = open === '(' ? ')' : ']'
  let i = at
  while (text[i] === '.' || text[i] === '…') i += 1
  if (i === at || i >= end || text[i] !== close) return false
  if (open === '[') return true
  let before = at - 1
  while (before > start && isSpace(text.charCodeAt(before - 1))) before -= 1
  return before === start
}

/** `“… words.” (Author 55).`: the source in brackets, with the mark behind it, belongs to the quotation. */
function isCited(text: string, at: number, end: number, to: number): boolean {
  const open = firstAfter(text, end, to)
  if (text[open] !== '(' || !'"”»’\''.includes(text[end - 1]!) || end - at < 2) return false
  let i = open + 1
  let digits = 0
  while (i < to && i < open + 60 && text[i] !== ')') {
    if (isDigit(text.charCodeAt(i))) digits += 1
    i += 1
  }
  return digits > 0 && text[i] === ')' && '.,;'.includes(text[i + 1] ?? ' ')
}

/** 「…」と言った: a particle after the closing bracket goes on with the sentence. */
function isParticle(text: string, end: number): boolean {
  const closed = text[end - 1]!
  const following = text[end] ?? ''
  if ('」』）”'.includes(closed))
    return 'とっのはがをにもでやかへな'.includes(following) && following !== ''
  return '？！'.includes(closed) && (following === 'と' || text.startsWith('って', end))
}

/** `“走吧！”他喊道。`: who said it, right behind a question or a call. */
function isSaid(text: string, at: number, end: number, to: number): boolean {
  if (!'！？!?'.includes(text[at]!) || !'”」』"'.includes(text[end - 1]!)) return false
  for (let i = end; i < to && i < end + 12; i += 1) {
    if ('。！？，：；、'.includes(text[i]!)) return false
    if ('说說道问問喊叫答称稱'.includes(text[i]!)) return true
  }
  return false
}

function strongEnds({ text, isGreek }: Scan, at: number, end: number, next: Next): boolean {
  const code = text.charCodeAt(at)
  if (isGreek && code === 59) return next.spaced
  // Armenian writes its colon-like stop with U+003A too; times and ratios do not end anything.
  if (code === 58) return next.spaced
  if (code === 33 || code === 63) {
    if (next.spaced) return true
    // `Yahoo!Mail`, `a?b=c`: without a space only a closed quote or another script ends it.
    return isUnspaced(next.code) || end - at > 1
  }
  return true
}

function weakClusterEnds(scan: Scan, start: number, at: number, end: number, next: Next): boolean {
  const { text } = scan
  if (!next.spaced && !isUpper(next.unit) && !isUnspaced(next.code)) return false
  let dots = 0
  while (text[at + dots] === '.') dots += 1
  const closers = end - at - dots
  // `Ph.D.)`: one dot and then closers is judged as a dot, unless the quote or bracket is new.
  if (dots === 1 && closers > 0) {
    const token = tokenBefore(text, start, at)
    if (text[end - 1] === ')' || text[end - 1] === ']') return dotEnds(scan, start, at, next)
    return token === '' || !isAbbreviation(scan, token) || isOpening(scan, next)
  }
  return next.spaced || isUpper(next.unit)
}

function isAbbreviation({ rules }: Scan, token: string): boolean {
  const lower = token.toLowerCase()
  return rules.never.has(lower) || rules.may.has(lower)
}

/** Whether the next word opens sentences. */
function isOpening({ rules }: Scan, next: Next): boolean {
  return isUpper(next.unit) && rules.openers.has(next.word.toLowerCase())
}

function dotEnds(scan: Scan, start: number, at: number, next: Next): boolean {
  const { text, rules } = scan
  const token = tokenBefore(text, start, at)
  if (!next.spaced) return !isListed(rules, token.toLowerCase()) && endsUnspaced(text, at, next)
  if (token === '') return true
  if (isListMarker(text, start, at, token)) return false
  if (isDigit(token.charCodeAt(0)) && isNumber(token)) {
    // `400 . 000`: the groups of one number, set apart.
    const grouped = text.charCodeAt(at - 1) === 32 && isDigit(next.code) && next.word.length === 3
    return !grouped && numberEnds(scan, token, next)
  }
  if (goesOnDotted(scan, at, token, next)) return false
  const last = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  const { lower, from } = spacedAbbreviation(scan, start, last - token.length, token)
  const beforeNumber = isDigit(next.code) || isRoman(next.word)
  if (beforeNumber && (rules.numbered.has(lower) || rules.never.has(lower))) return false
  if (rules.ends.has(lower)) return closingAbbreviationEnds(scan, start, from, lower, next)
  if (rules.never.has(lower) && !rules.may.has(lower)) return false
  if (rules.may.has(lower)) return isOpening(scan, next) || next.quoted
  if (rules.names.has(lower) && isUpper(token[0]!)) return isOpening(scan, next)
  // U.S., e.g., т. д.: letters with dots between them.
  if (isDotted(token)) return isOpening(scan, next) && !next.quoted
  if (isInitial(text, at, token)) return initialEnds(scan, start, at, next)
  const compound = lower.slice(lower.lastIndexOf('-') + 1)
  if (compound !== lower && rules.never.has(compound)) return false
  if (lacksVowel(scan, at, token)) return isOpening(scan, next)
  return !isCaselessInitial(token) || isQuotedBefore(text, at - token.length)
}

/** `etc.`, `a.m.`, `г.`: before a capital letter they end, with some care for dates. */
function closingAbbreviationEnds(
  { text, rules }: Scan,
  start: number,
  from: number,
  lower: string,
  next: Next,
): boolean {
  // PDT, GMT and the like go on with the time of day.
  if (next.word.length > 1 && next.word === next.word.toUpperCase() && isUpper(next.unit)) {
    return false
  }
  const opening = isUpper(next.unit) && rules.openers.has(next.word.toLowerCase())
  const number = numberBefore(text, start, from)
  if (number >= 0) return opening || !isShortStart(text, start, number)
  return opening || !rules.never.has(lower)
}

/** `z. B.`, `U. A. E.`, `EE. UU.`: the abbreviation goes on with its next letters. */
function goesOnDotted({ text, to, rules }: Scan, at: number, token: string, next: Next): boolean {
  if (token.length > 3 || next.word.length > 3 || next.quoted) return false
  if (text[firstAfter(text, at + 1, to) + next.word.length] !== '.') return false
  if (token.length === 1 && next.word.length === 1) return true
  return isListed(rules, `${token}.${next.word}`.toLowerCase())
}

const isListed = ({ never, may, ends }: Rules, name: string): boolean =>
  never.has(name) || may.has(name) || ends.has(name)

/** `т. п.` as `т.п` when the profile knows it: the space inside makes no difference. Else the token alone. */
function spacedAbbreviation(
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

/** Where the number before a token begins: `1916 г.`, `1970-х гг.`, `V secolo` no, `V a.C.` yes; -1 without one. */
function numberBefore(text: string, start: number, token: number): number {
  if (token <= start || !isSpace(text.charCodeAt(token - 1))) return -1
  let from = token - 1
  let digits = 0
  let others = 0
  while (from > start && !isSpace(text.charCodeAt(from - 1)) && token - from < 12) {
    from -= 1
    if (isDigit(text.charCodeAt(from))) digits += 1
    else if (!'IVX'.includes(text[from]!)) others += 1
  }
  return digits > 0 || (others === 0 && from < token - 1) ? from : -1
}

/** `In 44 B.C. Caesar`, `В 1975 г. Иванов`: a number and hardly a word before it open the sentence only. */
function isShortStart(text: string, start: number, number: number): boolean {
  let words = 2
  for (let at = number - 1; at > start; at -= 1) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) continue
    if (text.charCodeAt(at - 1) === 58) break
    words += 1
    if (words > MAX_SHORT_START) return false
  }
  return true
}

/**
 * `kgl`, `pct`, `пгт`: a short token without a vowel that is neither all capitals nor the unit of a
 * number is an abbreviation in any language.
 */
function lacksVowel({ text, rules }: Scan, at: number, token: string): boolean {
  if (token.length < 2 || token.length > 5 || token === token.toUpperCase()) return false
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i)
    if (code < 65 || code > 0x52f) return false
  }
  if (isDigit(text.charCodeAt(at - token.length - 2))) return false
  for (const unit of token.toLowerCase().normalize('NFD')) {
    if (VOWELS.includes(unit) || rules.syllabic.includes(unit)) return false
  }
  return true
}

/** `டி.`, `बी.`, `ש.`: one letter with its marks, in scripts without capitals. */
function isCaselessInitial(token: string): boolean {
  const first = token.charCodeAt(0)
  if (first < 0x5d0 || first > 0xdff || token.length > 4) return false
  for (let i = 1; i < token.length; i += 1) {
    if (!isIndicMark(token.charCodeAt(i))) return false
  }
  return !isLower(token[0]!) && isUnnumbered(first)
}

/** `ש"ח` is one word: a mark before its last letter makes the acronym. */
const isQuotedBefore = (text: string, token: number): boolean =>
  '"״\'׳'.includes(text[token - 1] ?? ' ') && isWordCharacter(text.charCodeAt(token - 2))

/** The blocks of the Indic scripts put their signs at the same places. */
function isIndicMark(code: number): boolean {
  if (code < 0x900 || code > 0xdff) return false
  if (code >= 0xd80) return code >= 0xdca && code <= 0xddf
  const place = code & 0x7f
  return place <= 3 || (place >= 0x3c && place <= 0x4d && place !== 0x3d) || place === 0x57
}

/** Not a digit of Arabic, Persian or an Indic script. */
const isUnnumbered = (code: number): boolean =>
  code < 0x660 ||
  (code > 0x669 && code < 0x6f0) ||
  (code > 0x6f9 && code < 0x966) ||
  (code >= 0x966 && ((code & 0x7f) < 0x66 || (code & 0x7f) > 0x6f))

/** `word.Next` where somebody forgot the space; not `example.Com`, not `3.14`. */
function endsUnspaced(text: string, at: number, next: Next): boolean {
  if (isUnspaced(next.code)) return isUnspaced(text.charCodeAt(at - 1))
  if (!isUpper(next.unit)) return false
  if (next.word.length === 1) {
    // `world.I am`, not `Kim.B Lee`.
    if (text[at + 2] !== ' ' || !isLower(text[at + 3] ?? '') || isUpper(text[at - 3] ?? 'A'))
      return false
  } else if (isUpper(next.word) || !isLower(next.word[1]!)) return false
  const before = text[at - 1] ?? ''
  const two = text[at - 2] ?? ''
  if (isDigit(before.charCodeAt(0))) return isDigit(two.charCodeAt(0))
  return isLower(before) && isLower(two) && !isAddress(text, at)
}

/** `www.Example.Org`: another dot, slash or at sign in the same run. */
function isAddress(text: string, at: number): boolean {
  for (let i = at - 1; i > at - 40 && i >= 0 && !isSpace(text.charCodeAt(i)); i -= 1) {
    if (text[i] === '.' || text[i] === '/' || text[i] === '@' || text[i] === ':') return true
  }
  for (let i = at + 1; i < at + 40 && i < text.length && !isSpace(text.charCodeAt(i)); i += 1) {
    if (text[i] === '/' || text[i] === '@' || (text[i] === '.' && isLower(text[i + 1] ?? '')))
      return true
  }
  return false
}

const isNumber = (token: string): boolean => {
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i)
    if (!isDigit(code) && code !== 46 && code !== 44) return false
  }
  return true
}

/** `1.` or `a.` at the very beginning numbers what follows. */
function isListMarker(text: string, start: number, at: number, token: string): boolean {
  let begin = start
  while (
    begin < at &&
    (isSpace(text.charCodeAt(begin)) ||
      isOpener(text.charCodeAt(begin)) ||
      isBullet(text.charCodeAt(begin)))
  )
    begin += 1
  if (begin !== at - token.length) return false
  return (isNumber(token) && token.length <= 3) || token.length === 1 || isRoman(token)
}

function isRoman(token: string): boolean {
  if (token.length > 6) return false
  for (const unit of token) if (!'IVXLCM'.includes(unit)) return false
  return true
}

function numberEnds(scan: Scan, token: string, next: Next): boolean {
  const { rules } = scan
  const lower = next.word.toLowerCase()
  if (
    token.length <= 2 &&
    rules.months.some((month) => lower.startsWith(month) && lower.length >= 3)
  ) {
    return false
  }
  if (!rules.ordinals || token.length > 3 || token.includes('.') || token.includes(',')) return true
  // In languages that write ordinals with a dot a number ends a sentence before an opener only.
  return token.length === 3 || isOpening(scan, next) || next.quoted
}

function isDotted(token: string): boolean {
  const dot = token.indexOf('.')
  if (dot < 1 || dot > 3) return false
  return token
    .split('.')
    .every((part) => part.length >= 1 && part.length <= 3 && !isDigit(part.charCodeAt(0)))
}

/** A single capital letter before the dot. */
function isInitial(text: string, at: number, token: string): boolean {
  const letter = token.slice(token.lastIndexOf('-') + 1)
  const before = text[at - token.length - 1] ?? ' '
  return letter.length === 1 && isUpper(letter) && before !== '°' && !isDigit(before.charCodeAt(0))
}

/** `J. R. R. Tolkien` goes on; `vitamin C. The` ends. */
function initialEnds(scan: Scan, start: number, at: number, next: Next): boolean {
  const { text } = scan
  if (!isOpening(scan, next)) return false
  // The word before: a name has a capital, «vitamin» has not.
  let from = at - 1
  while (from > start && isSpace(text.charCodeAt(from - 1))) from -= 1
  const before = tokenBefore(text, start, from)
  return before !== '' && !isUpper(before[0]!) && !before.endsWith('.')
}

/**
 * `1) first 2) second`, `a. first b. second`, `• first • second`: a marker that goes on with the
 * list of the piece before begins a new piece.
 */
function beginsItem({ text, to }: Scan, start: number, at: number, code: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false
  let begin = firstAfter(text, start, to)
  if (isBullet(code)) return begin < at && text.charCodeAt(begin) === code
  while (
    begin < at &&
    (isSpace(text.charCodeAt(begin)) || isBullet(text.charCodeAt(begin)) || text[begin] === '(')
  )
    begin += 1
  const mine = markerAt(text, text[at] === '(' ? at + 1 : at, to)
  if (mine === undefined || mine.value < 2) return false
  const before = markerAt(text, begin, to)
  return before !== undefined && before.kind === mine.kind && before.value === mine.value - 1
}

interface Marker {
  readonly kind: string
  readonly value: number
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The list marker at a place: `3)`, `3.)`, `3.`, `b)`, `iv)` with a space behind it. */
function markerAt(text: string, at: number, to: number): Marker | undefined {
  let end = at
  while (end < to && end < at + 4 && isWordCharacter(text.charCodeAt(end))) end += 1
  const label = text.slice(at, end)
  const mark = text[end] ?? ''
  if (label === '' || (mark !== '.' && mark !== ')')) return undefined
  const after = text[end + 1] === ')' ? end + 2 : end + 1
  if (after < to && !isSpace(text.charCodeAt(after))) return undefined
  if (isNumber(label) && label.length <= 2) return { kind: `1${mark}`, value: Number(label) }
  // Letters number with a bracket only: `a. ` is the end of too many words.
  if (mark !== ')') return undefined
  const roman = ROMAN.indexOf(label.toLowerCase())
  if (roman >= 0 && label !== 'c') return { kind: 'i)', value: roman + 1 }
  return label.length === 1
    ? { kind: 'a)', value: label.toLowerCase().charCodeAt(0) - 96 }
    : undefined
}
