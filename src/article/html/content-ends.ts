/**
 * Finds where the content of an element ends, even if its end tag is missing, broken or belongs to
 * another element.
 */

/** The element is never closed in the source. */
export const UNCLOSED = -1
/**
 * The element has no content: its end tag is inside its start tag, as in `<video src="a" </video>`.
 */
const ENDED_WITHIN = -2

/** Elements whose content the HTML standard reads as text, up to the end tag. */
const RAW = new Set('script style textarea iframe noembed noframes'.split(' '))
/** Elements that contain others. An end tag of one that was not opened inside ends the element. */
const BOXES = /<(\/?)(?:figure|div|section|article|main|li|td)(?=[\s/>])/gi

/**
 * The ends of content in one source. Linear for all its elements together, if they are asked for in
 * order.
 */
export class ContentEnds {
  readonly #source: string
  /** The end tag last found for each name; the next question often has the same answer. */
  readonly #found = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Offset where the content of an element ends, or `UNCLOSED` or `ENDED_WITHIN`.
   *
   * @param start of the start tag
   * @param end after the start tag
   */
  after(start: number, end: number, name: string): number {
    const tail = this.#source.slice(Math.max(start, end - name.length - 3), end)
    if (tail.toLowerCase() === `</${name}>`) return ENDED_WITHIN
    const closing = this.#closing(end, name)
    if (closing === UNCLOSED || RAW.has(name)) return closing
    return this.#endOfParent(end, closing) ?? closing
  }

  /** Offset after the end tag, if the content ends with the element's own. */
  behind(contentEnd: number, name: string): number {
    const tag = this.#source.slice(contentEnd, contentEnd + name.length + 2)
    if (tag.toLowerCase() !== `</${name}`) return contentEnd
    const at = this.#source.indexOf('>', contentEnd)
    return at < 0 ? this.#source.length : at + 1
  }

  #closing(from: number, name: string): number {
    const known = this.#found.get(name)
    if (known !== undefined && (known === UNCLOSED || known >= from)) return known
    const pattern = closingPattern(name)
    pattern.lastIndex = from
    const found = pattern.exec(this.#source)?.index ?? UNCLOSED
    this.#found.set(name, found)
    return found
  }

  #endOfParent(from: number, to: number): number | undefined {
    let open = 0
    for (const box of this.#source.slice(from, to).matchAll(BOXES)) {
      open += box[1] === '/' ? -1 : 1
      if (open < 0) return from + box.index
    }
    return undefined
  }
}

const patterns = new Map<string, RegExp>()

function closingPattern(name: string): RegExp {
  let pattern = patterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    patterns.set(name, pattern)
  }
  return pattern
}
