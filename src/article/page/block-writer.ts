/** Gathers the text of a page, piece by piece, into blocks. */

import type { ParagraphKind } from '../article.ts'
import type { PageElement } from '../html/dom.ts'
import { decodeHtmlReferences } from '../html/references.ts'

/** A box on the page. */
export interface Box {
  /** The box around it; null for the outermost. */
  readonly within: Box | null
  /** Tag and class: equal for boxes that look alike. */
  readonly look: string
}

/** A paragraph of the page, with what distinguishes text from furniture. */
export interface Block {
  readonly kind: ParagraphKind
  /** On one line, white space collapsed, never empty. */
  readonly text: string
  /** Share of the characters in links, 0 to 1. */
  readonly linked: number
  /** Share of the characters in bold or italic type, 0 to 1. */
  readonly emphasised: number
  /** Level of a heading, 1 to 6; otherwise 0. */
  readonly level: number
  /** The innermost box around it, usually its own paragraph. Null if it is not from a page. */
  readonly box: Box | null
}

/**
 * Marks that end a sentence, with closing quotation marks: a single `br` after them separates
 * paragraphs.
 */
const ENDED = /[.!?…:。！？؟।۔]["'”’»)\]]*\s*$/

/** How far back the end of a sentence is searched for. Characters. */
const TAIL = 20
/** A longer heading that ends like a sentence is a sentence. Characters. */
const LONGEST_HEADING = 120

/** How a piece of text is formatted. */
export interface Context {
  readonly kind: ParagraphKind
  readonly level: number
  readonly linked: boolean
  readonly emphasised: boolean
  /** Whether `&amp;` is meant literally. */
  readonly code: boolean
  readonly box: Box | null
  /** Rows of tables that were looked at, and whether they hold data. */
  readonly dataRows: Map<PageElement, boolean>
}

/** Writes one block after another; everything between two ends of blocks becomes one line. */
export class BlockWriter {
  readonly blocks: Block[] = []
  #text = ''
  /** The end of the text. Slicing it from the text would copy all of it at every break. */
  #tail = ''
  #total = 0
  #linked = 0
  #emphasised = 0

  /** The last characters of the current block. */
  get tail(): string {
    return this.#tail
  }

  /** Whether the current block is at the end of a sentence. */
  get isAtSentenceEnd(): boolean {
    return ENDED.test(this.#tail)
  }

  add(source: string, context: Context): void {
    // Decodes what was escaped once or twice too often: `&amp;#151;`.
    const part = context.code ? source : decodeHtmlReferences(decodeHtmlReferences(source))
    this.#text += part
    this.#tail = (this.#tail + part).slice(-TAIL)
    const length = part.trim().length
    this.#total += length
    if (context.linked) this.#linked += length
    if (context.emphasised) this.#emphasised += length
  }

  addSpace(): void {
    this.#text += ' '
  }

  /** Ends the block, if it has any text. */
  end({ kind, level, box }: Context): void {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    if (text !== '') {
      const share = (part: number) => part / Math.max(1, this.#total)
      // Leads and pull quotes are often marked as headings; a real heading is short and has no full
      // stop.
      const isSentence = kind === 'heading' && text.length > LONGEST_HEADING && ENDED.test(text)
      this.blocks.push({
        kind: isSentence ? 'prose' : kind,
        text,
        linked: share(this.#linked),
        emphasised: share(this.#emphasised),
        level: isSentence ? 0 : level,
        box,
      })
    }
    this.#text = ''
    this.#tail = ''
    this.#total = 0
    this.#linked = 0
    this.#emphasised = 0
  }
}
