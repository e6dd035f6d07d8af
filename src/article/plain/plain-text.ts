/** Makes an Article of plain text. */

import { Failure } from '../../failures.ts'
import { type Article, type ArticleMetadata, makeArticle, type Paragraph } from '../article.ts'
import { withoutFurniture } from '../boilerplate/furniture.ts'
import { isDateLine } from '../boilerplate/furniture-lines.ts'
import { cleanText } from '../text/clean.ts'
import { flatWhole } from '../text/flat.ts'
import { endsSentence, isUnmarked, roughWordCount, visualLength } from '../text/line-shape.ts'
import { CUT_SHORT, paragraphLines, type TextLine, withinLines } from './lines.ts'

/**
 * The article in a plain text. If no title is given, the first line is the title if it looks like
 * one. Linear in the length of the text.
 *
 * @throws Failure 'no-article' if there are no words, or only headings; 'unsupported-type' for
 *   binary data
 */
export function articleFromText(text: string, metadata: ArticleMetadata = {}): Article {
  refuseBinary(text)
  const { text: read, partial } = withinLines(text)
  const lines = paragraphLines(read)
  if (!lines.some((line) => /\p{L}/u.test(line.text)))
    throw new Failure('no-article', whyNoWords(text))
  const given = cleanText(metadata.title ?? '')
  const at = given === '' ? titleIndex(lines) : -1
  const title = at < 0 ? given : (lines[at] as TextLine).text
  const body = lines.filter((_, i) => i !== at)
  if (body.length > 1 && hasOnlyHeadings(body)) throw onlyHeadings()
  const { paragraphs } = withoutFurniture(body.map(paragraphOf), { title, plain: true })
  return makeArticle(paragraphs, { ...metadata, title, ...cutShort(partial, metadata) })
}

/** Adds to the metadata that only the beginning of a text was read. */
export function cutShort(partial: boolean, metadata: ArticleMetadata): ArticleMetadata {
  return partial ? { partial, warnings: [...(metadata.warnings ?? []), CUT_SHORT] } : {}
}

function paragraphOf({ text, item }: TextLine): Paragraph {
  return { kind: item ? 'item' : 'prose', text }
}

export function onlyHeadings(): Failure {
  return new Failure('no-article', 'The text has headings but no sentences.')
}

export function whyNoWords(text: string): string {
  return text.trim() === '' ? 'The text is empty.' : 'There are no words in this text.'
}

/** How much of a text is checked. Characters. */
const SAMPLE = 65_536
/** Shares of control characters, and of characters lost in decoding, that no text has. */
const CONTROL_SHARE = 0.05
const LOST_SHARE = 0.3
/** Any text may have so few of both. */
const TOLERATED = 8
const LOST = '\ufffd'
const LOST_OR_CONTROL = /[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g

/**
 * Refuses text with many control and replacement characters: it was made from binary data.
 *
 * @throws Failure 'unsupported-type'
 */
export function refuseBinary(text: string): void {
  const sample = text.slice(0, SAMPLE)
  const found = sample.match(LOST_OR_CONTROL) ?? []
  const lost = found.filter((character) => character === LOST).length
  const controls = found.length - lost
  const tooMany = controls > sample.length * CONTROL_SHARE || lost > sample.length * LOST_SHARE
  if (tooMany && controls + lost > TOLERATED) {
    throw new Failure(
      'unsupported-type',
      'This looks like binary data and not like text. Supported are plain text, Markdown and HTML.',
    )
  }
}

const LONGEST_TITLE = 200
/** Length of a title that ends in a question mark, or in a script without end marks. */
const LONGEST_OPEN_TITLE = 120
/** A first line with fewer words may be a label above the title. */
const LABEL_WORDS = 3
/** A first line shorter than this share of the usual line is a title. */
const SHORT_SHARE = 0.5
/** Lines at the beginning that are searched for the title. */
const HEAD = 6

/** Index of the title's line, or -1. */
function titleIndex(lines: readonly TextLine[]): number {
  if (lines.length < 2) return -1
  const rest = lines.slice(1).map(({ text }) => text)
  if (isUnmarked(rest)) return titleOfUnmarked(lines)
  // There may be a label or a date above the headline: the first line that can be a title is used.
  for (let i = 0; i < Math.min(HEAD, lines.length - 1); i++) {
    const line = lines[i] as TextLine
    if (!canBeTitle(line)) return -1
    if (isDateLine(line.text)) continue
    const next = lines.slice(i + 1, HEAD).find(({ text }) => !isDateLine(text))
    const label =
      roughWordCount(line.text, LABEL_WORDS) < LABEL_WORDS && next !== undefined && canBeTitle(next)
    const repeated = lines
      .slice(i + 1, HEAD * 2)
      .some(({ text }) => flatWhole(text) === flatWhole(line.text))
    if (!label || repeated) return i
  }
  return -1
}

function canBeTitle({ text, item }: TextLine): boolean {
  if (item || text.length > LONGEST_TITLE || !/\p{L}/u.test(text)) return false
  return (
    !endsSentence(text) ||
    (/[?!？！؟]["”»]?$/u.test(text) && visualLength(text) <= LONGEST_OPEN_TITLE)
  )
}

/** Without end marks only the position tells: a short line alone above longer ones is the title. */
function titleOfUnmarked(lines: readonly TextLine[]): number {
  const [first, second] = lines as readonly [TextLine, TextLine]
  if (first.item || visualLength(first.text) > LONGEST_OPEN_TITLE) return -1
  const others = lines.slice(1).map(({ text }) => visualLength(text))
  others.sort((a, b) => a - b)
  const usual = others[others.length >> 1] ?? 0
  if (visualLength(first.text) < usual * SHORT_SHARE) return 0
  const alone = first.block !== second.block
  return alone && lines.length > 2 && lines[2]?.block === second.block ? 0 : -1
}

/** Scripts that do not end sentences with a mark. */
const WITHOUT_MARKS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u
const HEADING_WORDS = 7
const HEADING_LENGTH = 60

/** Whether all lines are short, separated by blank lines, and none is a sentence. */
function hasOnlyHeadings(lines: readonly TextLine[]): boolean {
  return lines.every(
    ({ text, item, block }, i) =>
      !item &&
      block !== lines[i + 1]?.block &&
      !endsSentence(text) &&
      !WITHOUT_MARKS.test(text) &&
      visualLength(text) <= HEADING_LENGTH &&
      roughWordCount(text, HEADING_WORDS + 1) <= HEADING_WORDS,
  )
}
