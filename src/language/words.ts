/** Finds words: by a scan over code units, and by a dictionary in scripts without spaces. */

import { JOINER, OTHER, SURROGATE, UNSPACED, WORD, wordKinds } from './code-units.ts'
import type { Span } from './span.ts'

type Visit = (start: number, end: number) => void

let segmenter: Intl.Segmenter | undefined

/** Made when first needed: the first segmenter costs about 15 ms. */
const dictionary = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return segmenter
}

/**
 * The words of a text in order: letters, marks and digits, with the apostrophes, hyphens and
 * decimal marks inside them. Chinese, Japanese, Thai, Lao, Khmer and Burmese stretches are divided
 * by the dictionaries of ICU, wherever they are, since a text may mix scripts. The script decides,
 * so this works in every language.
 *
 * @example words("It's 3.5 km.") // spans of «It's», «3.5», «km»
 */
export function words(text: string): Span[] {
  const spans: Span[] = []
  visitWords(text, (start, end) => spans.push({ start, end }))
  return spans
}

/**
 * Like `words`, but a stretch without spaces stays whole, so that no dictionary is needed. Its ends
 * are still ends of words.
 */
export function stretches(text: string): Span[] {
  const spans: Span[] = []
  visitWords(text, (start, end) => spans.push({ start, end }), true)
  return spans
}

/** Whether the character at `at` belongs to a script without spaces. */
export function isUnspacedAt(text: string, at: number): boolean {
  return wordKinds()[text.charCodeAt(at)] === UNSPACED
}

/** How many words `words` finds. */
export function countWords(text: string): number {
  let count = 0
  visitWords(text, () => {
    count += 1
  })
  return count
}

function visitWords(text: string, visit: Visit, wholeStretches = false): void {
  const kinds = wordKinds()
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === OTHER || kind === JOINER) {
      at += 1
    } else if (kind === UNSPACED) {
      const end = unspacedEnd(text, at, kinds)
      if (wholeStretches) visit(at, end)
      else
        for (const piece of dictionary().segment(text.slice(at, end))) {
          if (piece.isWordLike) visit(at + piece.index, at + piece.index + piece.segment.length)
        }
      at = end
    } else {
      const end = wordEnd(text, at, kinds)
      // A lone low surrogate, or the tail of an emoji.
      if (end > at) visit(at, end)
      at = Math.max(end, at + 1)
    }
  }
}

/**
 * A stretch for the dictionary includes spaces, marks and numbers between letters of such scripts,
 * but no words of others. Long stretches are cheaper: starting again costs more than a dozen words.
 */
function unspacedEnd(text: string, from: number, kinds: Uint8Array): number {
  let end = from + 1
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === UNSPACED || isLowSurrogate(code)) end = at + 1
    else if (kind === SURROGATE || (kind === WORD && !isDigit(code))) break
  }
  return end
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function wordEnd(text: string, from: number, kinds: Uint8Array): number {
  let at = from
  // Where the part after the last joining mark begins.
  let part = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === WORD) {
      at += 1
    } else if (kind === SURROGATE) {
      const isPair = !isLowSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1))
      if (!isPair) break
      at += 2
    } else if (kind === JOINER) {
      if (at === from) break
      at += 1
    } else if (
      at > part &&
      kinds[text.charCodeAt(at + 1)] === WORD &&
      joins(text, part, at, kinds)
    ) {
      at += 1
      part = at
    } else break
  }
  // A joiner at the end joins nothing.
  while (at > from && kinds[text.charCodeAt(at - 1)] === JOINER) at -= 1
  return at
}

/** Whether the mark at `at` is inside a word: `don't`, `well-known`, `צה״ל`, `3.14`, `U.S`. */
function joins(text: string, part: number, at: number, kinds: Uint8Array): boolean {
  const code = text.charCodeAt(at)
  switch (code) {
    // Apostrophes, hyphens, Catalan l·l, Hebrew geresh and gershayim, maqaf.
    case 0x27:
    case 0x2019:
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0xb7:
    case 0x5f3:
    case 0x5f4:
    case 0x5be:
      return true
    case 0x5f:
      return true
    // Straight quotation marks replace gershayim, the mark of Hebrew acronyms.
    case 0x22:
      return isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1))
    // Decimal and thousands marks, times; Arabic ones too.
    case 0x2c:
    case 0x3a:
    case 0x66b:
    case 0x66c:
      return isNumeral(text.charCodeAt(at - 1)) && isNumeral(text.charCodeAt(at + 1))
    case 0x2e: {
      const before = text.charCodeAt(at - 1)
      const after = text.charCodeAt(at + 1)
      if (isNumeral(before) && isNumeral(after)) return true
      // Dotted abbreviations: one letter at a time.
      return at - part === 1 && kinds[text.charCodeAt(at + 2)] !== WORD && !isNumeral(before)
    }
    default:
      return false
  }
}

const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea

/** Digits of ASCII, Arabic, Persian and the Indic scripts. */
function isNumeral(code: number): boolean {
  if (isDigit(code)) return true
  if (code < 0x660 || code > 0xd6f) return false
  if (code <= 0x669 || (code >= 0x6f0 && code <= 0x6f9)) return true
  return code >= 0x966 && (code & 0x7f) >= 0x66 && (code & 0x7f) <= 0x6f
}
