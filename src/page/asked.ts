/** Finds out what is written in the one field: an address, words to search for, or a text. */

import { addressMeant, addressOfHost } from '../article/web/mistyped.ts'

/** Marks that end or divide sentences, in the scripts of the world. They show that it is a text. */
const SENTENCE_MARKS = /[.!?…;:。！？；：؟؛۔।॥։።፧\n\r]/u
/** In scripts with spaces, more words than this are not a search. */
const MOST_WORDS = 6
/** Code points; for scripts without spaces, where counting words is not so easy. */
const MOST_LETTERS = 48

export type Asked =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'text' }

/** A single address, with `https://` added where it is missing; undefined for anything else. */
function addressIn(text: string): string | undefined {
  if (/\s/.test(text)) return undefined
  // What is wrong with a mistyped one is told where it is read.
  if (/^https?:\/./i.test(text) || addressMeant(text) !== undefined) return text
  return addressOfHost(text)
}

/** What somebody means with this input. */
export function meaningOf(input: string): Asked {
  const text = input.trim()
  const url = addressIn(text)
  if (url !== undefined) return { kind: 'address', url }
  const few = text.split(/\s+/).length <= MOST_WORDS && [...text].length <= MOST_LETTERS
  return text !== '' && few && !SENTENCE_MARKS.test(text)
    ? { kind: 'words', words: text }
    : { kind: 'text' }
}
