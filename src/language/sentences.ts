/**
 * Splits text into sentences. Every mark that may end a sentence is a candidate, and rules decide
 * which ones do. General rules serve every language; a profile adds its abbreviations and openers.
 */

import { isBoundary } from './boundary.ts'
import { closingOf, isSpace, isStrong, isWeak, kindTable } from './characters.ts'
import { clusterEnd, noteQuote } from './end-marks.ts'
import { beginsItem, labelStart } from './list-items.ts'
import { cutLostEnds } from './lost-ends.ts'
import { isMark, rulesOf } from './sentence-rules.ts'
import { type Scan, startOfScan } from './sentence-scan.ts'
import type { Span } from './span.ts'
import { splitThai } from './thai.ts'

/** A longer remark in brackets is not kept in one piece. UTF-16 units. */
const MAX_REMARK = 150
/**
 * The same for a speech in corner brackets: a short one is part of its sentence, a longer one has
 * sentences of its own, like a speech in any other quotation marks.
 */
const MAX_SPEECH = 40
/** A longer Korean speech is not looked for. UTF-16 units. */
const MAX_KOREAN_SPEECH = 300

/**
 * The sentences of a text: spans in order, trimmed, with only white space between them. A blank
 * line always ends a sentence.
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
  const scan = startOfScan(text, from, to, rules)
  const kinds = kindTable(rules.marks)
  const first = spans.length
  let start = from
  let held = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    // Most characters by far are simply part of a word.
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
      if (at >= held) held = heldFrom(scan, at, code, to) ?? held
      continue
    }
    const end = clusterEnd(scan, at)
    if (end > held && isBoundary(scan, start, at, end)) {
      push(text, start, end, spans)
      start = end
    }
    for (let i = at + 1; i < end; i += 1) noteQuote(scan, i, text.charCodeAt(i))
    at = end - 1
  }
  push(text, start, to, spans)
  cutLostEnds(text, spans, first, rules)
}

/** Where a remark or speech ends that opens here and is kept in one piece. */
function heldFrom(scan: Scan, at: number, code: number, to: number): number | undefined {
  if (closingOf(code) !== undefined) return heldUntil(scan.text, at, to)
  const isSpeech = code === 0x201c || (code === 34 && scan.quoted)
  return isSpeech ? speechUntil(scan.text, at) : undefined
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (end > start) spans.push({ start, end })
}

/** Where the bracket that opens here closes; no sentence ends before that. */
function heldUntil(text: string, at: number, to: number): number {
  const open = text[at]!
  const close = closingOf(text.charCodeAt(at))!
  const limit = Math.min(to, at + (open === '「' || open === '『' ? MAX_SPEECH : MAX_REMARK))
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

/**
 * Where the Korean speech that opens here closes: «"… . …"라고 말했다», with a particle directly after
 * the mark, is one sentence. No other language has a Hangul syllable there.
 */
function speechUntil(text: string, at: number): number {
  const speech = text.slice(at + 1, at + MAX_KOREAN_SPEECH)
  // Some open with a straight mark and close with a curly one, or the other way round.
  const close = speech.search(/[^\s("“]["”]/) + 1
  const after = speech.charCodeAt(close + 1)
  return close > 0 && after >= 0xac00 && after <= 0xd7a3 ? at + 1 + close : 0
}
