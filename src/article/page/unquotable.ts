/** Takes out of a page what it asks others not to quote: elements with `data-nosnippet`. */

import { elementChildren, type PageDocument, type PageElement } from '../html/dom.ts'

const ATTRIBUTE = 'data-nosnippet'
/** Elements inside of a line; without one of its words a sentence would be another. */
const INLINE = new Set(
  'a abbr b bdi cite code data em font i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)
/** Elements that hold the lines of one paragraph. */
const PARAGRAPH = new Set('p li dd dt td th h1 h2 h3 h4 h5 h6 figcaption caption pre'.split(' '))

/** Whether a page may ask for it at all. */
export const marksUnquotable = (html: string): boolean => /\bdata-nosnippet\b/i.test(html)

/**
 * Takes out what must not be quoted: a marked block by itself, a marked part of a line with its
 * whole paragraph.
 *
 * @returns false when all of the page is marked
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
