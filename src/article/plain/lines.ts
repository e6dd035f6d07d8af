/**
 * Joins the lines of a plain text into paragraphs, whether or not they were wrapped at some width.
 */

import { cleanText } from '../text/clean.ts'
import { endsSentence, hasSentenceWithin, visualLength } from '../text/line-shape.ts'

/** A line of a plain text, or several that were one before they were wrapped. */
export interface TextLine {
  readonly text: string
  /** It began with the mark of a list. */
  readonly item: boolean
  /** Number of the block; blank lines separate blocks. */
  readonly block: number
}

/** How many lines of a text are read; a book has fewer. */
const MOST_LINES = 40_000

/** The text, or only its first lines if it has more than anybody writes. */
export function withinLines(text: string): { readonly text: string; readonly partial: boolean } {
  let at = -1
  for (let line = 0; line < MOST_LINES; line++) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return { text, partial: false }
  }
  return { text: text.slice(0, at), partial: true }
}

export const CUT_SHORT = `Only the first ${MOST_LINES} lines of the text were read.`

/** Widths at which mail programs and typewriters break lines. */
const NARROWEST = 38
const WIDEST = 130
/** Share of the lines inside blocks that must continue in the next line. */
const RUNNING_ON = 0.55
/** Quantile of the lines' widths that counts as the width of the column. */
const USUAL = 0.8
/** Texts without small letters are wrapped if a sentence ends inside this share of their lines, */
const ENDING_WITHIN = 0.2
/** or if this share of at least so many lines is nearly as wide as the widest. */
const OF_ONE_WIDTH = 0.65
const MIN_LINES = 6
const SAME_WIDTH = 0.85
/** With fewer blocks, nothing shows what blank lines mean. */
const MIN_BLOCKS = 4
/** A line much shorter than the others ends a paragraph. */
const SHORT_LINE = 0.75

const LIST_MARK = /^\s*(?:[•●▪◦‣⁃∙·*+–—-]\s+|\(?\d{1,2}[.)]\s+(?=\S))/u
const BULLET = /^[•●▪◦‣⁃∙·*+–—-]\s+/u

/**
 * The paragraphs of a plain text. Blank lines separate them, and every line end does if the text is
 * not wrapped. Wrapped lines are joined again. Linear in the length of the text.
 */
export function paragraphLines(text: string): TextLine[] {
  const blocks = withoutParting(blocksOf(text))
  const wrapped = isWrapped(blocks)
  const width = wrapped ? usualWidth(blocks) : 0
  return blocks.flatMap((block, number) =>
    (wrapped ? joinWrapped(block, width) : block).flatMap((line) => textLine(line, number)),
  )
}

function textLine(raw: string, block: number): TextLine[] {
  const item = LIST_MARK.test(raw)
  const text = cleanText(item ? raw.trim().replace(BULLET, '') : raw)
  return text === '' ? [] : [{ text, item, block }]
}

function blocksOf(text: string): string[][] {
  const blocks: string[][] = []
  let block: string[] = []
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/)) {
    if (/[^\s\ufeff\u200b]/.test(line)) block.push(line)
    else if (block.length > 0) {
      blocks.push(block)
      block = []
    }
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

/** Whether lines end where a column ended, and not where a paragraph did. */
function isWrapped(blocks: readonly string[][]): boolean {
  let inner = 0
  let runningOn = 0
  for (const block of blocks) {
    for (const line of block.slice(0, -1)) {
      inner++
      const width = visualLength(line.trim())
      if (width >= NARROWEST && width <= WIDEST && !endsSentence(line.trim())) runningOn++
    }
  }
  return inner >= 2 && runningOn >= inner * RUNNING_ON
}

/** If at least this share of blocks continue mid-sentence, blank lines are not paragraph breaks. */
const PARTED = 0.35

/** Joins wrapped lines with a blank line after each, as in text copied from columns. */
function withoutParting(blocks: readonly string[][]): string[][] {
  const broken = blocks.filter((block, i) => goesOn(block, blocks[i + 1]))
  if (blocks.length < MIN_BLOCKS || broken.length < blocks.length * PARTED) return [...blocks]
  const uncased = broken.filter((block) => !/\p{Ll}/u.test(block[0] ?? ''))
  if (uncased.length > 0 && !breaksSentences(uncased.map((block) => block.at(-1) ?? '')))
    return [...blocks]
  const merged: string[][] = []
  for (const [i, block] of blocks.entries()) {
    const before = merged.at(-1)
    if (before !== undefined && goesOn(blocks[i - 1] ?? [], block)) {
      before[before.length - 1] = join([before.at(-1) ?? '', ...block.map((line) => line.trim())])
    } else merged.push([...block])
  }
  return merged
}

/**
 * Whether lines of a text without small letters are wrapped: sentences end inside them, or most
 * have the same width.
 */
function breaksSentences(lines: readonly string[]): boolean {
  const within = lines.filter(hasSentenceWithin).length
  const widths = lines.map((line) => line.trim().length).sort((a, b) => a - b)
  const widest = widths[Math.floor(widths.length * USUAL)] ?? 0
  const alike = widths.filter((width) => width >= widest * SAME_WIDTH).length
  return (
    within >= lines.length * ENDING_WITHIN ||
    (lines.length >= MIN_LINES && alike >= lines.length * OF_ONE_WIDTH)
  )
}

/** Whether the sentence at the end of a block continues in the next. */
function goesOn(block: readonly string[], next: readonly string[] | undefined): boolean {
  const line = (block.at(-1) ?? '').trim()
  const following = (next?.[0] ?? '').trim()
  if (following === '' || line.length < NARROWEST || endsSentence(line)) return false
  if (LIST_MARK.test(following) || /[:：]$/.test(line)) return false
  return (
    /^["“„«(]?\p{Ll}/u.test(following) ||
    (/^["“„«(]?\p{Lo}/u.test(following) && line.length <= WIDEST)
  )
}

function usualWidth(blocks: readonly string[][]): number {
  const widths = blocks.flatMap((block) => block.slice(0, -1).map((line) => line.trim().length))
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * USUAL)] ?? 0
}

function joinWrapped(block: readonly string[], width: number): string[] {
  const joined: string[] = []
  let pieces: string[] = []
  for (const [i, line] of block.entries()) {
    const trimmed = line.trim()
    if (pieces.length > 0 && LIST_MARK.test(line)) {
      joined.push(join(pieces))
      pieces = []
    }
    pieces.push(trimmed)
    const last = i === block.length - 1
    if (last || (endsSentence(trimmed) && trimmed.length < width * SHORT_LINE)) {
      joined.push(join(pieces))
      pieces = []
    }
  }
  return joined
}

const DENSE =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uffef]/u

/** Scripts without spaces get none where a line was wrapped. */
function join(pieces: readonly string[]): string {
  let text = pieces[0] ?? ''
  const parts = [text]
  for (const piece of pieces.slice(1)) {
    const dense = DENSE.test(text.slice(-1)) && DENSE.test(piece.slice(0, 1))
    const hyphenated = /\p{L}[-\u00ad]$/u.test(text)
    parts.push(dense || hyphenated ? '' : ' ', piece)
    text = piece
  }
  return parts.join('')
}
