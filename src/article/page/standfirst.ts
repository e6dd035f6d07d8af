/** Tells the lead below a headline from the cards of other stories, which pages call by the same name. */

import { elementsNamed, firstNamed, isElement, type PageElement } from '../html/dom.ts'
import { flat } from '../text/flat.ts'
import { isTitle } from './other-stories.ts'

const LINK = new Set(['a'])
const HEADINGS = new Set('h1 h2 h3 h4'.split(' '))
/** Boxes round a lead within which its headline stands. */
const MOST_BOXES = 2
/** Nodes between the two. */
const MOST_BETWEEN = 20
/** Characters; what is shorter is a label. */
const SHORTEST = 40

/**
 * Whether an element is the lead of the story, text without a link right behind the heading that is
 * the title, or holds that heading.
 * @param title as `flat` makes it
 */
export function isStandfirst(element: PageElement, title: string): boolean {
  if (element.localName === 'a') return false
  const own = firstNamed(element, HEADINGS)
  if (own !== undefined) return own.localName === 'h1' && isTitle(flatText(own), title)
  if ((element.textContent ?? '').trim().length < SHORTEST) return false
  return firstNamed(element, LINK) === undefined && lastHeadingBefore(element, title)
}

const flatText = (element: PageElement): string => flat(element.textContent ?? '')

function lastHeadingBefore(element: PageElement, title: string): boolean {
  let at: PageElement | null = element
  for (let boxes = 0; at !== null && boxes <= MOST_BOXES; boxes += 1) {
    let nodes = 0
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      nodes += 1
      if (nodes > MOST_BETWEEN) return false
      if (!isElement(before)) continue
      const heading = HEADINGS.has(before.localName)
        ? before
        : elementsNamed(before, HEADINGS).at(-1)
      if (heading !== undefined) return isTitle(flatText(heading), title)
    }
    at = at.parentNode
  }
  return false
}
