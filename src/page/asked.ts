/** What somebody means who writes into the one field: an address, words to search for, or a text. */

/** Marks that end or part sentences, in the scripts of the world; whoever writes them writes a text. */
const SENTENCE_MARKS = /[.!?…;:。！？；：؟؛۔।॥։።፧\n\r]/u
/** Scripts that part words by spaces: more words than this are no search. */
const MOST_WORDS = 6
/** Code points; for scripts without spaces, where words cannot be counted at a glance. */
const MOST_LETTERS = 48

export type Asked =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'text' }

/** A lone address, with `https://` where it was left out; undefined for everything else. */
function addressIn(text: string): string | undefined {
  if (/\s/.test(text)) return undefined
  if (/^https?:\/\/./i.test(text)) return text
  // A host of at least two labels, the last one of letters: `example.com/news`, but not `3.14`.
  return /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}(?:[/?#]|$)/i.test(text)
    ? `https://${text}`
    : undefined
}

/** @param input as it was written */
export function meaningOf(input: string): Asked {
  const text = input.trim()
  const url = addressIn(text)
  if (url !== undefined) return { kind: 'address', url }
  const few = text.split(/\s+/).length <= MOST_WORDS && [...text].length <= MOST_LETTERS
  return text !== '' && few && !SENTENCE_MARKS.test(text)
    ? { kind: 'words', words: text }
    : { kind: 'text' }
}
