/**
 * Full-text search in every script. Words are terms as they stand. Text without spaces is split
 * into overlapping pairs of characters, so that a query of two characters is found, and no
 * dictionary decides what can be found.
 */

let unspacedScripts: RegExp | undefined

/**
 * Whether a text has a character of a script that is written without spaces. The pattern is made
 * when it is first needed, like others here: it would cost every cold start half a millisecond.
 */
function isUnspaced(text: string): boolean {
  unspacedScripts ??=
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u
  return unspacedScripts.test(text)
}

const MAX_QUERY_TERMS = 24

/** A part of a query: a word, or the pairs of an unspaced run, which must follow each other. */
type TermGroup = readonly string[]

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function split(run: string): { text: string; unspaced: boolean }[] {
  const pieces: { text: string; unspaced: boolean }[] = []
  let unspaced = false
  for (const character of run) {
    // A mark belongs to the character before it.
    const now: boolean = /\p{M}/u.test(character) ? unspaced : isUnspaced(character)
    const last = pieces[pieces.length - 1]
    if (last && last.unspaced === now) last.text += character
    else pieces.push({ text: character, unspaced: now })
    unspaced = now
  }
  return pieces
}

function pairs(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return [text]
  return characters.slice(1).map((character, i) => characters[i] + character)
}

/** The groups of terms in a text, in order. */
export function termGroups(text: string): TermGroup[] {
  const groups: TermGroup[] = []
  for (const [run] of folded(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    for (const piece of split(run)) groups.push(piece.unspaced ? pairs(piece.text) : [piece.text])
  }
  return groups
}

/** A text as it is indexed: its terms, separated by spaces. */
export function indexedText(text: string): string {
  return termGroups(text)
    .map((group) => group.join(' '))
    .join(' ')
}

/**
 * The same for the database's index, with every ideograph once more by itself: a single one is a
 * word, and the pairs that begin with it are too many to scan.
 */
export function indexTerms(text: string): string {
  const alone = new Set(folded(text).match(/\p{Script=Han}/gu))
  return [indexedText(text), ...alone].join(' ')
}

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

/** Shorter beginnings of words match too much. Characters. */
const MIN_BEGINNING = 3
/** In Hangul two syllables are a whole word, to which endings are added. */
const MIN_HANGUL_BEGINNING = 2

function isBeginning(word: string): boolean {
  if (isUnspaced(word)) return true
  const { length } = [...word]
  return length >= (/\p{Script=Hangul}/u.test(word) ? MIN_HANGUL_BEGINNING : MIN_BEGINNING)
}

/** A query as expressions for FTS5. */
export interface SearchExpressions {
  /** Words exactly as written; a run without spaces as a whole. */
  readonly exact: string
  /** Its parts, all of which must match; by `beginning`, words match beginnings of longer ones too. */
  readonly groups: readonly { readonly exact: string; readonly beginning: string }[]
}

/** The expressions for a query; undefined if it has no letter or digit. */
export function searchExpressions(query: string): SearchExpressions | undefined {
  const terms = termGroups(query).slice(0, MAX_QUERY_TERMS)
  if (terms.length === 0) return undefined
  const groups = terms.map((group) => {
    const exact = quoted(group.join(' '))
    const isWord = group.length === 1 && isBeginning(group[0]!)
    return { exact, beginning: isWord ? `${exact} *` : exact }
  })
  return { exact: groups.map(({ exact }) => exact).join(' AND '), groups }
}

/**
 * Stands before terms for filters. No term of a text has it, since it is neither letter nor digit.
 */
const FACET_MARK = '\ue000'

/** The term in the index for a language range, tag or source. */
export function facetTerm(kind: string, value: string): string {
  const bytes = new TextEncoder().encode(value)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${FACET_MARK}${kind}${hex}`
}
