/** Tells which codes are languages. */

import { primaryLanguage } from './tag.ts'

export const englishNames = (): Intl.DisplayNames =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * Whether a code is a language. All codes of two letters are known (ISO 639-1); there are thousands
 * of three letters, so every one is accepted.
 *
 * @param tag well-formed BCP 47
 */
export function isAssigned(tag: string): boolean {
  const language = primaryLanguage(tag)
  return language.length > 2 || englishNames().of(language) !== undefined
}

/**
 * The main language of a country: `jp` is not a language, and whoever writes it means Japanese.
 * Undefined for codes that are not countries, and for English.
 *
 * @param code of two letters (ISO 3166-1)
 */
export function languageOfRegion(code: string): string | undefined {
  // Intl takes unknown codes for English.
  const { language } = new Intl.Locale(`und-${code}`).maximize()
  return language === 'en' ? undefined : language
}
