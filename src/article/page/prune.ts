/** Removes furniture elements from a page's DOM before the body is chosen. */

import {
  classOf,
  elementChildren,
  namesOf,
  type PageElement,
  type PageNode,
  TEXT,
} from '../html/dom.ts'
import type { ProseMeasure } from '../html/prose.ts'
import { flat } from '../text/flat.ts'
import { paragraphsIn } from './captions.ts'
import { namesFurniture, namesOnlyPictureText, namesOnlyTeaser } from './furniture-names.ts'
import { INLINE, joinInitial, tidyInline } from './inline.ts'
import { hasOwnId } from './own-id.ts'
import { isStandfirst, type LastHeadings } from './standfirst.ts'
import { markParagraphs } from './typewritten.ts'

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
 * Removes furniture from the tree: navigation, share bars, related links, captions and forms,
 * recognised by tag, role, `aria-hidden` and the words in class and id. An element with so much of
 * the page's prose that its name must be wrong is kept.
 * @param title title of the article; a teaser right below it is the lead of the text
 */
export function pruneFurniture(body: PageElement, prose: ProseMeasure, title = ''): void {
  const known = new Map<string, boolean>()
  const flatTitle = flat(title)
  const headings: LastHeadings = new Map()
  const isLead = (element: PageElement): boolean =>
    namesOnlyTeaser(namesOf(element)) && isStandfirst(element, flatTitle, headings)
  const visit = (element: PageElement) => {
    for (const child of elementChildren(element)) {
      if (joinInitial(child)) continue
      if (hasOwnId(child)) child.setAttribute('id', OF_THE_TEXT)
      if (!prose.isMain(child) && isFurniture(child, known) && !isLead(child) && !isStory(child))
        child.remove()
      else {
        visit(child)
        if (INLINE.has(child.localName)) tidyInline(child)
        else markParagraphs(child)
      }
    }
  }
  visit(body)
}

/** An id that Readability too takes for a part of the text. */
const OF_THE_TEXT = 'article'

/** A text beside a picture, whose box is named for both, has several paragraphs; a caption one. */
const isStory = (element: PageElement): boolean =>
  namesOnlyPictureText(namesOf(element)) &&
  !TAGS.has(element.localName) &&
  paragraphsIn(element) > 1

/** A drop cap is part of the first word, whatever its box is called. */
function isInitial(element: PageElement): boolean {
  return INLINE.has(element.localName) && (element.textContent ?? '').trim().length <= 2
}

/** The name of a sign in an icon font, which shows the sign instead: `open_in_new`. */
function isIcon(element: PageElement): boolean {
  if (!INLINE.has(element.localName) || !/icon|symbol|glyph/.test(classOf(element))) return false
  const name = (element.textContent ?? '').trim()
  if (!/^[a-z\d]+(?:_[a-z\d]+)*$/.test(name)) return false
  // «The word <i class="icon">icon</i> is Greek.»
  return /_/.test(name) || !(isWord(element.previousSibling) && isWord(element.nextSibling))
}

const isWord = (node: PageNode | null): boolean =>
  node !== null && node.nodeType === TEXT && /\p{L}/u.test(node.textContent ?? '')

function isFurniture(element: PageElement, known: Map<string, boolean>): boolean {
  if (TAGS.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role !== null && ROLES.has(role)) return true
  // Within a line, hidden text is read aloud in other words: `<span aria-hidden>$5</span>`.
  if (element.getAttribute('aria-hidden') === 'true' && !INLINE.has(element.localName)) return true
  if (isIcon(element)) return true
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
