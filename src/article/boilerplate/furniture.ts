/**
 * Removes from an article's paragraphs what is not its text: captions, labels, bylines, requests.
 */

import type { Paragraph } from '../article.ts'
import { writtenDate } from '../text/dates.ts'
import { flatWhole } from '../text/flat.ts'
import {
  isLongAsSentence,
  isRunningText,
  isUnmarked,
  roughWordCount,
  visualLength,
} from '../text/line-shape.ts'
import {
  isAgencySignature,
  isBarePointer,
  isDateLine,
  isPoint,
  isRequest,
  type Line,
  lineFault,
} from './furniture-lines.ts'
import { findGalleries } from './gallery.ts'
import type { Furnished, Removed } from './removal.ts'
import { trimEnds } from './trim-ends.ts'

export interface FurnitureContext {
  /** Title of the article; '' when there is none. */
  readonly title: string
  /** Names of its authors. */
  readonly authors?: readonly string[]
  /** A text without markup, where a line as long as a sentence is one even without an end mark. */
  readonly plain?: boolean
}

/**
 * Removes paragraphs that are not text: repeated headlines, section labels, captions and credits,
 * lines that lead elsewhere, galleries, bylines, dates, agency signatures, requests to subscribe.
 * Shape and place decide, which work in any language; cue words count only in lines of the right
 * shape. A line without an end mark that is kept becomes a heading, unless the text uses no end
 * marks at all. Never removes all of the text. Linear in its length.
 */
export function withoutFurniture(
  paragraphs: readonly Paragraph[],
  context: FurnitureContext,
): Furnished {
  const unmarked = isUnmarked(
    paragraphs.filter(({ kind }) => kind === 'prose' || kind === 'quote').map(({ text }) => text),
  )
  const verse = unmarked && paragraphs.every(({ text }) => visualLength(text) <= LONGEST_VERSE)
  const lines = paragraphs.map((paragraph) => lineOf(paragraph, context.plain === true, verse))
  const reasons: (string | null)[] = lines.map((line, i) =>
    paragraphs[i]?.kind === 'preformatted' ? null : lineFault(line, unmarked),
  )
  for (const [i, { text }] of lines.entries()) {
    const beside = [lines[i - 1]?.text, lines[i + 1]?.text]
    if (reasons[i] === 'caption' && isPoint(text, beside)) reasons[i] = null
  }
  const listed = withLists(paragraphs, lines, reasons)
  markHeadlines(lines, context.title, reasons)
  if (!unmarked) {
    markGalleries(paragraphs, context.title, reasons)
    markRepeats(lines, reasons)
    markForeignNotices(lines, reasons)
    markTargets(lines, reasons)
    markHead(lines, reasons)
    markBelowLead(lines, context.authors ?? [], reasons)
    markEnd(listed, lines, reasons)
  }
  return collect(unmarked ? paragraphs : listed, lines, reasons, unmarked, context.title)
}

/** If no line of a text without end marks is longer, it is a poem. */
const LONGEST_VERSE = 70

function lineOf({ kind, text }: Paragraph, plain: boolean, verse: boolean): Line {
  const declared = kind === 'heading'
  const running = isRunningText(text) || (plain && isLongAsSentence(text))
  return { text, declared, running: !declared && running, item: kind === 'item', verse }
}

/** Two or more lines without an end mark, after a sentence that ends in a colon, are its list. */
function withLists(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  reasons: readonly (string | null)[],
): readonly Paragraph[] {
  const listed = [...paragraphs]
  const isOpen = (i: number) => paragraphs[i]?.kind === 'prose' && !lines[i]?.running
  for (const [i, { text, running }] of lines.entries()) {
    if (!running || reasons[i] !== null || !/[:：]$/.test(text)) continue
    if (!isOpen(i + 1) || !isOpen(i + 2)) continue
    for (let k = i + 1; isOpen(k); k++) listed[k] = { kind: 'item', text: lines[k]?.text ?? '' }
  }
  return listed
}

/** A line may be twice as long as the headline that it repeats, and so many characters longer. */
const BESIDE_HEADLINE = 20
/** Characters of a headline, or of its part, that no other line begins with by chance. */
const TELLING_BEGINNING = 20
/** Share of the longer one that both have. */
const MOST_OF_HEADLINE = 0.75

/** Marks repetitions of the headline, alone or followed by the name of the site or a date. */
function markHeadlines(lines: readonly Line[], title: string, reasons: (string | null)[]): void {
  const flatTitle = flatWhole(title)
  if (flatTitle.length < 2) return
  for (const [i, { text }] of lines.entries()) {
    if (text.length > title.length * 2 + BESIDE_HEADLINE) continue
    const flat = flatWhole(text)
    const longer = flat.length > flatTitle.length ? flat : flatTitle
    const shorter = longer === flat ? flatTitle : flat
    const begins =
      shorter.length >= TELLING_BEGINNING && longer.startsWith(shorter) && !isRunningText(text)
    const isNear = () =>
      shorter.length >= longer.length * MOST_OF_HEADLINE ||
      isDateLine(text.slice(title.length).trim())
    if (flat === flatTitle || (begins && isNear())) reasons[i] = 'headline repeated'
  }
}

function markGalleries(
  paragraphs: readonly Paragraph[],
  title: string,
  reasons: (string | null)[],
): void {
  for (const { start, end } of findGalleries(paragraphs, title)) {
    for (let i = start; i < end; i++) reasons[i] ??= 'gallery'
  }
}

/** A repeated paragraph of at least so many characters is not a refrain. */
const REPEATED_PARAGRAPH = 80
/** A line repeated this often belongs to the page, so even its first occurrence is removed. */
const REPEATED_TIMES = 3

function markRepeats(lines: readonly Line[], reasons: (string | null)[]): void {
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  for (const [i, { text, running, declared }] of lines.entries()) {
    const again = seen.has(text)
    seen.add(text)
    const often = (times.get(text) ?? 0) >= REPEATED_TIMES
    if (running && (again || often) && text.length >= REPEATED_PARAGRAPH) reasons[i] ??= 'repeated'
    if (!running && !declared && often) reasons[i] ??= 'repeated'
  }
}

/** Marks the title below a bare «Watch video». */
function markTargets(lines: readonly Line[], reasons: (string | null)[]): void {
  let announced = 0
  for (const [i, line] of lines.entries()) {
    if (reasons[i] === 'link' && isBarePointer(line.text)) announced = 1
    else if (announced > 0 && reasons[i] === null) {
      if (!line.running && !line.declared) reasons[i] = 'link target'
      announced--
    }
  }
}

const LATIN = /\p{sc=Latn}/u
const OTHER_LETTERS = /(?!\p{sc=Latn})\p{L}/gu
const LATIN_LETTERS = /\p{sc=Latn}/gu
/** Letters that are surely Latin, and marks: a text of these alone needs no counting. */
const SURELY_LATIN = /^[\0-\u00b4\u00b6-\u024f\u1e00-\u1eff\u2000-\u206f]*$/
/** A text needs at least this many letters of other scripts for Latin ones to be foreign to it. */
const ENOUGH_LETTERS = 200
/** Lines of a text around which a notice may stand. */
const FEWEST_LINES = 3
/** As much of a text as tells its script. Characters. */
const SAMPLE = 20_000
/** A shorter line in Latin letters may be a name. Words. */
const NOTICE_WORDS = 8

/** Marks a notice in Latin letters, by an agency or the site, around a text in another script. */
function markForeignNotices(lines: readonly Line[], reasons: (string | null)[]): void {
  const running = lines.flatMap(({ running: runs }, i) => (runs && reasons[i] === null ? [i] : []))
  if (running.length < FEWEST_LINES) return
  let text = ''
  for (const i of running) {
    if (text.length >= SAMPLE) break
    text += `${lines[i]!.text} `
  }
  text = text.slice(0, SAMPLE)
  if (SURELY_LATIN.test(text)) return
  const other = text.match(OTHER_LETTERS)?.length ?? 0
  if (other < ENOUGH_LETTERS || other < (text.match(LATIN_LETTERS)?.length ?? 0)) return
  for (const i of [running[0] as number, running.at(-1) as number]) {
    const line = lines[i]?.text ?? ''
    const isLatin = LATIN.test(line) && line.match(OTHER_LETTERS) === null
    if (isLatin && roughWordCount(line, NOTICE_WORDS) >= NOTICE_WORDS) reasons[i] = 'another script'
  }
}

/** Longer lines before the text are a standfirst, not a label. */
const LABEL_WORDS = 4
const LABEL_LENGTH = 36

/** Marks labels and dates before the first sentence. A line right above the text is its heading. */
function markHead(lines: readonly Line[], reasons: (string | null)[]): void {
  const first = lines.findIndex(({ running }, i) => running && reasons[i] === null)
  for (let i = 0; i < first; i++) {
    const { text, declared } = lines[i] as Line
    if (declared) continue
    const short = roughWordCount(text) <= LABEL_WORDS && visualLength(text) <= LABEL_LENGTH
    if (isDateLine(text)) reasons[i] ??= 'date'
    else if (short && i < first - 1) reasons[i] ??= 'label'
  }
}

/** How far below the lead bylines and dates are looked for. Lines. */
const MOST_BELOW_LEAD = 5

/** Marks authors and dates in the lines between the first sentence and the next. */
function markBelowLead(
  lines: readonly Line[],
  authors: readonly string[],
  reasons: (string | null)[],
): void {
  const names = new Set(authors.map(flatWhole))
  const lead = lines.findIndex(({ running }, i) => running && reasons[i] === null)
  for (
    let i = lead + 1;
    lead >= 0 && i <= Math.min(lead + MOST_BELOW_LEAD, lines.length - 1);
    i++
  ) {
    const { text, running, declared } = lines[i] as Line
    if (running) return
    if (declared || reasons[i] !== null) continue
    if (isDateLine(text) && writtenDate(text) !== null) reasons[i] = 'date'
    else if (names.has(flatWhole(text))) reasons[i] = 'byline'
  }
}

/** An agency's signature or a request is looked for in this many paragraphs at the end. */
const END = 6
/** More lines at the end are a table or a list; longer ones are a text that was cut short. */
const MOST_SCRAPS = 4
const LONGEST_SCRAP = 120

/** Marks a signature at the end, what follows it, requests, and lines after the last sentence. */
function markEnd(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  reasons: (string | null)[],
): void {
  const from = Math.max(1, lines.length - END)
  const signature = lines.findIndex(({ text }, i) => i >= from && isAgencySignature(text))
  if (signature > 0) {
    for (let i = signature; i < lines.length; i++)
      reasons[i] ??= i === signature ? 'signature' : 'after signature'
  }
  const scraps: number[] = []
  for (let i = lines.length - 1; i >= 1; i--) {
    const { text, running } = lines[i] as Line
    const kind = paragraphs[i]?.kind
    if (reasons[i] !== null) continue
    if (i >= from && isRequest(text)) reasons[i] = 'call'
    else if ((running && !/[:：]$/.test(text)) || kind === 'item' || kind === 'preformatted') break
    else if (visualLength(text) <= LONGEST_SCRAP) scraps.push(i)
  }
  if (scraps.length <= MOST_SCRAPS || reasons.lastIndexOf('link') >= (scraps.at(-1) ?? 0) - 1)
    for (const i of scraps) reasons[i] = 'at the end'
}

function collect(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
  reasons: readonly (string | null)[],
  unmarked: boolean,
  title: string,
): Furnished {
  const kept: Paragraph[] = []
  const removed: Removed[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const reason = reasons[i] ?? null
    if (reason !== null) removed.push({ text: paragraph.text, reason })
    else if (paragraph.kind === 'prose' && !unmarked && !lines[i]?.running)
      kept.push({ kind: 'heading', text: paragraph.text })
    else kept.push(paragraph)
  }
  const isBody = ({ kind }: Paragraph) => kind !== 'heading'
  if (kept.some(isBody)) return trimEnds(kept, title, removed)
  // If all lines look like furniture, they are the text after all.
  return paragraphs.some(isBody)
    ? { paragraphs: [...paragraphs], removed: [] }
    : { paragraphs: kept, removed }
}
