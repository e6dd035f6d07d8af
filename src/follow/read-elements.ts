/**
 * Reads the elements of an XML feed and tolerates mistakes: undeclared prefixes, tags that do not
 * match, a page of HTML around the feed, a missing end. DTD entities are not expanded.
 */

import { Parser } from 'htmlparser2'
import { escapeHtml } from '../article/html/escape.ts'
import { decodeHtmlReferences } from '../article/html/references.ts'
import { withoutControls } from '../article/text/controls.ts'
import type { Attributes, Element } from './element.ts'
import { endTag, startTag } from './markup.ts'
import { Namespaces } from './namespaces.ts'
import { MAX_ENTRIES } from './upstream-feed.ts'

interface FeedElements {
  readonly root: Element
  /** Wherever they stand: in the channel (RSS 2.0), next to it (RSS 1.0), or in the feed (Atom). */
  readonly entries: readonly Element[]
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel'])
const ENTRIES = new Set(['item', 'entry'])
/** Elements that hold a text: tags in them are its markup, escaped or not. */
const TEXTS = new Set(
  (
    'title subtitle tagline summary description content content:encoded body copyright rights ' +
    'dc:title dc:description dc:rights media:title media:description itunes:summary ' +
    'yandex:full-text turbo:content'
  ).split(' '),
)
const XHTML = new Set(['xhtml', 'application/xhtml+xml'])

// Reading stops here, with what was found so far: each level makes every tag more expensive for the
// parser, and each element takes memory.
const MAX_DEPTH = 256
const MAX_ELEMENTS = 100_000
const MAX_ATTRIBUTES = 256
const MAX_BASE_LENGTH = 2_000

interface OpenElement extends Element {
  readonly children: Element[]
  text: string
}

class FeedReader {
  root: Element | undefined
  /** Whether the document is the feed itself, with nothing around it. */
  isBare = false
  readonly entries: Element[] = []
  readonly #open: OpenElement[] = []
  /** The open tags inside an element that holds a text; '' for one that is left out. */
  readonly #markup: string[] = []
  readonly #namespaces = new Namespaces()
  readonly #parser = new Parser(
    {
      onopentag: (name, attributes) => this.#start(name, meant(attributes)),
      onattribute: () => {
        this.#attributes += 1
        if (this.#attributes > MAX_ATTRIBUTES) this.#parser.pause()
      },
      ontext: (text) => this.#add(text),
      onclosetag: () => this.#end(),
      oncdatastart: () => {
        this.#literal = true
      },
      oncdataend: () => {
        this.#literal = false
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  #elements = 0
  #attributes = 0
  #literal = false

  read(body: string): void {
    this.#parser.end(body)
  }

  #start(written: string, attributes: Attributes): void {
    this.#attributes = 0
    const parent = this.#open.at(-1)
    const name = this.#namespaces.nameOf(written, attributes)
    if (this.#open.length + this.#markup.length >= MAX_DEPTH) this.#parser.pause()
    else if (parent && this.#holdsText(parent)) this.#startMarkup(parent, name, attributes)
    else this.#startElement(parent, name, attributes)
  }

  #startElement(parent: OpenElement | undefined, name: string, attributes: Attributes): void {
    this.#elements += 1
    const isEntry = this.root !== undefined && ENTRIES.has(name)
    if (this.#elements > MAX_ELEMENTS || (isEntry && this.entries.length === MAX_ENTRIES)) {
      this.#parser.pause()
      return
    }
    const base = baseOf(attributes['xml:base'], parent?.base)
    const element: OpenElement = { name, attributes, base, children: [], text: '' }
    if (isEntry) this.entries.push(element)
    else parent?.children.push(element)
    if (ROOTS.has(name) && !this.root) {
      this.root = element
      this.isBare = parent === undefined
    }
    this.#open.push(element)
  }

  /** The `div` around XHTML is not part of the text (RFC 4287 §3.1.1.3). */
  #startMarkup(holder: OpenElement, name: string, attributes: Attributes): void {
    const outer = name === 'div' && this.#markup.length === 0 && isXhtml(holder)
    this.#markup.push(outer ? '' : name)
    if (!outer) holder.text += startTag(name, attributes)
  }

  #end(): void {
    const tag = this.#markup.pop()
    if (tag === undefined) this.#open.pop()
    else if (tag !== '') this.#open.at(-1)!.text += endTag(tag)
  }

  #add(piece: string): void {
    const holder = this.#open.at(-1)
    if (!holder) return
    const text = this.#literal ? piece : decodeHtmlReferences(withoutControls(piece))
    const isMarkup = this.#markup.length > 0 || (isXhtml(holder) && this.#holdsText(holder))
    holder.text += isMarkup ? escapeHtml(text) : text
  }

  /** A `title` or `body` before the feed begins belongs to the page around it. */
  #holdsText({ name }: Element): boolean {
    return this.root !== undefined && TEXTS.has(name)
  }
}

const meant = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, withoutControls(value)]),
  )

const isXhtml = ({ attributes }: Element): boolean =>
  XHTML.has(attributes.type?.toLowerCase() ?? '')

function baseOf(declared: string | undefined, outer: string | undefined): string | undefined {
  if (declared === undefined || declared.length > MAX_BASE_LENGTH) return outer
  return URL.parse(declared, outer)?.href ?? outer
}

/** The elements of the feed in a text; undefined if there is none. Linear in its length. */
export function readElements(body: string): FeedElements | undefined {
  const reader = new FeedReader()
  reader.read(body)
  const { root, entries, isBare } = reader
  // `<feed>` in the script of a page is only a word; as the root it is a feed, even an empty one.
  return root && (isBare || root.children.length > 0) ? { root, entries } : undefined
}
