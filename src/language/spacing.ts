/** Where languages put spaces: between sentences, between words. */

/** Chinese languages, Japanese, Tibetan and Dzongkha put no space between sentences. Thai does. */
const SPACELESS = /^(?:zh|ja|yue|wuu|lzh|bo|dz)(?:-|$)/i

/** Languages that put no space between words. */
const UNSPACED = /^(?:ja|zh|th|my|km|lo)(?:-|$)/i

/** Whether a language, given as BCP 47, writes its words without spaces between them. */
export const isUnspacedLanguage = (language: string): boolean => UNSPACED.test(language)

/** What stands between two sentences of a language, given as BCP 47. */
export function sentenceGap(language: string): '' | ' ' {
  return SPACELESS.test(language) ? '' : ' '
}
