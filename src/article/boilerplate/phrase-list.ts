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
 * Phrases by their first character, the longest first. A list of a thousand is looked up by it,
 * because one regular expression of them all would take milliseconds to compile.
 */
class PhraseList {
  readonly #phrases: () => readonly string[]
  #byFirst: Map<string, string[]> | undefined

  /** @param phrases in lower case; called when the first line is looked up */
  constructor(phrases: () => readonly string[]) {
    this.#phrases = phrases
  }

  beginningWith(character: string): readonly string[] {
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

/** Phrases at the beginning of lines: finds the longest that fits, as whole words. */
export class Opening extends PhraseList {
  /** @param line in lower case */
  find(line: string): Opened | null {
    // A phrase may itself begin with a symbol, so every length of the prefix is tried, the longest
    // first.
    for (let at = lengthBefore(line); at >= 0; at -= 1) {
      for (const phrase of this.beginningWith(line.charAt(at))) {
        const end = at + phrase.length
        if (line.startsWith(phrase, at) && !goesOn(line, end)) return { phrase, end }
      }
    }
    return null
  }
}

const ALPHABETIC = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u

/** Phrases anywhere in a line: whole words, or with any ending where a phrase ends in a hyphen. */
export class Mention extends PhraseList {
  /** @param line in lower case */
  isIn(line: string): boolean {
    for (let at = 0; at < line.length; at += 1) {
      const phrases = this.beginningWith(line.charAt(at))
      if (phrases.length === 0) continue
      const inWord = at > 0 && goesOn(line, at - 1) && ALPHABETIC.test(line.charAt(at))
      if (!inWord && phrases.some((phrase) => isAt(line, at, phrase))) return true
    }
    return false
  }
}

function isAt(line: string, at: number, phrase: string): boolean {
  const isOpen = phrase.endsWith('-')
  const words = isOpen ? phrase.slice(0, -1) : phrase
  if (!line.startsWith(words, at)) return false
  // Other scripts write articles, prepositions and endings onto the word.
  return isOpen || !ALPHABETIC.test(words) || !goesOn(line, at + words.length)
}
