/** Tells which codes are languages. */

import { primaryLanguage } from './tag.ts'

/** ISO 639-1. Not every engine has a name for all of them, so names do not tell which there are. */
const TWO_LETTERS = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
  dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia
  id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo
  lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl
  ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
  tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
)

export const englishNames = (): Intl.DisplayNames =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * Whether a code is a language. Codes of two letters are those of ISO 639-1; there are thousands of
 * three letters, so every one is accepted.
 *
 * @param tag well-formed BCP 47
 */
export function isAssigned(tag: string): boolean {
  const language = primaryLanguage(tag)
  return language.length > 2 || TWO_LETTERS.has(language)
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
