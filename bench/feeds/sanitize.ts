/**
 * Foreign HTML made safe and well-formed: a walk over a fresh parse that writes anew what an
 * allow-list names, with its own escaping. Nothing of the source is ever copied as markup, so
 * there is nothing that a browser could read in another way than this parser did.
 */

import { Parser } from 'htmlparser2'
import {
  ALLOWED,
  ATTRIBUTES,
  BLOCK,
  DROPPED,
  DROPPED_VOID,
  EVERYWHERE,
  HEADING,
  ITEM_SIBLINGS,
  LISTS,
  MISSING_PARENT,
  STRUCTURE,
  TABLE_PARENTS,
  VOID,
} from './html-allow-list.ts'

export interface SanitizeOptions {
  /** Relative addresses are resolved against it; without it they are dropped. */
  readonly baseUrl?: string
  /** Elements nested deeper lose their tags and keep their text. */
  readonly maxDepth?: number
}

const MAX_DEPTH = 64
const MAX_PARSER_DEPTH = 256

/**
 * Safe HTML of foreign HTML, as the content of a block element: about 60 elements, 20 attributes,
 * web addresses only, no scripts, styles, forms, frames or foreign content. It is well-formed
 * (every element closed, table parts only where they belong, no block inside a paragraph), so that
 * parsing it again gives the same tree. Linear in the length of the input; throws nothing.
 */
export function sanitizeHtml(html: string, options: SanitizeOptions = {}): string {
  const writer = new SafeWriter(options)
  let from = 0
  while (from < html.length) from = parseSection(html, from, writer)
  return writer.finish()
}

/**
 * Reads on until elements are nested too deeply and answers where that was, or the end. The
 * parser takes time in proportion to depth for each tag, so it starts anew there: it then no
 * longer knows what is open, but only the writer's word counts for what is written.
 */
function parseSection(html: string, from: number, writer: SafeWriter): number {
  let depth = 0
  let tooDeep = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        writer.open(name, attributes)
        depth++
        if (depth > MAX_PARSER_DEPTH) {
          tooDeep = true
          parser.pause()
        }
      },
      onclosetag: (name) => {
        depth--
        writer.close(name)
      },
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html.slice(from))
  if (tooDeep) return from + parser.endIndex + 1
  parser.end()
  return html.length
}

class SafeWriter {
  readonly #out: string[] = []
  /** Names of the written elements that are open. */
  readonly #open: string[] = []
  readonly #baseUrl: string | undefined
  readonly #maxDepth: number
  /** How many dropped elements we are inside of. */
  #dropped = 0

  constructor(options: SanitizeOptions) {
    this.#baseUrl = URL.canParse(options.baseUrl ?? '') ? options.baseUrl : undefined
    this.#maxDepth = options.maxDepth ?? MAX_DEPTH
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (DROPPED.has(name)) {
      if (!DROPPED_VOID.has(name)) this.#dropped++
      return
    }
    if (this.#dropped > 0 || !ALLOWED.has(name)) return
    if (!this.#makeRoomFor(name)) return
    const written = this.#attributes(name, attributes)
    if (name === 'img' && !written.includes(' src=')) return
    this.#out.push(`<${name}${written}>`)
    if (!VOID.has(name)) this.#open.push(name)
  }

  close(name: string): void {
    if (DROPPED.has(name)) {
      if (!DROPPED_VOID.has(name) && this.#dropped > 0) this.#dropped--
      return
    }
    if (this.#dropped > 0) return
    const index = this.#open.lastIndexOf(name)
    if (index < 0) return
    // An end tag inside a cell does not close what stands around its table.
    if (!TABLE_PARENTS[name] && name !== 'table' && this.#cell() > index) return
    this.#closeTo(index)
  }

  text(text: string): void {
    if (this.#dropped > 0) return
    const parent = this.#open.at(-1)
    if (parent !== undefined && STRUCTURE.has(parent)) return
    this.#out.push(escapeMarkup(text))
  }

  finish(): string {
    this.#closeTo(0)
    return this.#out.join('')
  }

  /** Closes what may not contain the element; false when the element has no place here. */
  #makeRoomFor(name: string): boolean {
    const parents = TABLE_PARENTS[name]
    if (parents !== undefined) return this.#makeRoomInTable(name, parents)
    const from = this.#cell()
    const parent = this.#open.at(-1)
    if (parent !== undefined && STRUCTURE.has(parent)) return false
    if (BLOCK.has(name) || Object.hasOwn(ITEM_SIBLINGS, name)) {
      const paragraph = this.#open.lastIndexOf('p')
      if (paragraph > from) this.#closeTo(paragraph)
      const heading = this.#open.findLastIndex((open) => HEADING.test(open))
      if (heading > from) this.#closeTo(heading)
      // Of annotations within each other the outermost: a block may stand in none.
      const ruby = this.#open.indexOf('ruby', from + 1)
      if (ruby >= 0) this.#closeTo(ruby)
    }
    const siblings = ITEM_SIBLINGS[name]
    if (siblings !== undefined) {
      const wall = Math.max(
        from,
        this.#open.findLastIndex((open) => LISTS.has(open)),
      )
      const sibling = this.#open.findLastIndex((open) => siblings.includes(open))
      if (sibling > wall) this.#closeTo(sibling)
    }
    if (name === 'rt' || name === 'rp') {
      const ruby = this.#open.lastIndexOf('ruby')
      if (ruby <= from) return false
      this.#closeTo(ruby + 1)
    }
    if (name === 'a' && this.#open.lastIndexOf('a') > from) {
      this.#closeTo(this.#open.lastIndexOf('a'))
    }
    return VOID.has(name) || this.#open.length < this.#maxDepth
  }

  #makeRoomInTable(name: string, parents: readonly string[]): boolean {
    const table = this.#open.lastIndexOf('table')
    if (table < 0 || this.#open.length + 2 > this.#maxDepth) return false
    const parent = this.#open.findLastIndex((open) => parents.includes(open))
    if (parent >= table) {
      this.#closeTo(parent + 1)
      return true
    }
    const missing = MISSING_PARENT[name]
    if (missing === undefined) return false
    this.open(missing, {})
    return this.#open.at(-1) === missing
  }

  /** The innermost table cell or caption, a wall for what is inside; -1 where there is none. */
  #cell(): number {
    return this.#open.findLastIndex((open) => open === 'td' || open === 'th' || open === 'caption')
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) this.#out.push(`</${this.#open.pop()}>`)
  }

  #attributes(name: string, attributes: Readonly<Record<string, string>>): string {
    const allowed = { ...EVERYWHERE, ...ATTRIBUTES[name] }
    let written = ''
    for (const [key, check] of Object.entries(allowed)) {
      if (!Object.hasOwn(attributes, key)) continue
      const value = check(attributes[key]!, this.#baseUrl)
      if (value !== undefined) written += ` ${key}="${escapeMarkup(value)}"`
    }
    return written
  }
}

/** Controls and non-characters are errors in HTML, written out or as references. */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"]/g, (character) => REFERENCES[character]!)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
