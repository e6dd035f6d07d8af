/** Tells the id of a part of a text from the names of furniture. */

import { isRequest } from '../boilerplate/furniture-lines.ts'
import {
  classOf,
  elementChildren,
  elementFrom,
  elementsNamed,
  nextElement,
  type PageElement,
} from '../html/dom.ts'
import { flat } from '../text/flat.ts'
import { endsSentence } from '../text/line-shape.ts'
import { namesFurniture } from './furniture-names.ts'

const HEADING = /^h[1-6]$/
const LINK = new Set(['a'])
const FORM = new Set(['form', 'input', 'iframe'])
/** A card of the author is one, whatever stands in it. */
const OF_A_PERSON = /(?:^|[\s_-])(?:authors?|autore?s?|autora|auteur|bio)(?=$|[\s_-])/i
/** How many boxes at the beginning of a part may hold its heading. */
const MOST_BOXES = 3
/** Characters of a paragraph that ends like a sentence. */
const TOLD = 60
/** Share of the text in links; those of other stories have more. */
const LINKED = 0.5

/**
 * Whether an element is a part of the text that programs have named by its heading:
 * `<section id="social-media"><h2>Social media</h2><p>…`. Such an id says nothing of the layout.
 */
export function hasOwnId(element: PageElement): boolean {
  const { id } = element
  if (id === '' || OF_A_PERSON.test(id)) return false
  const heading = headingOf(element)
  if (heading === undefined || !flat(heading.textContent ?? '').endsWith(flat(id))) return false
  if (namesFurniture(classOf(element))) return false
  return heading === element ? nextElement(element)?.localName === 'p' : isTold(element)
}

/** An element itself if it is a heading, else the one that it begins with. */
function headingOf(element: PageElement): PageElement | undefined {
  let at: PageElement | undefined = element
  for (let boxes = 0; boxes <= MOST_BOXES && at !== undefined; boxes += 1) {
    if (HEADING.test(at.localName)) return at
    at = elementFrom(at.firstChild)
  }
  return undefined
}

/** Whether a box holds sentences of its own, no form, no request and not mostly links. */
function isTold(box: PageElement): boolean {
  const children = elementChildren(box)
  if (children.some(({ localName }) => FORM.has(localName))) return false
  const paragraphs = children.filter(({ localName }) => localName === 'p')
  const texts = paragraphs.map(({ textContent }) => (textContent ?? '').trim())
  if (texts.some(isRequest)) return false
  if (!texts.some((text) => text.length >= TOLD && endsSentence(text))) return false
  const length = (all: readonly string[]) => all.reduce((sum, text) => sum + text.length, 0)
  const linked = paragraphs.flatMap((paragraph) => elementsNamed(paragraph, LINK))
  return length(linked.map(({ textContent }) => textContent ?? '')) < length(texts) * LINKED
}
