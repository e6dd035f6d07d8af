/** Turns the element that holds an article into paragraphs of plain text. */

import type { ParagraphKind } from '../article.ts'
import { classOf, isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'
import { decodeHtmlReferences } from '../html/references.ts'
import { isNoteLink, raisedText } from './raised.ts'
import { typewritten } from './typewritten.ts'

/** A box of the page, as a place for what stands in it. */
export interface Place {
  /** The box round it; null for the outermost. */
  readonly within: Place | null
  /** Tag and class: what is set alike looks alike. */
  readonly look: string
}

/** A paragraph as it stands on the page, with what tells text from furniture. */
export interface Block {
  readonly kind: ParagraphKind
  /** On one line, white space collapsed, never empty. */
  readonly text: string
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number
  /** Share of the characters in bold or italic type, 0 to 1. */
  readonly emphasised: number
  /** Level of a heading, 1 to 6; 0 for all else. */
  readonly level: number
  /** The innermost box that it stands in: its own paragraph, mostly. Null where there is no page. */
  readonly place: Place | null
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section select ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const UNREADABLE = new Set(
  // Readings of ruby are not among its words; its brackets are for those who see no ruby.
  'script style noscript template svg head title iframe object button input textarea select rt rp rtc'.split(
    ' ',
  ),
)
const CODE = new Set('code kbd samp tt'.split(' '))
const EMPHASIS = new Set('b strong em i u'.split(' '))
const HEADING = /^h[1-6]$/
/** Signs that end a sentence, with closing quotes after them: there a single `br` parts paragraphs. */
const ENDED = /[.!?…:。！？؟।۔]["'”’»)\]]*\s*$/

/** Characters in which the end of a sentence is looked for. */
const TAIL = 20

interface Context {
  readonly kind: ParagraphKind
  readonly level: number
  readonly linked: boolean
  readonly emphasised: boolean
  /** Where `&amp;` is meant as it stands. */
  readonly code: boolean
  readonly place: Place | null
}

/**
 * The readable text under an element, one block for each paragraph, list item, heading or table
 * row; a heading is never joined to a sentence. Empty blocks are left out.
 */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  // The end of the text: taking it from the text itself would copy all of it at every break.
  let tail = ''
  let total = 0
  let linked = 0
  let emphasised = 0
  const flush = ({ kind, level, place }: Context) => {
    const line = text.replace(/\s+/g, ' ').trim()
    if (line !== '') {
      const share = (part: number) => part / Math.max(1, total)
      // Leads and pull quotes are often set as headings; a heading has no full stop and is short.
      const sentence = kind === 'heading' && line.length > 120 && ENDED.test(line)
      blocks.push({
        kind: sentence ? 'prose' : kind,
        text: line,
        linked: share(linked),
        emphasised: share(emphasised),
        level: sentence ? 0 : level,
        place,
      })
    }
    text = ''
    tail = ''
    total = 0
    linked = 0
    emphasised = 0
  }
  const add = (source: string, context: Context) => {
    // What was escaped once too often: `&amp;#151;`.
    const part = context.code ? source : decodeHtmlReferences(source)
    text += part
    tail = (tail + part).slice(-TAIL)
    const length = part.trim().length
    total += length
    if (context.linked) linked += length
    if (context.emphasised) emphasised += length
  }
  const addTypewritten = (pre: PageElement, context: Context): boolean => {
    const paragraphs = typewritten(pre)
    if (paragraphs === null) return false
    flush(context)
    for (const { kind, text: line } of paragraphs) {
      add(line, { ...context, code: true })
      flush({ ...context, kind, level: 0 })
    }
    return true
  }
  const walk = (node: PageNode, context: Context) => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        // The parser makes several nodes of a text with references.
        let words = child.textContent ?? ''
        while (child.nextSibling?.nodeType === TEXT) {
          child = child.nextSibling
          words += child.textContent ?? ''
        }
        add(words, context)
        continue
      }
      if (!isElement(child)) continue
      const name = child.localName
      if (UNREADABLE.has(name) || (name === 'a' && isNoteLink(child))) continue
      const raised = name === 'sup' || name === 'sub' ? raisedText(child, tail) : null
      if (raised !== null) add(raised, context)
      else if (name === 'pre' && addTypewritten(child, context)) continue
      else if (name === 'br') {
        if (nextIsBreak(child) || ENDED.test(tail)) flush(context)
        else text += ' '
      } else if (!BLOCKS.has(name)) {
        walk(child, inlineContext(name, context))
      } else if (isInlineCell(child, name)) {
        text += ' '
        walk(child, context)
        text += ' '
      } else {
        flush(context)
        const own = blockContext(child, name, context)
        walk(child, own)
        flush(own)
      }
    }
  }
  const start: Context = {
    kind: 'prose',
    level: 0,
    linked: false,
    emphasised: false,
    code: false,
    place: null,
  }
  const own = blockContext(root, root.localName, start)
  walk(root, own)
  flush(own)
  return blocks
}

function inlineContext(name: string, context: Context): Context {
  if (name === 'a') return context.linked ? context : { ...context, linked: true }
  if (CODE.has(name)) return context.code ? context : { ...context, code: true }
  if (EMPHASIS.has(name) && !context.emphasised) return { ...context, emphasised: true }
  return context
}

function blockContext(element: PageElement, name: string, outer: Context): Context {
  const look = `${name}.${classOf(element)}`
  const context = { ...outer, place: { within: outer.place, look } }
  if (HEADING.test(name)) return { ...context, kind: 'heading', level: Number(name[1]) }
  if (name === 'pre') return { ...context, kind: 'preformatted', level: 0, code: true }
  if (name === 'tr' && isDataRow(element)) return { ...context, kind: 'preformatted' }
  if (context.kind === 'preformatted') return context
  if (name === 'blockquote') return { ...context, kind: 'quote' }
  if (name === 'li' || name === 'dd' || name === 'dt') return { ...context, kind: 'item' }
  return context
}

/** Cells of a row of data stay on one line; those of layout tables hold blocks of their own. */
function isInlineCell(element: PageElement, name: string): boolean {
  return (
    (name === 'td' || name === 'th') && element.parentNode !== null && isDataRow(element.parentNode)
  )
}

function isDataRow(row: PageElement): boolean {
  let cells = 0
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (!isElement(cell)) continue
    cells++
    if ((cell.textContent ?? '').length > 200) return false
  }
  return cells > 1
}

function nextIsBreak(element: PageElement): boolean {
  let next = element.nextSibling
  while (next !== null && next.nodeType === TEXT && (next.textContent ?? '').trim() === '') {
    next = next.nextSibling
  }
  return isElement(next) && next.localName === 'br'
}
