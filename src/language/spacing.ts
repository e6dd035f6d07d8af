/** Chinese languages, Japanese, Tibetan and Dzongkha put no space between sentences. Thai does. */
const SPACELESS = /^(?:zh|ja|yue|wuu|lzh|bo|dz)(?:-|$)/i

/** What stands between two sentences of a language, given as BCP 47. */
export function sentenceGap(language: string): '' | ' ' {
  return SPACELESS.test(language) ? '' : ' '
}
