/**
 * What the sentence splitter knows of one language, as words with spaces between them. Everything is
 * optional: it works without. Abbreviations in lower case, without the last dot.
 */
export interface Profile {
  /** Never end a sentence: a name, a number or a place follows. */
  readonly never?: string
  /** End one only before a word that opens sentences; many are words of their own. */
  readonly may?: string
  /** The same, but ordinary words when they are written small: `Sen.`, `Sat.`. */
  readonly names?: string
  /** End one before any capital letter: what closes lists, tells eras and times, and names companies. */
  readonly ends?: string
  /** Before a number they never end one; else they are words like others. */
  readonly numbered?: string
  /** Words that open sentences and hardly ever follow an abbreviation otherwise. */
  readonly openers?: string
  /** `3. Oktober`: a number with a dot is an ordinal. */
  readonly ordinals?: boolean
  /** Beginnings of the months' names, before which a number with a dot is a day. */
  readonly months?: string
  /** Marks that end sentences in this language alone. */
  readonly marks?: string
  /** The full stop is another mark: the dot parts clauses only. */
  readonly dotless?: boolean
  /** Consonants that make syllables: `vrh`, `smrt`, `trg` are words, no abbreviations. */
  readonly syllabic?: string
}

export type Profiles = Readonly<Record<string, Profile>>
