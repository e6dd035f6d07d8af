/** Recognises items of lists in running text: `1) … 2) …`, `• … • …`. */

import { isBullet, isSpace, wordEnd, wordStart } from './characters.ts'
import { firstAfter, isNumber, type Scan } from './sentence-scan.ts'

/** Letters or digits. */
const LONGEST_LABEL = 4

/**
 * Where a label of at most four letters or digits before a mark begins, after a space; 0 if there
 * is none.
 */
export function labelStart(text: string, start: number, mark: number): number {
  const at = wordStart(text, mark, Math.max(start, mark - LONGEST_LABEL))
  return at < mark && at > start && text.charCodeAt(at - 1) <= 32 ? at : 0
}

/** Characters that may precede the label of an item: `• (1)`. */
const LONGEST_PREFIX = 8

/**
 * `1) first 2) second`, `a. first b. second`, `• first • second`: a marker that continues the list
 * of the piece before begins a new piece.
 */
export function beginsItem({ text, to }: Scan, start: number, at: number, code: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false
  // A longer row of spaces, brackets and bullets would be scanned again for each mark.
  let begin = firstAfter(text, start, Math.min(to, start + LONGEST_PREFIX))
  if (isBullet(code)) return begin < at && text.charCodeAt(begin) === code
  const farthest = Math.min(at, begin + LONGEST_PREFIX)
  while (
    begin < farthest &&
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

/** The list marker at a place: `3)`, `3.)`, `3.`, `b)`, `iv)`, followed by a space. */
function markerAt(text: string, at: number, to: number): Marker | undefined {
  const end = wordEnd(text, at, Math.min(to, at + LONGEST_LABEL))
  const label = text.slice(at, end)
  const mark = text[end] ?? ''
  if (label === '' || (mark !== '.' && mark !== ')')) return undefined
  const after = text[end + 1] === ')' ? end + 2 : end + 1
  if (after < to && !isSpace(text.charCodeAt(after))) return undefined
  if (isNumber(label) && label.length <= 2) return { kind: `1${mark}`, value: Number(label) }
  // `a. First`, but `A.` is an initial, and longer words end a sentence.
  if (mark !== ')')
    return /^[a-z]$/.test(label) ? { kind: 'a.', value: label.charCodeAt(0) - 96 } : undefined
  const roman = ROMAN.indexOf(label.toLowerCase())
  if (roman >= 0 && label !== 'c') return { kind: 'i)', value: roman + 1 }
  return label.length === 1
    ? { kind: 'a)', value: label.toLowerCase().charCodeAt(0) - 96 }
    : undefined
}
