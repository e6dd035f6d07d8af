/** Finds text in `pre` that is meant to be read, not copied: e-mails, old books, RFCs. */

import { classOf, firstNamed, type PageElement, TEXT } from '../html/dom.ts'
import { keepsBreaks } from '../html/inline-style.ts'
import { endsSentence } from '../text/line-shape.ts'

/** A paragraph of such text. */
interface Typewritten {
  readonly kind: 'prose' | 'quote' | 'preformatted'
  readonly text: string
}

/** Words of class names, in lower case. */
const CODE =
  /^(?:code|highlight\w*|hljs|language|lang|brush|prettyprint|source\w*|syntax\w*|terminal|console|shell|command|output|math)$/
const CODE_ELEMENT = new Set(['code'])
/** What e-mails put before each line that they answer. */
const QUOTED = /^(?:>\s?)+/
/** A shorter paragraph without an end mark is a table, a name or a heading. Characters. */
const LONG = 120
/** Share of letters and spaces from which a paragraph is prose. */
const WORDS_SHARE = 0.85

/** `listing` and `xmp` are what `pre` was called once. */
export const PRE: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp'])

/** The mark of Unicode between two paragraphs. */
export const BETWEEN_PARAGRAPHS = '\u2029'

/** Class names of Tailwind for an element that keeps the line breaks of its text. */
const KEEPS_BREAKS = /(?:^|\s)whitespace-(?:pre|pre-wrap|pre-line|break-spaces)(?:\s|$)/
const BLANK_LINES = /\n[^\S\n]*\n/g

/**
 * Marks where paragraphs end in an element that is not called `pre`, and keeps the line breaks of
 * its text all the same. Readability removes the element, so the text itself is marked.
 */
export function markParagraphs(element: PageElement): void {
  if (PRE.has(element.localName)) return
  const style = element.getAttribute('style')
  if (!(style !== null && keepsBreaks(style)) && !KEEPS_BREAKS.test(classOf(element))) return
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === TEXT)
      node.textContent = (node.textContent ?? '').replace(BLANK_LINES, BETWEEN_PARAGRAPHS)
}

/**
 * The paragraphs of a `pre` with prose, separated at blank lines, each on one line; null for code.
 * Tables and drawings in it stay preformatted.
 */
export function typewritten(element: PageElement): Typewritten[] | null {
  if (firstNamed(element, CODE_ELEMENT) !== undefined) return null
  if (isNamedCode(element)) return null
  const paragraphs = (element.textContent ?? '')
    .split(BLANK_LINES)
    .flatMap(atIndents)
    .map(paragraphOf)
    .filter(({ text }) => text !== '')
  return paragraphs.some(({ kind }) => kind !== 'preformatted') ? paragraphs : null
}

function isNamedCode(element: PageElement): boolean {
  const words = classOf(element)
    .toLowerCase()
    .split(/[\s_-]+/)
  return words.some((word) => CODE.test(word))
}

const INDENT = /^[ \t\u3000]/

/** The paragraphs of lines of which some are indented, and the others are not. */
function atIndents(source: string): string[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const indented = lines.filter((line) => INDENT.test(line)).length
  const isBegun = indented > 1 && indented <= lines.length / 2 && INDENT.test(lines[0]!)
  return isBegun ? lines.join('\n').split(/\n(?=[ \t\u3000])/) : [source]
}

/** A line in the head of an e-mail: `Subject: Tides`. */
const MAIL_HEAD = /^[A-Z][A-Za-z-]{1,30}: ?\S/

function paragraphOf(source: string): Typewritten {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const quoted = lines.length > 0 && lines.every((line) => line.startsWith('>'))
  const bare = quoted ? lines.map((line) => line.replace(QUOTED, '')) : lines
  const text = bare.join(' ').replace(/\s+/g, ' ').trim()
  if (!isProse(bare, text)) return { kind: 'preformatted', text }
  return { kind: quoted ? 'quote' : 'prose', text }
}

function isProse(lines: readonly string[], text: string): boolean {
  if (lines.length > 1 && lines.every((line) => MAIL_HEAD.test(line))) return false
  if (!endsSentence(text) && text.length < LONG) return false
  // Two lines with gaps are columns.
  if (lines.filter((line) => /\S {3,}\S/.test(line)).length > 1) return false
  const words = text.match(/[\p{L}\p{M}\p{N} ,.'’]/gu)?.length ?? 0
  return words >= text.length * WORDS_SHARE && / /.test(text)
}
