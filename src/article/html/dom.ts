/**
 * The only file that knows the HTML parser: makes a DOM, and names the few members we use of it.
 */

import { parseHTML } from 'linkedom'
import { Failure } from '../../failures.ts'

/** What this room uses of a DOM node; the compiler's own DOM types would promise more than there is. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
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
 * What a parser of markup gives.
 * @throws Failure 'too-complex' for whatever the parser throws: the page is the cause
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

/** The children that are elements. Taken before any is removed, so removing is safe. */
export function elementChildren(parent: PageElement): PageElement[] {
  const children: PageElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) children.push(node)
  }
  return children
}

/**
 * The `class` of an element as it is written, '' without one. The tree's own `getAttribute('class')`
 * builds a set of names for each element that is asked, which costs as much as the walk itself.
 */
export const classOf = (element: PageElement): string =>
  element.getAttributeNode('class')?.value ?? ''

/** Class names and id of an element, parted by a space. */
export const namesOf = (element: PageElement): string => `${classOf(element)} ${element.id}`

/** The elements below another that have one of these names, in page order; at most so many. */
export function elementsNamed(
  root: PageElement,
  names: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): PageElement[] {
  const found: PageElement[] = []
  const visit = (parent: PageElement) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      if (names.has(node.localName)) found.push(node)
      if (found.length >= most) return
      visit(node)
      if (found.length >= most) return
    }
  }
  visit(root)
  return found
}

/** The first of them; undefined for none. */
export const firstNamed = (
  root: PageElement,
  names: ReadonlySet<string>,
): PageElement | undefined => elementsNamed(root, names, 1)[0]

/** Text whose character references were escaped once too often: `Redacci&oacute;n`. */
export function decodeReferences(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d{0,2});/i.test(text)) return text
  const safe = text.slice(0, 2_000).replace(/</g, '&lt;')
  return parsePage(`<html><head></head><body>${safe}</body></html>`).body.textContent ?? text
}
