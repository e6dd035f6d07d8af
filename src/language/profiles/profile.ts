/** What the sentence splitter knows of one language. Everything is optional: it works without. */
export interface Profile {
  /** Abbreviations that never end a sentence: a name, a number or a place follows. Lower case, no dot. */
  readonly never?: string
  /** Abbreviations that may end a sentence: then a word that opens one follows. */
  readonly may?: string
  /** Abbreviations with dots inside or at the end of lists: before a capital letter they end. */
  readonly ends?: string
  /** Abbreviations before a number. */
  readonly numbered?: string
  /** Words that open sentences and hardly ever follow an abbreviation otherwise. Lower case. */
  readonly openers?: string
  /** `3. Oktober`: a number with a dot is an ordinal. */
  readonly ordinals?: boolean
  /** Beginnings of the months' names, before which a number with a dot is a day. */
  readonly months?: string
  /** Marks that end sentences in this language alone. */
  readonly marks?: string
  /** The full stop is another mark: the dot parts clauses only. */
  readonly dotless?: boolean
}
