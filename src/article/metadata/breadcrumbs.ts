/** Distinguishes a headline from the last of the breadcrumbs above it. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** How many boxes around a heading are searched for links before it. */
const LEVELS = 3

/**
 * Whether an element is the last in a line of links without other words: the place of the page in
 * the site. If it is a first-level heading, it is the title for search engines, and the headline
 * for readers comes below it.
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

/** Whether a node has letters or digits in its links, or else outside them. */
function hasWords(node: PageNode, linked: boolean, within = false): boolean {
  if (node.nodeType === TEXT)
    return within === linked && /[\p{L}\p{N}]/u.test(node.textContent ?? '')
  if (!isElement(node)) return false
  const inLink = within || node.localName === 'a'
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (hasWords(child, linked, inLink)) return true
  return false
}
