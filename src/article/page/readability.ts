/** The only file that knows Mozilla's Readability. */

import { Readability } from '@mozilla/readability'
import { classOf, orTooComplex, type PageDocument, type PageElement } from '../html/dom.ts'
import { hidesByStyle } from '../html/inline-style.ts'

/**
 * The element that Mozilla's Readability takes for the article, or null. It changes the document
 * that it is given.
 *
 * @throws Failure 'too-complex' where it fails
 */
export function readabilityElement(document: PageDocument): PageElement | null {
  let element: PageElement | null = null
  const reader = new Readability(document as unknown as never, {
    disableJSONLD: true,
    maxElemsToParse: 0,
    // With less text it would start again with weaker rules. Short texts are common, and its result
    // is checked anyway.
    charThreshold: 140,
    serializer: (content: unknown) => {
      element = content as PageElement
      return ''
    },
  })
  // Skips making links absolute, removing classes and simplifying boxes: that is for HTML, which
  // nobody needs.
  const steps = reader as unknown as {
    _postProcessContent?: () => void
    _isProbablyVisible?: (element: PageElement) => boolean
  }
  steps._postProcessContent = () => {}
  steps._isProbablyVisible = isVisible
  orTooComplex(() => reader.parse())
  return element
}

/**
 * Replaces Readability's test for visible elements, which would make an object of all styles for
 * each.
 */
function isVisible(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return false
  if (element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(classOf(element)))
    return false
  const style = element.getAttribute('style')
  return style === null || !hidesByStyle(style)
}
