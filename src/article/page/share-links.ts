/** Finds share buttons by their targets. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'
import { isShareAddress } from './share-addresses.ts'

/** Characters beside its links with which a row of share buttons would be a sentence. */
const MOST_BESIDE = 40
/** Elements that may be a row of buttons; elements of a line stay in it. */
const ROWS = new Set('ul ol li p div section span h2 h3 h4 h5 h6'.split(' '))

/**
 * Takes buttons for sharing out, known in any language by where they lead, with the row that they
 * stand in. A link within a sentence stays.
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

/** Visible characters of an element outside of links for sharing; counted up to one too many. */
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
