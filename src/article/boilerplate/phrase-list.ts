/** Finds the phrase of a list that a line begins with, without a regular expression for each. */

import { OTHER, SURROGATE, UNSPACED, WORD, wordKinds } from '../../language/code-units.ts'

/** The phrase at the beginning of a line. */
export interface Opened {
  readonly phrase: string
  /** Where the rest of the line begins. UTF-16 units. */
  readonly end: number
}

/** The length of the white space, punctuation and symbols at the beginning of a line. */
function lengthBefore(line: string): number {
  const kinds = wordKinds()
  let at = 0
  while (at < line.length && kinds[line.charCodeAt(at)] === OTHER) {
    // An emoji has two units.
    at += line.charCodeAt(at) >= 0xd800 && line.charCodeAt(at) < 0xdc00 ? 2 : 1
  }
  return at
}

/** Whether a letter or mark at this place continues the word. */
function goesOn(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  const kind = wordKinds()[code]
  const isDigit = code >= 0x30 && code <= 0x39
  return (kind === WORD && !isDigit) || kind === UNSPACED || kind === SURROGATE
}

/**
 * Phrases at the beginning of lines: finds the longest that fits, as whole words. A list of a
 * thousand is looked up by its first character, because one regular expression of them all would
 * take milliseconds to compile.
 */
export class Opening {
  readonly #phrases: () => readonly string[]
  #byFirst: Map<string, string[]> | undefined

  /** @param phrases in lower case; called when the first line is looked up */
  constructor(phrases: () => readonly string[]) {
    this.#phrases = phrases
  }

  /** @param line in lower case */
  find(line: string): Opened | null {
    // A phrase may itself begin with a symbol, so every length of the prefix is tried, the longest
    // first.
    for (let at = lengthBefore(line); at >= 0; at -= 1) {
      for (const phrase of this.#beginningWith(line.charAt(at))) {
        const end = at + phrase.length
        if (line.startsWith(phrase, at) && !goesOn(line, end)) return { phrase, end }
      }
    }
    return null
  }

  #beginningWith(character: string): readonly string[] {
    if (this.#byFirst === undefined) {
      this.#byFirst = new Map()
      for (const phrase of new Set(this.#phrases())) {
        const known = this.#byFirst.get(phrase.charAt(0))
        if (known === undefined) this.#byFirst.set(phrase.charAt(0), [phrase])
        else known.push(phrase)
      }
      for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.length - a.length)
    }
    return this.#byFirst.get(character) ?? []
  }
}

const ALPHABETIC = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u

/** Phrases anywhere in a line: whole words, or with any ending where a phrase ends in a hyphen. */
export class Mention {
  readonly #phrases: () => readonly string[]

  /** @param phrases in lower case; called for each line, so only lines of the right shape are asked */
  constructor(phrases: () => readonly string[]) {
    this.#phrases = phrases
  }

  /** @param line in lower case */
  isIn(line: string): boolean {
    return this.#phrases().some((phrase) => {
      const isOpen = phrase.endsWith('-')
      const words = isOpen ? phrase.slice(0, -1) : phrase
      // Other scripts write articles, prepositions and endings onto the word.
      const isWhole = ALPHABETIC.test(words)
      for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
        const end = at + words.length
        if (!isWhole || ((at === 0 || !goesOn(line, at - 1)) && (isOpen || !goesOn(line, end))))
          return true
      }
      return false
    })
  }
}
