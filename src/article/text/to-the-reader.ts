/** Tells whether a sentence speaks to its reader, as requests and notices do. */

import { YOU, YOU_ANYWHERE, YOU_CYRILLIC, YOU_FIRST, YOU_WITHIN } from './reader-words.ts'
import { anyOf, lazily } from './word-lists.ts'

/** Words that speak to the reader; a report has them only where it quotes somebody. */
const words = (): string =>
  [
    String.raw`\b(?:${anyOf(YOU)})\b`,
    String.raw`(?<=\S )(?:${YOU_WITHIN})\b`,
    String.raw`(?:${YOU_CYRILLIC})(?!\p{L})`,
    anyOf(YOU_ANYWHERE),
  ].join('|')
const TO_THE_READER = lazily(() => new RegExp(words(), 'u'))
const TO_THE_READER_FIRST = lazily(
  () => new RegExp(String.raw`^\s*(?:${anyOf(YOU_FIRST)})(?!\p{L})`, 'u'),
)

/** Whether a sentence has such words, as it is written: «Sie» in capitals speaks to somebody. */
export const isToTheReader = (sentence: string): boolean =>
  TO_THE_READER().test(sentence) || TO_THE_READER_FIRST().test(sentence)
