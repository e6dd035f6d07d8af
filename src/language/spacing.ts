/** Where languages have spaces: between sentences, and between words. */

/** Languages that put no space between sentences: the Chinese ones, Japanese, Tibetan and Dzongkha. */
const SPACELESS = /^(?:zh|ja|yue|wuu|lzh|bo|dz)(?:-|$)/i

/** Languages that put no space between words. Thai, Lao, Khmer and Burmese put one between sentences. */
const UNSPACED = /^(?:zh|ja|yue|wuu|lzh|th|lo|km|my)(?:-|$)/i

/** Whether a language, given as BCP 47, writes its words without spaces between them. */
export const isUnspacedLanguage = (language: string): boolean => UNSPACED.test(language)

/** Languages that put a space after every syllable, so that many of their words have one inside. */
const SYLLABIC = /^vi(?:-|$)/i

/** Whether a language, given as BCP 47, writes spaces between syllables: «động đất» is one word. */
export const isSyllabicLanguage = (language: string): boolean => SYLLABIC.test(language)

/** The text between two sentences of a language, given as BCP 47. */
export function sentenceGap(language: string): '' | ' ' {
  return SPACELESS.test(language) ? '' : ' '
}
