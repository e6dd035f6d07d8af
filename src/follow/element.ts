/** An element of an XML feed, and how to get its children. */

export type Attributes = Readonly<Record<string, string>>

export interface Element {
  /** In lower case, with the usual prefix: `title`, `dc:creator`; see `Namespaces`. */
  readonly name: string
  /** Names in lower case. */
  readonly attributes: Attributes
  /** The absolute `xml:base` that applies here. */
  readonly base: string | undefined
  readonly children: readonly Element[]
  /**
   * Its text without that of its children; in an element that holds a text, with their markup as
   * HTML.
   */
  readonly text: string
}

/** The children with one of these names, in the order of the feed. */
export const childrenOf = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter(({ name }) => names.includes(name))

/** The first of these children that holds text; earlier names are preferred. */
export function firstOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && child.text.trim() !== '')
    if (found) return found
  }
  return undefined
}

export const textOf = (element: Element, ...names: readonly string[]): string | undefined =>
  firstOf(element, ...names)?.text.trim()
