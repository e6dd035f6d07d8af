/** Tells syllables of languages that put a space after each from words, such as foreign names. */

import { isSyllabicLanguage } from '../language/spacing.ts'

/** A syllable of Vietnamese without its accents. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/**
 * Whether a text is one syllable of a language that puts a space after each. Most are parts of words,
 * and people have two or more: «Chính» is a part of «Chính phủ», but «Chelsea» is no syllable.
 */
export function isFragment(text: string, language: string): boolean {
  if (!isSyllabicLanguage(language)) return false
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return SYLLABLE.test(plain)
}
