/**
 * The only file that knows the HTML parser. Makes a DOM, and declares the few members of it that we
 * use.
 */

import { parseHTML } from 'linkedom'
import { Failure } from '../../failures.ts'

/** What is used of a DOM node; the compiler's own DOM types would promise more than there is. */
export interface PageNode {
  readonly nodeType: number
  textContent: string | null
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly lastChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly id: string
  getAttribute(name: string): string | null
  getAttributeNode(name: string): { readonly value: string } | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number }
  insertBefore(node: PageNode, before: PageNode | null): PageNode
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & { readonly length: number }
}

const ELEMENT = 1
export const TEXT = 3

/**
 * Builds the tree of a page that went through `stripMarkup` and `scanMarkup`.
 * @throws Failure 'too-complex' where the parser fails
 */
export function parsePage(html: string): PageDocument {
  return orTooComplex(() => parseHTML(html).document as unknown as PageDocument)
}

/**
 * The result of parsing markup.
 *
 * @throws Failure 'too-complex' for whatever the parser throws, because the page causes it
 */
export function orTooComplex<Result>(parse: () => Result): Result {
  try {
    return parse()
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('too-complex', 'The markup of the page cannot be read.', { cause })
  }
}

export function isElement(node: PageNode | null): node is PageElement {
  return node !== null && node.nodeType === ELEMENT
}

/** The children that are elements, listed before any is removed, so that removing is safe. */
export function elementChildren(parent: PageElement): PageElement[] {
  const children: PageElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) children.push(node)
  }
  return children
}

/**
 * The `class` attribute as written, '' without one. The tree's `getAttribute('class')` builds a set
 * of names for every element, which costs as much as the walk itself.
 */
export const classOf = (element: PageElement): string =>
  element.getAttributeNode('class')?.value ?? ''

/** Class names and id of an element, separated by a space. */
export const namesOf = (element: PageElement): string => `${classOf(element)} ${element.id}`

/** The element right behind another in its box. */
export const nextElement = (element: PageElement): PageElement | undefined =>
  elementFrom(element.nextSibling)

/** A node if it is an element, else the first element behind it. */
export function elementFrom(node: PageNode | null): PageElement | undefined {
  let at = node
  while (at !== null && !isElement(at)) at = at.nextSibling
  return at ?? undefined
}

/** Whether a node is white space between elements. */
export const isBlank = (node: PageNode): boolean =>
  node.nodeType === TEXT && (node.textContent ?? '').trim() === ''

/** A node, or the first behind it, that is no white space. */
export function skipBlank(node: PageNode | null): PageNode | null {
  let at = node
  while (at !== null && isBlank(at)) at = at.nextSibling
  return at
}

/** The elements below another with one of these names, in page order, up to a number. */
export const elementsNamed = (
  root: PageElement,
  names: ReadonlySet<string>,
  most?: number,
): PageElement[] => elementsWithin(root, most, ({ localName }) => names.has(localName))

/** The elements below another, in page order, up to a number. */
export function elementsWithin(
  root: PageElement,
  most = Number.POSITIVE_INFINITY,
  isWanted: (element: PageElement) => boolean = () => true,
): PageElement[] {
  const found: PageElement[] = []
  const visit = (parent: PageElement) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      if (isWanted(node)) found.push(node)
      if (found.length >= most) return
      visit(node)
      if (found.length >= most) return
    }
  }
  visit(root)
  return found
}

/** The first of them; undefined if there is none. */
export const firstNamed = (
  root: PageElement,
  names: ReadonlySet<string>,
): PageElement | undefined => elementsNamed(root, names, 1)[0]

/** Whether an element has more text than so many UTF-16 units. No more of it is read. */
export function hasMoreText(element: PageElement, most: number): boolean {
  let left = most
  const visit = (parent: PageElement): boolean => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT) left -= (node.textContent ?? '').length
      if (left < 0 || (isElement(node) && visit(node))) return true
    }
    return false
  }
  return visit(element)
}

/** Decodes text whose character references were escaped once too often: `Redacci&oacute;n`. */
export function decodeReferences(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d{0,2});/i.test(text)) return text
  const safe = text.slice(0, 2_000).replace(/</g, '&lt;')
  return parsePage(`<html><head></head><body>${safe}</body></html>`).body.textContent ?? text
}
