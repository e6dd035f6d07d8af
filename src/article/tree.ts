/**
 * A small document tree: as much of the DOM standard as reading an article and Readability need,
 * and no events, styles or live collections. Children are a linked list, so that taking nodes out
 * and moving them is cheap; lists of nodes are snapshots in document order.
 */

export const ELEMENT = 1
export const TEXT = 3
export const DOCUMENT = 9

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

export class TreeAttribute {
  readonly name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): TreeAttribute {
    return new TreeAttribute(this.name, this.value)
  }
}

export abstract class TreeNode {
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract readonly textContent: string
  parentNode: TreeElement | TreeDocument | null = null
  nextSibling: TreeNode | null = null
  previousSibling: TreeNode | null = null
  readonly firstChild: TreeNode | null = null

  get childNodes(): TreeNode[] {
    return []
  }

  get parentElement(): TreeElement | null {
    return this.parentNode instanceof TreeElement ? this.parentNode : null
  }

  get ownerDocument(): TreeDocument | null {
    let at: TreeNode | null = this.parentNode
    while (at !== null && !(at instanceof TreeDocument)) at = at.parentNode
    // A node outside the tree makes new ones as well as any.
    return at ?? new TreeDocument()
  }

  get nextElementSibling(): TreeElement | null {
    let at = this.nextSibling
    while (at !== null && !(at instanceof TreeElement)) at = at.nextSibling
    return at
  }

  get previousElementSibling(): TreeElement | null {
    let at = this.previousSibling
    while (at !== null && !(at instanceof TreeElement)) at = at.previousSibling
    return at
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class TreeText extends TreeNode {
  readonly nodeType = TEXT
  readonly nodeName = '#text'
  textContent: string

  constructor(text: string) {
    super()
    this.textContent = text
  }
}

abstract class ParentNode extends TreeNode {
  override firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null

  override get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): TreeElement[] {
    return this.childNodes.filter((node) => node instanceof TreeElement)
  }

  get firstElementChild(): TreeElement | null {
    const first = this.firstChild
    return first === null || first instanceof TreeElement ? first : first.nextElementSibling
  }

  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      text += node.textContent
    return text
  }

  /** The two kinds of parent there are. */
  protected abstract asParent(): TreeElement | TreeDocument

  appendChild<T extends TreeNode>(node: T): T {
    node.parentNode?.removeChild(node)
    node.parentNode = this.asParent()
    node.previousSibling = this.lastChild
    if (this.lastChild === null) this.firstChild = node
    else this.lastChild.nextSibling = node
    this.lastChild = node
    return node
  }

  removeChild<T extends TreeNode>(node: T): T {
    if (node.previousSibling === null) this.firstChild = node.nextSibling
    else node.previousSibling.nextSibling = node.nextSibling
    if (node.nextSibling === null) this.lastChild = node.previousSibling
    else node.nextSibling.previousSibling = node.previousSibling
    node.parentNode = null
    node.nextSibling = null
    node.previousSibling = null
    return node
  }

  replaceChild<T extends TreeNode>(node: TreeNode, old: T): T {
    if (node === old) return old
    node.parentNode?.removeChild(node)
    node.parentNode = this.asParent()
    node.previousSibling = old.previousSibling
    node.nextSibling = old.nextSibling
    if (old.previousSibling === null) this.firstChild = node
    else old.previousSibling.nextSibling = node
    if (old.nextSibling === null) this.lastChild = node
    else old.nextSibling.previousSibling = node
    old.parentNode = null
    old.nextSibling = null
    old.previousSibling = null
    return old
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.querySelectorAll(name)
  }

  /** Element names parted by commas, or `*`; no other selectors. */
  querySelectorAll(names: string): TreeElement[] {
    const wanted = names === '*' ? null : new Set(names.toLowerCase().split(','))
    const found: TreeElement[] = []
    const walk = (parent: ParentNode) => {
      for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
        if (!(node instanceof TreeElement)) continue
        if (wanted === null || wanted.has(node.localName)) found.push(node)
        walk(node)
      }
    }
    walk(this)
    return found
  }

  querySelector(names: string): TreeElement | null {
    return this.querySelectorAll(names)[0] ?? null
  }
}

export class TreeElement extends ParentNode {
  readonly nodeType = ELEMENT
  readonly localName: string
  readonly tagName: string
  readonly attributes: TreeAttribute[] = []

  constructor(name: string) {
    super()
    this.localName = name
    this.tagName = name.toUpperCase()
  }

  protected asParent(): this {
    return this
  }

  get nodeName(): string {
    return this.tagName
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name)
    if (known === undefined) this.attributes.push(new TreeAttribute(name, String(value)))
    else known.value = String(value)
  }

  setAttributeNode(attribute: TreeAttribute): void {
    this.setAttribute(attribute.name, attribute.value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  get href(): string {
    return this.getAttribute('href') ?? ''
  }

  get title(): string {
    return this.getAttribute('title') ?? ''
  }

  /** Only what decides whether the element is seen. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style') ?? ''
    const value = (property: string) =>
      new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style)?.[1]?.toLowerCase() ??
      ''
    if (style === '') return { display: '', visibility: '' }
    return { display: value('display'), visibility: value('visibility') }
  }

  get innerHTML(): string {
    const out: string[] = []
    serialize(this, out)
    return out.join('')
  }

  set innerHTML(html: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild)
    fragmentParser?.(html, this)
  }
}

export class TreeDocument extends ParentNode {
  readonly nodeType = DOCUMENT
  readonly nodeName = '#document'
  readonly baseURI: string | null = null
  readonly documentURI: string | null = null

  protected asParent(): this {
    return this
  }

  get documentElement(): TreeElement | null {
    return this.firstElementChild
  }

  get body(): TreeElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null
  }

  get title(): string {
    return this.querySelector('title')?.textContent.trim() ?? ''
  }

  createElement(name: string): TreeElement {
    return new TreeElement(name.toLowerCase())
  }

  createTextNode(text: string): TreeText {
    return new TreeText(text)
  }
}

let fragmentParser: ((html: string, into: TreeElement) => void) | undefined

/** Tells how `innerHTML` is parsed; the tree itself knows no parser. */
export function parseFragmentsWith(parser: (html: string, into: TreeElement) => void): void {
  fragmentParser = parser
}

function serialize(element: TreeElement, out: string[]): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (!(node instanceof TreeElement)) {
      out.push(escaped(node.textContent))
      continue
    }
    out.push('<', node.localName)
    for (const { name, value } of node.attributes) {
      out.push(' ', name, '="', escaped(value).replaceAll('"', '&quot;'), '"')
    }
    out.push('>')
    if (VOID.has(node.localName)) continue
    serialize(node, out)
    out.push('</', node.localName, '>')
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
