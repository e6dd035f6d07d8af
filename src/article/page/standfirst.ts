/** Tells the lead below a headline from the cards of other stories, which often share its name. */

import { elementsNamed, firstNamed, isElement, type PageElement } from '../html/dom.ts'
import { repeatsTitle } from './other-stories.ts'

const LINK = new Set(['a'])
const HEADINGS = new Set('h1 h2 h3 h4'.split(' '))
/** The headline stands within this many boxes around a lead. */
const MOST_BOXES = 2
/** At most this many nodes are between the two. */
const MOST_BETWEEN = 20
/** Characters; anything shorter is a label. */
const SHORTEST = 40

/**
 * Whether the last heading inside each element is the title; null if it has no heading. A cache,
 * because hundreds of cards may follow one long element, which must be searched only once.
 */
export type LastHeadings = Map<PageElement, boolean | null>

/**
 * Whether an element is the lead of the story: text without a link, right after the heading that is
 * the title. An element that contains that heading counts too.
 * @param title flattened by `flat`
 * @param known results for earlier elements of the same page
 */
export function isStandfirst(element: PageElement, title: string, known: LastHeadings): boolean {
  if (element.localName === 'a') return false
  const own = firstNamed(element, HEADINGS)
  if (own !== undefined) return own.localName === 'h1' && repeatsTitle(own, title)
  if ((element.textContent ?? '').trim().length < SHORTEST) return false
  return firstNamed(element, LINK) === undefined && lastHeadingBefore(element, title, known)
}

function lastHeadingBefore(element: PageElement, title: string, known: LastHeadings): boolean {
  let at: PageElement | null = element
  for (let boxes = 0; at !== null && boxes <= MOST_BOXES; boxes += 1) {
    let nodes = 0
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      nodes += 1
      if (nodes > MOST_BETWEEN) return false
      if (!isElement(before)) continue
      const isOfTitle = endsInTitle(before, title, known)
      if (isOfTitle !== null) return isOfTitle
    }
    at = at.parentNode
  }
  return false
}

function endsInTitle(element: PageElement, title: string, known: LastHeadings): boolean | null {
  const before = known.get(element)
  if (before !== undefined) return before
  const heading = HEADINGS.has(element.localName)
    ? element
    : elementsNamed(element, HEADINGS).at(-1)
  const answer = heading === undefined ? null : repeatsTitle(heading, title)
  known.set(element, answer)
  return answer
}
