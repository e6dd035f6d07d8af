/** Reads the short texts of a page as one line each, as bylines, dates and headings need them. */

import { type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** Whether an element has text itself, and not only in its children. */
export function hasOwnText(element: PageElement): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === TEXT && (node.textContent ?? '').trim().length > 1) return true
  }
  return false
}

/**
 * Of one node no more is read, because every box around it reads it again. Far longer than any line
 * with its indentation. UTF-16 units.
 */
const MAX_NODE = 10_000

/** The text of an element on one line; '' if it is longer than `most`, where reading stops. */
export function shortText(element: PageElement, most: number): string {
  let text = ''
  const walk = (node: PageNode) => {
    for (
      let child = node.firstChild;
      child !== null && text.length <= most * 2;
      child = child.nextSibling
    ) {
      if (child.nodeType === TEXT) text += child.textContent?.slice(0, MAX_NODE) ?? ''
      else {
        text += ' '
        walk(child)
        text += ' '
      }
    }
  }
  walk(element)
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? '' : line
}
