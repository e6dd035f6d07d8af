/** An element of a feed in XML, and how its children are asked for. */

export type Attributes = Readonly<Record<string, string>>

export interface Element {
  /** In lower case, with the usual prefix: `title`, `dc:creator`; see `Namespaces`. */
  readonly name: string
  /** Names in lower case. */
  readonly attributes: Attributes
  /** The absolute `xml:base` in force here. */
  readonly base: string | undefined
  readonly children: readonly Element[]
  /** Without that of its children; with their markup, as HTML, in an element that holds a text. */
  readonly text: string
}

/** The children with one of these names, in the order of the feed. */
export const childrenOf = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter(({ name }) => names.includes(name))

/** The first of these children that holds text: the order of the names decides. */
export function firstOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && child.text.trim() !== '')
    if (found) return found
  }
  return undefined
}

export const textOf = (element: Element, ...names: readonly string[]): string | undefined =>
  firstOf(element, ...names)?.text.trim()
