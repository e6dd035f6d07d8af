/**
 * Full text in every script. Words of scripts with spaces are terms as they stand; runs of scripts
 * without spaces become overlapping pairs of characters, so that a query of two characters is
 * found and no dictionary decides what can be.
 */

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u
const RUN = /[\p{L}\p{M}\p{N}]+/gu
const MAX_QUERY_TERMS = 24

/** A query as groups: each is a word, or the pairs of an unspaced run that must follow each other. */
export type TermGroup = readonly string[]

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function split(run: string): { text: string; unspaced: boolean }[] {
  const pieces: { text: string; unspaced: boolean }[] = []
  let unspaced = false
  for (const character of run) {
    // A mark belongs to whatever it stands on.
    const now: boolean = /\p{M}/u.test(character) ? unspaced : UNSPACED.test(character)
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
  for (const [run] of folded(text).matchAll(RUN)) {
    for (const piece of split(run)) groups.push(piece.unspaced ? pairs(piece.text) : [piece.text])
  }
  return groups
}

/** A text as it goes into the index: its terms parted by spaces. */
export function indexedText(text: string): string {
  return termGroups(text)
    .map((group) => group.join(' '))
    .join(' ')
}

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

/**
 * A query as an FTS5 expression: every word must be there, in any order and as the beginning of a
 * word; runs without spaces as a whole. Undefined when the query has no letter or digit.
 */
export function matchExpression(query: string): string | undefined {
  const groups = termGroups(query).slice(0, MAX_QUERY_TERMS)
  if (groups.length === 0) return undefined
  return groups
    .map((group) => (group.length === 1 ? `${quoted(group[0]!)} *` : quoted(group.join(' '))))
    .join(' AND ')
}
