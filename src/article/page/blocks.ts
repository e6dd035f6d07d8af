/** Turns the element that holds an article into paragraphs of plain text. */

import {
  classOf,
  elementChildren,
  hasMoreText,
  isElement,
  type PageElement,
  type PageNode,
  skipBlank,
  TEXT,
} from '../html/dom.ts'
import { BLOCKS, UNREADABLE } from '../html/text-elements.ts'
import { type Block, BlockWriter, type Context } from './block-writer.ts'
import { RAISED_AS, SHOWN_AS_BLOCK } from './inline.ts'
import { isNoteLink, raisedText } from './raised.ts'
import { BETWEEN_PARAGRAPHS, PRE, typewritten } from './typewritten.ts'

const CODE = new Set('code kbd samp tt'.split(' '))
const RAISED = new Set(['sup', 'sub'])
const EMPHASIS = new Set('b strong em i u'.split(' '))
/** A longer cell is not data, but text in a layout table. Characters. */
const LONGEST_DATUM = 200
const HEADING = /^h[1-6]$/
const START = {
  kind: 'prose',
  level: 0,
  linked: false,
  emphasised: false,
  code: false,
  box: null,
} as const

/**
 * The readable text inside an element, one block for each paragraph, list item, heading or table
 * row. A heading is never joined to a sentence. Empty blocks are left out.
 */
export function blocksOf(root: PageElement): Block[] {
  const writer = new BlockWriter()
  const own = blockContext(root, root.localName, { ...START, dataRows: new Map() })
  writeChildren(writer, root, own)
  writer.end(own)
  return writer.blocks
}

function writeChildren(writer: BlockWriter, node: PageNode, context: Context): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT) {
      // The parser divides a text at its references into several nodes.
      let words = child.textContent ?? ''
      while (child.nextSibling?.nodeType === TEXT) {
        child = child.nextSibling
        words += child.textContent ?? ''
      }
      for (const [i, paragraph] of words.split(BETWEEN_PARAGRAPHS).entries()) {
        if (i > 0) writer.end(context)
        writer.add(paragraph, context)
      }
    } else if (isElement(child)) writeElement(writer, child, context)
  }
}

function writeElement(writer: BlockWriter, element: PageElement, context: Context): void {
  const name = element.localName
  if (UNREADABLE.has(name) || (name === 'a' && isNoteLink(element))) return
  const raisedAs = RAISED.has(name) ? name : element.getAttribute(RAISED_AS)
  const raised = raisedAs === null ? null : raisedText(element, raisedAs, writer.tail)
  if (raised !== null) writer.add(raised, context)
  else if (PRE.has(name) && writeTypewritten(writer, element, context)) return
  else if (name === 'br') {
    if (nextIsBreak(element) || writer.isAtSentenceEnd) writer.end(context)
    else writer.addSpace()
  } else if (name === 'img') {
    if (isInitial(element)) writer.add(element.getAttribute('alt') as string, context)
  } else if (!BLOCKS.has(name) && !isShownAsBlock(element, context)) {
    writeChildren(writer, element, inlineContext(name, context))
  } else if (isInlineCell(element, name, context)) {
    writer.addSpace()
    writeChildren(writer, element, context)
    writer.addSpace()
  } else {
    writer.end(context)
    const own = blockContext(element, name, context)
    writeChildren(writer, element, own)
    writer.end(own)
  }
}

/** A drawn first letter: its word goes on behind it in small letters. */
function isInitial(picture: PageElement): boolean {
  const next = picture.nextSibling
  return (
    next !== null &&
    next.nodeType === TEXT &&
    /^\p{Lu}$/u.test(picture.getAttribute('alt') ?? '') &&
    /^\p{Ll}/u.test(next.textContent ?? '')
  )
}

/** In code, such an element is a line. */
const isShownAsBlock = (element: PageElement, { code }: Context): boolean =>
  !code && element.hasAttribute(SHOWN_AS_BLOCK)

/** Writes prose that was typed into `pre` as paragraphs; false if it is something else. */
function writeTypewritten(writer: BlockWriter, pre: PageElement, context: Context): boolean {
  const paragraphs = typewritten(pre)
  if (paragraphs === null) return false
  writer.end(context)
  for (const { kind, text } of paragraphs) {
    writer.add(text, { ...context, code: true })
    writer.end({ ...context, kind, level: 0 })
  }
  return true
}

function inlineContext(name: string, context: Context): Context {
  if (name === 'a') return context.linked ? context : { ...context, linked: true }
  if (CODE.has(name)) return context.code ? context : { ...context, code: true }
  if (EMPHASIS.has(name) && !context.emphasised) return { ...context, emphasised: true }
  return context
}

function blockContext(element: PageElement, name: string, outer: Context): Context {
  const look = `${name}.${classOf(element)}`
  const context = { ...outer, box: { within: outer.box, look } }
  if (HEADING.test(name)) return { ...context, kind: 'heading', level: Number(name[1]) }
  if (PRE.has(name)) return { ...context, kind: 'preformatted', level: 0, code: true }
  if (name === 'tr' && isDataRow(element, context)) return { ...context, kind: 'preformatted' }
  if (context.kind === 'preformatted') return context
  if (name === 'blockquote') return { ...context, kind: 'quote' }
  if (name === 'li' || name === 'dd' || name === 'dt') return { ...context, kind: 'item' }
  return context
}

/** Cells of a data row stay on one line; those of a layout table contain blocks of their own. */
function isInlineCell({ parentNode }: PageElement, name: string, context: Context): boolean {
  return (name === 'td' || name === 'th') && parentNode !== null && isDataRow(parentNode, context)
}

/** Looked at once for all cells: a page may have any number of them in one row. */
function isDataRow(row: PageElement, { dataRows }: Context): boolean {
  const known = dataRows.get(row)
  if (known !== undefined) return known
  const cells = elementChildren(row)
  const isData = cells.length > 1 && !cells.some((cell) => hasMoreText(cell, LONGEST_DATUM))
  dataRows.set(row, isData)
  return isData
}

function nextIsBreak(element: PageElement): boolean {
  const next = skipBlank(element.nextSibling)
  return isElement(next) && next.localName === 'br'
}
