/** Which codes stand for a language. */

import { primaryLanguage } from './tag.ts'

export const englishNames = (): Intl.DisplayNames =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * Whether a code stands for a language. All of two letters are known (ISO 639-1); of the thousands
 * of three letters nobody carries the list, so each is taken.
 *
 * @param tag well-formed BCP 47
 */
export function isAssigned(tag: string): boolean {
  const language = primaryLanguage(tag)
  return language.length > 2 || englishNames().of(language) !== undefined
}

/**
 * The language of a country: `jp` is no language, and who writes it means Japanese. Undefined for
 * codes of no country, and for English.
 *
 * @param code of two letters (ISO 3166-1)
 */
export function languageOfRegion(code: string): string | undefined {
  // Unknown codes count as English to Intl.
  const { language } = new Intl.Locale(`und-${code}`).maximize()
  return language === 'en' ? undefined : language
}
