/** Prepares inline elements so that no later step cuts their words out of a sentence. */

import {
  classOf,
  isBlank,
  isElement,
  type PageElement,
  type PageNode,
  skipBlank,
  TEXT,
} from '../html/dom.ts'
import { isShownAsBlock, raisedByStyle } from '../html/inline-style.ts'

/** Elements inside a line: without the words of one, a sentence would be a different one. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/** Marks an element of a line that a style shows as a paragraph. */
export const SHOWN_AS_BLOCK = 'data-shown-as-block'

/** Marks an element of a line that a style raises or lowers, as `sup` or `sub` would. */
export const RAISED_AS = 'data-raised-as'

/**
 * Removes the figure of a note. Removes from any other inline element what would make Readability
 * drop it (such as the class `drop-cap header` of a first letter), marks it if a style shows it as a
 * paragraph or raises it, and moves line breaks at its end behind it, where they separate paragraphs.
 */
export function tidyInline(element: PageElement): void {
  if (isNoteMark(element)) {
    element.remove()
    return
  }
  moveBreaksOut(element)
  const style = element.getAttribute('style')
  // Readability removes styles, so that the words on both sides would be glued.
  if (style !== null && isShownAsBlock(style) && !isInitial(element))
    element.setAttribute(SHOWN_AS_BLOCK, '')
  const raised = style === null ? undefined : raisedByStyle(style)
  if (raised !== undefined) element.setAttribute(RAISED_AS, raised)
  if (element.hasAttribute('aria-hidden')) element.removeAttribute('aria-hidden')
  // The class names of superscripts distinguish marks of notes from powers.
  if (element.localName === 'sup' || !element.hasAttribute('class')) return
  const isPart = isWords(element.nextSibling) || isWords(element.previousSibling)
  if (isPart || isInitial(element)) element.removeAttribute('class')
}

/** One capital letter, with a quotation mark before it. */
const INITIAL = /^["'“”„«‹‘¿¡—–-]? ?\p{Lu}$/u
const isInitial = (element: PageElement): boolean =>
  INITIAL.test((element.textContent ?? '').trim())

const NOTE = /foot-?note|end-?note|note-?ref/i
const FIGURE_OF_NOTE = /^[[(]?\d{1,3}[\])]?$/

/** The figure of a note, which is raised by a style sheet. What `sup` raises is read later. */
const isNoteMark = (element: PageElement): boolean =>
  element.localName === 'span' &&
  NOTE.test(classOf(element)) &&
  FIGURE_OF_NOTE.test((element.textContent ?? '').trim())

const BOXES = new Set('div p span'.split(' '))
/** How many boxes around a paragraph may begin with it. */
const MOST_BOXES = 4

/**
 * Moves a drop cap that stands in a box of its own to the paragraph behind it, which begins in small
 * letters. False for every other element.
 */
export function joinInitial(element: PageElement): boolean {
  if (!BOXES.has(element.localName)) return false
  const letter = element.firstChild
  if (letter?.nodeType !== TEXT || letter.nextSibling !== null) return false
  if ((element.textContent ?? '').length > LONGEST_INITIAL || !isInitial(element)) return false
  let next: PageNode | null = skipBlank(element.nextSibling)
  for (let boxes = 0; isElement(next) && boxes < MOST_BOXES; boxes += 1) {
    const first: PageNode | null = skipBlank(next.firstChild)
    if (first !== null && first.nodeType === TEXT) {
      if (!/^\s*\p{Ll}/u.test(first.textContent ?? '') || INLINE.has(element.localName))
        return false
      next.insertBefore(letter, first)
      element.remove()
      return true
    }
    next = first
  }
  return false
}

/** With white space around it. Characters. */
const LONGEST_INITIAL = 20

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

const isWords = (node: PageNode | null): boolean =>
  node !== null && node.nodeType === TEXT && !isBlank(node)
