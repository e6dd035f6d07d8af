/** Reads the marks of schema.org in a page's elements, as microdata or as RDFa Lite. */

import type { PageElement } from './dom.ts'

/** `schema:author`, or the whole address of the property. */
const PREFIX = /(?<=^|\s)(?:schema:|https?:\/\/schema\.org\/)/g

/** Names of properties and types without the vocabulary that they are of. */
export const bareProperty = (names: string): string => names.replace(PREFIX, '')

/** The properties that an element is marked as, separated by spaces; '' for most elements. */
export function propertyOf(element: PageElement): string {
  const property = element.getAttribute('itemprop')
  if (property !== null) return property
  // In meta elements it is a name of Open Graph.
  if (element.localName === 'meta') return ''
  return bareProperty(element.getAttribute('property') ?? '')
}

const ARTICLE = /\/(?:\w*Article|BlogPosting|SocialMediaPosting)$/

/** Whether an element is marked as an article. */
export const isMarkedArticle = (element: PageElement): boolean => ARTICLE.test(typesOf(element))

/** Whether an element is marked as a thing with properties of its own. */
export const isMarkedItem = (element: PageElement): boolean =>
  element.hasAttribute('itemscope') || element.hasAttribute('typeof')

/** The types of such a thing as addresses, separated by spaces: `https://schema.org/Book`. */
export function typesOf(element: PageElement): string {
  const type = element.getAttribute('itemtype')
  if (type !== null) return type
  const names = bareProperty(element.getAttribute('typeof') ?? '').split(/\s+/)
  return names.map((name) => (/^\w+$/.test(name) ? `https://schema.org/${name}` : name)).join(' ')
}
