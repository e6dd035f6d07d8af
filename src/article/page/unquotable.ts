/** Removes what a page asks others not to quote: elements with `data-nosnippet`. */

import { elementChildren, type PageDocument, type PageElement } from '../html/dom.ts'
import { INLINE } from './inline.ts'

const ATTRIBUTE = 'data-nosnippet'
/** Elements that contain the lines of one paragraph. */
const PARAGRAPH = new Set('p li dd dt td th h1 h2 h3 h4 h5 h6 figcaption caption pre'.split(' '))

/** Whether a page may contain such elements. */
export const marksUnquotable = (html: string): boolean => /\bdata-nosnippet\b/i.test(html)

/**
 * Removes what must not be quoted: a marked block alone; for a marked part of a line, the whole
 * paragraph.
 *
 * @returns false if all of the page is marked
 */
export function takeOutUnquotable({ documentElement, body }: PageDocument): boolean {
  if (documentElement.hasAttribute(ATTRIBUTE) || body.hasAttribute(ATTRIBUTE)) return false
  visit(body, null)
  return true
}

function visit(element: PageElement, paragraph: PageElement | null): void {
  for (const child of elementChildren(element)) {
    if (child.hasAttribute(ATTRIBUTE)) {
      if (INLINE.has(child.localName) && paragraph) {
        paragraph.remove()
        return
      }
      child.remove()
    } else visit(child, PARAGRAPH.has(child.localName) ? child : paragraph)
  }
}
