/** Finds share buttons by the addresses they lead to. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'
import { isShareAddress } from './share-addresses.ts'

/** With more text beside its links, a row of share buttons would be a sentence. Characters. */
const MOST_BESIDE = 40
/** Elements that may be a row of buttons; inline elements are part of their line. */
const ROWS = new Set('ul ol li p div section span h2 h3 h4 h5 h6'.split(' '))

/**
 * Removes share buttons together with their row. They are recognised by the addresses they lead to,
 * in any language. A link inside a sentence stays.
 */
export function removeShareLinks(body: PageElement): void {
  for (const link of [...body.querySelectorAll('a')]) {
    if (!isShare(link)) continue
    let row = link
    for (let at = link.parentNode; at !== null && at !== body; at = at.parentNode) {
      if (!ROWS.has(at.localName) || charactersBeside(at) > MOST_BESIDE) break
      row = at
    }
    if (row !== link || !isWithinLine(link)) row.remove()
  }
}

const isShare = (link: PageElement): boolean => isShareAddress(link.getAttribute('href') ?? '')

/** Visible characters outside share links in an element, counted up to one more than allowed. */
function charactersBeside(element: PageElement): number {
  let count = 0
  const visit = (node: PageNode) => {
    for (
      let child = node.firstChild;
      child !== null && count <= MOST_BESIDE;
      child = child.nextSibling
    ) {
      if (child.nodeType === TEXT) count += (child.textContent ?? '').trim().length
      else if (!isElement(child) || child.localName !== 'a' || !isShare(child)) visit(child)
    }
  }
  visit(element)
  return count
}

function isWithinLine({ previousSibling, nextSibling }: PageElement): boolean {
  return [previousSibling, nextSibling].some(
    (node) => node !== null && node.nodeType === TEXT && (node.textContent ?? '').trim() !== '',
  )
}
