/** Gathers the text of a page, piece by piece, into blocks. */

import type { ParagraphKind } from '../article.ts'
import { decodeHtmlReferences } from '../html/references.ts'

/** A box of the page, as a place for what stands in it. */
export interface Place {
  /** The box round it; null for the outermost. */
  readonly within: Place | null
  /** Tag and class: what is set alike looks alike. */
  readonly look: string
}

/** A paragraph as it stands on the page, with what tells text from furniture. */
export interface Block {
  readonly kind: ParagraphKind
  /** On one line, white space collapsed, never empty. */
  readonly text: string
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number
  /** Share of the characters in bold or italic type, 0 to 1. */
  readonly emphasised: number
  /** Level of a heading, 1 to 6; 0 for all else. */
  readonly level: number
  /** The innermost box that it stands in: its own paragraph, mostly. Null where there is no page. */
  readonly place: Place | null
}

/** Signs that end a sentence, with closing quotes after them: there a single `br` parts paragraphs. */
const ENDED = /[.!?…:。！？؟।۔]["'”’»)\]]*\s*$/

/** Characters in which the end of a sentence is looked for. */
const TAIL = 20
/** A heading that is longer and ends like a sentence is one. Characters. */
const LONGEST_HEADING = 120

/** How a piece of text is set. */
export interface Context {
  readonly kind: ParagraphKind
  readonly level: number
  readonly linked: boolean
  readonly emphasised: boolean
  /** Where `&amp;` is meant as it stands. */
  readonly code: boolean
  readonly place: Place | null
}

/** Writes one block after the other; what is added between two ends of blocks is one line. */
export class BlockWriter {
  readonly blocks: Block[] = []
  #text = ''
  /** The end of the text: taking it from the text itself would copy all of it at every break. */
  #tail = ''
  #total = 0
  #linked = 0
  #emphasised = 0

  /** The last characters of the block that is being written. */
  get tail(): string {
    return this.#tail
  }

  /** Whether the block that is being written has come to the end of a sentence. */
  get endsSentence(): boolean {
    return ENDED.test(this.#tail)
  }

  add(source: string, context: Context): void {
    // What was escaped once too often: `&amp;#151;`.
    const part = context.code ? source : decodeHtmlReferences(source)
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

  /** Ends the block, if there is anything in it. */
  end({ kind, level, place }: Context): void {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    if (text !== '') {
      const share = (part: number) => part / Math.max(1, this.#total)
      // Leads and pull quotes are often set as headings; a heading has no full stop and is short.
      const isSentence = kind === 'heading' && text.length > LONGEST_HEADING && ENDED.test(text)
      this.blocks.push({
        kind: isSentence ? 'prose' : kind,
        text,
        linked: share(this.#linked),
        emphasised: share(this.#emphasised),
        level: isSentence ? 0 : level,
        place,
      })
    }
    this.#text = ''
    this.#tail = ''
    this.#total = 0
    this.#linked = 0
    this.#emphasised = 0
  }
}
