/** What is found at the beginning of a line. */
export interface Opened {
  readonly phrase: string
  /** What follows it begins here. UTF-16 units. */
  readonly end: number
}

/** White space, punctuation and symbols that may stand before a phrase. */
const BEFORE = /^[\s\p{P}\p{S}]+/u
const LETTER = /^[\p{L}\p{M}]/u

/**
 * Phrases that lines begin with, the longest of them that fits, as whole words. A list of a thousand
 * is looked up by its first character: one regular expression of all takes milliseconds to compile.
 */
export class Opening {
  readonly #source: string
  #byFirst: Map<string, string[]> | undefined

  /** @param phrases in lower case, parted by `|` or line ends */
  constructor(phrases: string) {
    this.#source = phrases
  }

  /** @param line in lower case */
  find(line: string): Opened | null {
    // A phrase may itself begin with a symbol: what stands before is as long as it can be.
    const first = line.charCodeAt(0)
    const isPlain = first >= 0x61 && first <= 0x7a
    const before = isPlain ? 0 : (BEFORE.exec(line)?.[0].length ?? 0)
    for (let at = before; at >= 0; at -= 1) {
      for (const phrase of this.#beginningWith(line.charAt(at))) {
        const end = at + phrase.length
        if (line.startsWith(phrase, at) && !LETTER.test(line.slice(end, end + 2)))
          return { phrase, end }
      }
    }
    return null
  }

  #beginningWith(character: string): readonly string[] {
    if (this.#byFirst === undefined) {
      this.#byFirst = new Map()
      for (const phrase of this.#source.trim().split(/\s*[\n|]\s*/)) {
        const known = this.#byFirst.get(phrase.charAt(0))
        if (known === undefined) this.#byFirst.set(phrase.charAt(0), [phrase])
        else known.push(phrase)
      }
      for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.length - a.length)
    }
    return this.#byFirst.get(character) ?? []
  }
}
