import { Parser } from 'htmlparser2'
import { parseFragmentsWith, TreeDocument, TreeElement, type TreeNode, TreeText } from './tree.ts'

export { ELEMENT, TEXT } from './tree.ts'
export type PageNode = TreeNode
export type PageElement = TreeElement

/** A document that has a root element and a body. */
export interface PageDocument extends TreeDocument {
  readonly documentElement: TreeElement
  readonly body: TreeElement
}

/**
 * Builds the tree of a page that went through `stripMarkup`, which sees to it that there is one
 * html, one head and one body, and `scanMarkup`, which bounds depth and size. htmlparser2 closes
 * what HTML lets stay open, but does not move misplaced nodes as browsers do.
 */
export function parsePage(html: string): PageDocument {
  const document = new TreeDocument()
  parseInto(html, document)
  return document as PageDocument
}

function parseInto(html: string, root: TreeDocument | TreeElement): void {
  let open: TreeDocument | TreeElement = root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = new TreeElement(name)
        for (const attribute in attributes) {
          element.setAttribute(attribute, attributes[attribute] as string)
        }
        open.appendChild(element)
        open = element
      },
      ontext(text) {
        const last = open.lastChild
        // The parser parts text at character references.
        if (last instanceof TreeText) last.textContent += text
        else if (open !== root || root instanceof TreeElement) open.appendChild(new TreeText(text))
      },
      onclosetag() {
        if (open !== root && open.parentNode !== null) open = open.parentNode as typeof open
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
}

parseFragmentsWith(parseInto)

export function isElement(node: PageNode | null): node is PageElement {
  return node instanceof TreeElement
}

/** The children that are elements. Taken before any is removed, so removing is safe. */
export function elementChildren(parent: PageElement): PageElement[] {
  return parent.children
}

/** Text whose character references were escaped once too often: `Redacci&oacute;n`. */
export function decodeReferences(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d{0,2});/i.test(text)) return text
  const safe = text.slice(0, 2_000).replace(/</g, '&lt;')
  return parsePage(`<html><head></head><body>${safe}</body></html>`).body.textContent
}
