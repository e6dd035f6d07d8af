/** Tidies inline elements, so that no later step cuts their words out of a sentence. */

import { isElement, type PageElement, type PageNode, TEXT } from '../html/dom.ts'

/** Elements inside of a line; without one of its words a sentence would be another. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi big cite code data em font i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)

/**
 * Takes off an element of a line what Readability would cut its words out for (the first letter of
 * a text in a box called `drop-cap header`), and moves breaks at its end behind it, where they part
 * paragraphs.
 */
export function tidyInline(element: PageElement): void {
  moveBreaksOut(element)
  if (element.hasAttribute('aria-hidden')) element.removeAttribute('aria-hidden')
  // The names of raised figures tell the marks of notes from powers.
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
