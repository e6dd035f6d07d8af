/** Measures how much running text each element of a page contains. */

import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts'

/** How much running text there is, and where: characters of text in p elements. */
export interface ProseMeasure {
  readonly total: number
  /** Characters of prose inside an element. */
  of(element: PageElement): number
  /** Whether an element contains so much of the page's prose that it cannot be furniture. */
  isMain(element: PageElement): boolean
}

/** An element with more than this share of the page's prose is never furniture. */
const MAIN_SHARE = 0.25

export function measureProse(body: PageElement): ProseMeasure {
  const measures = new Map<PageElement, number>()
  const total = measure(body, measures)
  const of = (element: PageElement) => measures.get(element) ?? 0
  return { total, of, isMain: (element) => of(element) > total * MAIN_SHARE }
}

function measure(element: PageElement, measures: Map<PageElement, number>): number {
  let prose = 0
  if (element.localName === 'p') prose = textLength(element)
  else {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) prose += measure(node, measures)
    }
  }
  if (prose > 0) measures.set(element, prose)
  return prose
}

function textLength(node: PageNode): number {
  if (node.nodeType === TEXT) return (node.textContent ?? '').trim().length
  let length = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    length += textLength(child)
  }
  return length
}
