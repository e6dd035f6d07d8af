/** Takes furniture elements out of a page's DOM before the body is chosen. */

import { elementChildren, namesOf, type PageElement } from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { namesFurniture, namesOnlyTeaser } from './furniture-names.ts'
import { INLINE, tidyInline } from './inline.ts'
import { isStandfirst, type LastHeadings } from './standfirst.ts'

const TAGS = new Set(
  'nav aside footer form button input label dialog menu figcaption fieldset progress meter'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tooltip alert'.split(
    ' ',
  ),
)

/**
 * Takes furniture out of the tree: navigation, share bars, related links, captions and forms,
 * known by tag, role, the words in class and id and where links lead; unless it holds so much of
 * the page's prose that the name must be wrong.
 * @param title of the article: a teaser right below it is the lead of the text
 */
export function pruneFurniture(body: PageElement, prose: ProseMeasure, title = ''): void {
  const known = new Map<string, boolean>()
  const flatTitle = flat(title)
  const headings: LastHeadings = new Map()
  const isLead = (element: PageElement): boolean =>
    namesOnlyTeaser(namesOf(element)) && isStandfirst(element, flatTitle, headings)
  const visit = (element: PageElement) => {
    for (const child of elementChildren(element)) {
      if (!prose.isMain(child) && isFurniture(child, known) && !isLead(child)) child.remove()
      else {
        visit(child)
        if (INLINE.has(child.localName)) tidyInline(child)
      }
    }
  }
  visit(body)
}

/** The large first letter of a text is part of its first word, whatever its box is called. */
function isInitial(element: PageElement): boolean {
  return INLINE.has(element.localName) && (element.textContent ?? '').trim().length <= 2
}

function isFurniture(element: PageElement, known: Map<string, boolean>): boolean {
  if (TAGS.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role !== null && ROLES.has(role)) return true
  // Inside of a line it is said in other words for those who hear it: `<span aria-hidden>$5</span>`.
  if (element.getAttribute('aria-hidden') === 'true' && !INLINE.has(element.localName)) return true
  const names = namesOf(element)
  if (names.length > 1 && !isInitial(element)) {
    let named = known.get(names)
    if (named === undefined) {
      named = namesFurniture(names)
      known.set(names, named)
    }
    if (named) return true
  }
  return false
}
