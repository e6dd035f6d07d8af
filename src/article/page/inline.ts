/** Prepares inline elements so that no later step cuts their words out of a sentence. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** Elements inside a line: without the words of one, a sentence would be a different one. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi big cite code data em font i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)

/**
 * Removes from an inline element what would make Readability drop it (such as the class `drop-cap
 * header` of a first letter), and moves line breaks at its end behind it, where they separate
 * paragraphs.
 */
export function tidyInline(element: PageElement): void {
  moveBreaksOut(element)
  if (element.hasAttribute('aria-hidden')) element.removeAttribute('aria-hidden')
  // The class names of superscripts distinguish marks of notes from powers.
  if (element.localName === 'sup' || !element.hasAttribute('class')) return
  if (isWords(element.nextSibling) || isWords(element.previousSibling))
    element.removeAttribute('class')
}

function moveBreaksOut(element: PageElement): void {
  const parent = element.parentNode
  let last = element.lastChild
  while (parent !== null && last !== null && last !== element.firstChild) {
    const isBreak = isElement(last) && last.localName === 'br'
    const before = last.previousSibling
    const blankAfterBreak = isBlank(last) && isElement(before) && before.localName === 'br'
    if (!isBreak && !blankAfterBreak) return
    parent.insertBefore(last, element.nextSibling)
    last = element.lastChild
  }
}

const isBlank = (node: PageNode): boolean =>
  node.nodeType === TEXT && (node.textContent ?? '').trim() === ''

const isWords = (node: PageNode | null): boolean =>
  node !== null && node.nodeType === TEXT && !isBlank(node)
