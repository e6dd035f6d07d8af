/** Tells a headline from the last of the breadcrumbs above it. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** Boxes round a heading in which the links before it are looked for. */
const LEVELS = 3

/**
 * Whether an element stands last in a line of links, with no other words beside it: the page's
 * place in the site. Where it is a first-level heading, it holds the title for search engines,
 * and the headline that readers see comes below.
 */
export function endsBreadcrumbs(element: PageElement): boolean {
  let at: PageElement = element
  for (let level = 0; level < LEVELS; level++) {
    if (hasWordsBehind(at)) return false
    let links = false
    for (let node = at.previousSibling; node !== null; node = node.previousSibling) {
      if (hasWords(node, false)) return false
      links ||= hasWords(node, true)
    }
    if (links) return true
    if (at.parentNode === null || at.localName === 'body') return false
    at = at.parentNode
  }
  return false
}

function hasWordsBehind(element: PageElement): boolean {
  for (let node = element.nextSibling; node !== null; node = node.nextSibling)
    if (hasWords(node, true) || hasWords(node, false)) return true
  return false
}

/** Whether there are letters or digits in the links of a node, or else outside of them. */
function hasWords(node: PageNode, linked: boolean, within = false): boolean {
  if (node.nodeType === TEXT)
    return within === linked && /[\p{L}\p{N}]/u.test(node.textContent ?? '')
  if (!isElement(node)) return false
  const inLink = within || node.localName === 'a'
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (hasWords(child, linked, inLink)) return true
  return false
}
