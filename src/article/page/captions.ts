/** Takes the texts of pictures out, known by where they stand and not by what they say. */

import { AGENCY, CREDIT } from '../boilerplate/furniture-cues.ts'
import {
  elementsNamed,
  isElement,
  namesOf,
  type PageElement,
  type PageNode,
  TEXT,
} from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { namesPicture } from './furniture-names.ts'

/** Characters; what is longer is no caption. */
const LONGEST = 400
/** The same with the white space between its tags. */
const LONGEST_SOURCE = 4_000
/** Characters; what is shorter tells nothing when it comes again. */
const SHORTEST = 12
const LONGEST_CREDIT = 80
/** Boxes round a picture that may hold its caption too. */
const MOST_BOXES = 3
/** Boxes round a picture behind which its caption may stand. */
const MOST_BOXES_BEFORE = 5
/** Nodes looked at for the text of one box, and siblings looked at for what follows. */
const MOST_NODES = 60

const PICTURES = new Set(['img'])
/** In a box of these there is a text of its own. */
const NO_CAPTION = new Set('h1 h2 h3 h4 h5 h6 body main article figcaption'.split(' '))
const NO_CAPTION_BEHIND = new Set([...NO_CAPTION, 'img'])
/** A label and what comes behind it: `Source: AFP`. */
const LABELLED = /^[^\p{L}]*[:：/|©@]/u
const LABEL = /^\p{L}{3,12}\s?[:：]\s?/u

/**
 * Takes captions out: the little text in a box that is named for a picture and holds one, and behind
 * a picture what repeats its `alt` or has a line with the name of its source below. Linear in the
 * number of pictures.
 */
export function removeCaptions(body: PageElement, prose: ProseMeasure): void {
  const known = new Map<string, boolean>()
  for (const picture of elementsNamed(body, PICTURES)) {
    const box = boxOf(picture, known)
    if (box !== undefined && !prose.isMain(box)) {
      box.remove()
      continue
    }
    const behind = textBehind(picture)
    if (behind === undefined || prose.isMain(behind.element)) continue
    if (behind.text.length < SHORTEST) continue
    const credit = textBehind(behind.element)
    const isCredited = credit !== undefined && isCredit(credit.text)
    if (!isCredited && flat(behind.text) !== flat(picture.getAttribute('alt') ?? '')) continue
    behind.element.remove()
    if (isCredited) credit.element.remove()
  }
}

/** The innermost box around a picture that has a short text and is named for a picture. */
function boxOf(picture: PageElement, known: Map<string, boolean>): PageElement | undefined {
  let box = picture.parentNode
  for (let boxes = 0; boxes < MOST_BOXES && box !== null; boxes += 1, box = box.parentNode) {
    const text = shortText(box, NO_CAPTION)
    if (text === null) return undefined
    if (text === '') continue
    const names = namesOf(box)
    const isNamed = known.get(names) ?? namesPicture(names)
    known.set(names, isNamed)
    if (isNamed) return box
  }
  return undefined
}

interface Caption {
  readonly element: PageElement
  readonly text: string
}

/** The short text right behind an element, before any other picture. */
function textBehind(element: PageElement): Caption | undefined {
  let at: PageElement | null = element
  for (let boxes = 0; boxes < MOST_BOXES_BEFORE && at !== null; boxes += 1, at = at.parentNode) {
    let next = at.nextSibling
    for (let nodes = 0; next !== null && nodes < MOST_NODES; nodes += 1, next = next.nextSibling) {
      if (isElement(next)) {
        const text = shortText(next, NO_CAPTION_BEHIND)
        if (text === null) return undefined
        if (text !== '') return { element: next, text }
      } else if (next.nodeType === TEXT && (next.textContent ?? '').trim() !== '') return undefined
    }
    if (next !== null) return undefined
  }
  return undefined
}

/** The text of an element on one line; null where it is too much for a caption, or holds one of these. */
function shortText(element: PageElement, others: ReadonlySet<string>): string | null {
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
  // A thousand pictures may stand beside one long text, which is not gone through for each.
  if (!visit(element) || text.length > LONGEST_SOURCE) return null
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : null
}

/** Whether a line tells no more than where a picture comes from. */
function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false
  const credit = CREDIT.find(line.toLowerCase())
  if (credit !== null && LABELLED.test(line.slice(credit.end))) return true
  return LABEL.test(line) && AGENCY.test(line)
}
