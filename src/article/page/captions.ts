/** Removes picture captions, recognised mainly by where they stand. */

import { AGENCY, CREDIT } from '../boilerplate/furniture-cues.ts'
import {
  elementChildren,
  elementsNamed,
  firstNamed,
  isElement,
  namesOf,
  type PageElement,
  type PageNode,
  TEXT,
} from '../html/dom.ts'
import { typesOf } from '../html/marked-data.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { endsSentence } from '../text/line-shape.ts'
import { namesCaption, namesPicture } from './furniture-names.ts'

/** Characters; anything longer is not a caption. */
const LONGEST = 400
/** The same limit before white space is collapsed. */
const LONGEST_SOURCE = 4_000
/** Characters; a shorter text may repeat the `alt` by chance. */
const SHORTEST = 12
const LONGEST_CREDIT = 80
/** How many boxes around a picture may also contain its caption. */
const MOST_BOXES = 3
/** How many boxes around a picture its caption may follow. */
const MOST_BOXES_BEFORE = 5
/** How many nodes are read for the text of a box, and how many siblings for what follows it. */
const MOST_NODES = 60

const PICTURES = new Set(['img'])
/** A box that contains one of these has a text of its own. */
const NO_CAPTION = new Set('h1 h2 h3 h4 h5 body main article figcaption'.split(' '))
const NO_CAPTION_BEHIND = new Set([...NO_CAPTION, 'img'])
/** A label and what follows it: `Source: AFP`. */
const LABELLED = /^[^\p{L}]*[:：/|©@]/u
const LABEL = /^\p{L}{3,12}\s?[:：]\s?/u

/**
 * Removes captions: a short text in a box that contains a picture and is named for one, or in a
 * table that contains nothing else, and a text after a picture that repeats its `alt`, is in
 * small print or, alone with it in a paragraph, in italics, is named for a caption or is followed
 * by a picture credit. Linear in the number of pictures.
 */
export function removeCaptions(body: PageElement, prose: ProseMeasure): void {
  const known = new Map<string, boolean>()
  const lengths = new Map<PageElement, number>()
  for (const picture of elementsNamed(body, PICTURES)) {
    const box = boxOf(picture, known)
    if (box !== undefined && !prose.isMain(box)) {
      box.remove()
      continue
    }
    const table = tableOf(picture, lengths)
    if (table !== undefined) {
      table.remove()
      continue
    }
    const behind = textBehind(picture)
    if (behind === undefined || prose.isMain(behind.element)) continue
    if (behind.text.length < SHORTEST) continue
    const credit = textBehind(behind.element)
    const isCredited = credit !== undefined && isCredit(credit.text)
    const isNamed =
      behind.element.localName === 'small' ||
      namesCaption(namesOf(behind.element)) ||
      isEmphasisUnder(behind.element)
    if (!isNamed && !isCredited && flat(behind.text) !== flat(picture.getAttribute('alt') ?? ''))
      continue
    behind.element.remove()
    if (isCredited) credit.element.remove()
  }
}

/** The innermost box around a picture that has a short text and is named for a picture. */
function boxOf(picture: PageElement, known: Map<string, boolean>): PageElement | undefined {
  let box = picture.parentNode
  for (let boxes = 0; boxes < MOST_BOXES && box !== null; boxes += 1, box = box.parentNode) {
    const text = captionText(box, NO_CAPTION)
    if (text === null) return undefined
    if (text === '') continue
    const names = namesOf(box)
    const isNamed = known.get(names) ?? namesPicture(names)
    known.set(names, isNamed)
    if (isNamed || isFigure(box)) return paragraphsIn(box) > 1 ? undefined : box
  }
  return undefined
}

/** Whether a box is for a picture and its caption, by its element, its role or marked data. */
const isFigure = (box: PageElement): boolean =>
  box.localName === 'figure' ||
  box.getAttribute('role') === 'figure' ||
  /\/(?:Image|Media)Object$/.test(typesOf(box))

const PARAGRAPH = new Set(['p'])
/** Characters of a paragraph that ends like a sentence; a picture's credit is shorter. */
const PARAGRAPH_LENGTH = 60

/** A story in pictures has several paragraphs in a box, a caption one. */
export function paragraphsIn(box: PageElement): number {
  return elementsNamed(box, PARAGRAPH).filter((paragraph) => {
    const text = (paragraph.textContent ?? '').trim()
    return text.length >= PARAGRAPH_LENGTH && /[.!?。！？][”"»’)]?$/.test(text)
  }).length
}

const CELLS = new Set('a td th dt dd tr tbody font center b p span div'.split(' '))
const TABLES = new Set(['table', 'dl'])
const MOST_CELLS = 7
/** A table with a picture and its caption is this small a part of what is around it. */
const MOST_OF_TEXT = 0.25

/**
 * The table or list of terms that holds a picture and a short text, and nothing else: how captions
 * were laid out before there were style sheets.
 */
function tableOf(picture: PageElement, lengths: Map<PageElement, number>): PageElement | undefined {
  let box = picture.parentNode
  for (let boxes = 0; boxes < MOST_CELLS && box !== null; boxes += 1, box = box.parentNode) {
    if (TABLES.has(box.localName)) break
    if (!CELLS.has(box.localName)) return undefined
  }
  if (box === null || box.parentNode === null || !TABLES.has(box.localName)) return undefined
  const text = captionText(box, NO_CAPTION)
  if (text && isBeside(picture) && endsSentence(text)) return undefined
  if (!text || elementsNamed(box, PICTURES).length > 1 || textsIn(box) > 2) return undefined
  const around = lengths.get(box.parentNode) ?? (box.parentNode.textContent ?? '').length
  lengths.set(box.parentNode, around)
  return text.length < around * MOST_OF_TEXT ? box : undefined
}

/** Whether the cell of a picture has a cell with words in its row: «Turn the handle.» beside it. */
function isBeside(picture: PageElement): boolean {
  let cell: PageElement | null = picture
  while (cell !== null && !CELL.has(cell.localName)) cell = cell.parentNode
  return (
    cell?.parentNode != null &&
    elementChildren(cell.parentNode).some(
      (other) =>
        other !== cell && other.localName === 'td' && (other.textContent ?? '').trim() !== '',
    )
  )
}

const CELL = new Set('td th dd'.split(' '))
const textsIn = (table: PageElement): number =>
  elementsNamed(table, CELL).filter(({ textContent }) => (textContent ?? '').trim() !== '').length

const EMPHASIS = new Set(['em', 'i'])
const PARAGRAPH_BOXES = new Set(['p', 'center', 'div'])

/** Whether a text in italics has nothing beside it in its paragraph but a picture above it. */
function isEmphasisUnder(element: PageElement): boolean {
  const paragraph = element.parentNode
  if (!EMPHASIS.has(element.localName) || !isElement(paragraph)) return false
  if (!PARAGRAPH_BOXES.has(paragraph.localName)) return false
  let hasPicture = false
  let node = paragraph.firstChild
  for (let nodes = 0; node !== null && nodes < MOST_NODES; nodes += 1, node = node.nextSibling) {
    if (node === element) continue
    if ((node.textContent ?? '').trim() !== '') return false
    hasPicture ||= isElement(node) && holdsPicture(node)
  }
  return node === null && hasPicture
}

const holdsPicture = (element: PageElement): boolean =>
  element.localName === 'img' || firstNamed(element, PICTURES) !== undefined

interface Caption {
  readonly element: PageElement
  readonly text: string
}

/** The short text right after an element, before any other picture. */
function textBehind(element: PageElement): Caption | undefined {
  let at: PageElement | null = element
  for (let boxes = 0; boxes < MOST_BOXES_BEFORE && at !== null; boxes += 1, at = at.parentNode) {
    let next = at.nextSibling
    for (let nodes = 0; next !== null && nodes < MOST_NODES; nodes += 1, next = next.nextSibling) {
      if (isElement(next)) {
        const text = captionText(next, NO_CAPTION_BEHIND)
        if (text === null) return undefined
        if (text !== '') return { element: next, text }
      } else if (next.nodeType === TEXT && (next.textContent ?? '').trim() !== '') return undefined
    }
    if (next !== null) return undefined
  }
  return undefined
}

/** An element's text on one line; null if too long for a caption, or with one of the `others`. */
function captionText(element: PageElement, others: ReadonlySet<string>): string | null {
  let text = ''
  let nodes = 0
  const visit = (node: PageNode): boolean => {
    nodes += 1
    if (nodes > MOST_NODES || text.length > LONGEST) return false
    if (node.nodeType === TEXT) text += node.textContent ?? ''
    if (!isElement(node)) return true
    if (others.has(node.localName)) return false
    text += ' '
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (!visit(child)) return false
    return true
  }
  // Limited, because a thousand pictures may stand beside one long text.
  if (!visit(element) || text.length > LONGEST_SOURCE) return null
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : null
}

/** Whether a line says only where a picture comes from. */
function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false
  const credit = CREDIT.find(line.toLowerCase())
  if (credit !== null && LABELLED.test(line.slice(credit.end))) return true
  return LABEL.test(line) && AGENCY().test(line)
}
