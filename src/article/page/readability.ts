/** The only file that knows Mozilla's Readability. */

import { Readability } from '@mozilla/readability'
import { orTooComplex, type PageDocument, type PageElement } from '../html/dom.ts'

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
  const steps = reader as unknown as { _postProcessContent?: () => void }
  steps._postProcessContent = () => {}
  orTooComplex(() => reader.parse())
  return element
}
