/** Finds where an element's content ends when its end tag is missing, broken or belongs to another. */

/** The element is closed nowhere in the source. */
export const UNCLOSED = -1
/** The element has no content: its end tag stands within its start tag, `<video src="a" </video>`. */
const ENDED_WITHIN = -2

/** Of these the HTML standard reads the content as text, up to the end tag. */
const RAW = new Set('script style textarea iframe noembed noframes'.split(' '))
/** Boxes that stand round others. An end tag of one that was not opened within ends the element. */
const BOXES = /<(\/?)(?:figure|div|section|article|main|li|td)(?=[\s/>])/gi

/** Ends of content in one source. Linear over all of its elements when they are asked for in order. */
export class ContentEnds {
  readonly #source: string
  /** The end tag found last, by name: the next one asked for is often the same. */
  readonly #found = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Offset at which the content of an element ends, `UNCLOSED` or `ENDED_WITHIN`.
   * @param start of the start tag
   * @param end behind the start tag
   */
  after(start: number, end: number, name: string): number {
    const tail = this.#source.slice(Math.max(start, end - name.length - 3), end)
    if (tail.toLowerCase() === `</${name}>`) return ENDED_WITHIN
    const closing = this.#closing(end, name)
    if (closing === UNCLOSED || RAW.has(name)) return closing
    return this.#endOfParent(end, closing) ?? closing
  }

  /** Offset behind the end tag at which content ends, if it ends with one of its own. */
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
