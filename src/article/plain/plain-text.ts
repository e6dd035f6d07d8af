/** Plain text to an Article. */

import { Failure } from '../../failures.ts'
import { type Article, type ArticleMetadata, makeArticle, type Paragraph } from '../article.ts'
import { withoutFurniture } from '../boilerplate/furniture.ts'
import { isDateLine } from '../boilerplate/furniture-lines.ts'
import { cleanText } from '../text/clean.ts'
import { flatWhole } from '../text/flat.ts'
import { endsSentence, isUnmarked, roughWordCount, visualLength } from '../text/line-shape.ts'
import { CUT_SHORT, paragraphLines, type TextLine, withinLines } from './lines.ts'

/**
 * The article in a plain text. Its title is the first line when that has the shape of one and none
 * is given. Linear in the length of the text.
 * @throws Failure 'no-article' when there are no words, or nothing but headings;
 *   'unsupported-type' when it is binary data
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

/** Says in the metadata that a text was too long to be read whole. */
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

/** Characters that are looked at. */
const SAMPLE = 65_536
/** Share of controls, and of characters lost in decoding, that no text has. */
const CONTROL_SHARE = 0.05
const LOST_SHARE = 0.3
/** So few of either are found in any text. */
const TOLERATED = 8
const LOST = '\ufffd'
const LOST_OR_CONTROL = /[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g

/**
 * Controls and replacement characters in number mean that bytes were taken for text.
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
/** Of a title that ends in a question mark, or in a script without end marks. */
const LONGEST_OPEN_TITLE = 120
/** A first line with fewer words may be a label above the title. */
const LABEL_WORDS = 3
/** Of the usual line: a shorter first line is a title. */
const SHORT_SHARE = 0.5
/** Lines at the head among which the title is looked for. */
const HEAD = 6

/** Index of the title's line, or -1. */
function titleIndex(lines: readonly TextLine[]): number {
  if (lines.length < 2) return -1
  const rest = lines.slice(1).map(({ text }) => text)
  if (isUnmarked(rest)) return titleOfUnmarked(lines)
  // A label or a date may stand above the headline: the first line that can be one is taken.
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

/** Without end marks only the place tells: one short line, alone above longer ones. */
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

/** Scripts that end no sentence with a mark. */
const WITHOUT_MARKS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]/u
const HEADING_WORDS = 7
const HEADING_LENGTH = 60

/** Short lines, each on its own between blank lines, and none of them a sentence. */
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
