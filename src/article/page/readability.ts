/** The only file that knows Mozilla's Readability. */

import { Readability } from '@mozilla/readability'
import { classOf, orTooComplex, type PageDocument, type PageElement } from '../html/dom.ts'

/**
 * The element that Mozilla's Readability takes for the article, or null. It rebuilds the document
 * it is given. This file is the only one that knows the package.
 * @throws Failure 'too-complex' where it fails
 */
export function readabilityElement(document: PageDocument): PageElement | null {
  let element: PageElement | null = null
  const reader = new Readability(document as unknown as never, {
    disableJSONLD: true,
    maxElemsToParse: 0,
    // Below this it starts anew, more lenient; short texts are common, and a second opinion follows anyway.
    charThreshold: 140,
    serializer: (content: unknown) => {
      element = content as PageElement
      return ''
    },
  })
  // Links made absolute, classes taken off, boxes simplified: work for HTML that nobody asks for.
  const steps = reader as unknown as {
    _postProcessContent?: () => void
    _isProbablyVisible?: (element: PageElement) => boolean
  }
  steps._postProcessContent = () => {}
  steps._isProbablyVisible = isVisible
  orTooComplex(() => reader.parse())
  return element
}

/** What Readability asks of each element, without the object of all its styles that it has made for that. */
function isVisible(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return false
  if (element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(classOf(element)))
    return false
  return !HIDING_STYLE.test(element.getAttribute('style') ?? '')
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
