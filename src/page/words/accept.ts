/**
 * Chooses the language of the interface by tags alone, so that a remembered answer is found without
 * loading the words of fourteen languages.
 */

/** The languages of the interface, BCP 47, in the order in which they are offered. */
export const INTERFACE_TAGS = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'hi',
  'ja',
  'pt',
  'ru',
  'th',
  'tr',
  'uk',
  'zh-Hans',
] as const

export type InterfaceTag = (typeof INTERFACE_TAGS)[number]

/** Only so much of a header is read: nobody reads that many languages. Characters. */
const MAX_HEADER_LENGTH = 500

/** Other tags by which browsers ask for a language that we have. */
const ALIASES: Readonly<Record<string, string>> = { iw: 'he', cmn: 'zh' }

/** The languages that a reader accepts, BCP 47, the preferred first (RFC 9110 section 12.5.4). */
export function acceptedLanguages(acceptLanguage: string | null | undefined): string[] {
  return (acceptLanguage ?? '')
    .slice(0, MAX_HEADER_LENGTH)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(/;\s*q\s*=/i).map((piece) => piece.trim())
      return { tag, quality: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0 && quality <= 1)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

const primaryOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? ''

/**
 * The interface language for any BCP 47 tag, by the lookup of RFC 4647 section 3.4: `pt-BR` finds
 * `pt`. Undefined if there is none.
 */
export function findInterfaceTag(tag: string): InterfaceTag | undefined {
  const primary = primaryOf(tag)
  const name = ALIASES[primary] ?? primary
  return INTERFACE_TAGS.find((one) => one.split('-', 1)[0] === name)
}

/**
 * The language of the interface.
 *
 * @param acceptLanguage the request's `Accept-Language`, RFC 9110 section 12.5.4
 * @param explicit the reader's own choice (`?ui=`), which overrides it
 * @param otherwise BCP 47: for who accepts none of ours, or says `*`
 */
export function chooseInterfaceTag(
  acceptLanguage: string | null | undefined,
  explicit?: string | null,
  otherwise = 'en',
): InterfaceTag {
  const chosen = explicit ? findInterfaceTag(explicit) : undefined
  if (chosen) return chosen
  for (const tag of acceptedLanguages(acceptLanguage)) {
    const found = findInterfaceTag(tag)
    if (found) return found
  }
  return findInterfaceTag(otherwise) ?? 'en'
}

/** Regions of many readers where dates are written otherwise than elsewhere in their language. */
const REGIONS =
  'AT AU BE CH DE DK DZ FI GB HK HN IE IL IN IQ IT JO KE LB MA MR MY NG NL NZ PE PK PS SE SG SY TN UY ZA 001 150'

/**
 * The language of the interface with the reader's region, such as `en-GB`: dates depend on it.
 * Other regions are left out, because with made-up ones there would be endlessly many answers.
 */
export function dateLocale(tag: string, acceptLanguage: string | null | undefined): string {
  const primary = primaryOf(tag)
  return (
    acceptedLanguages(acceptLanguage).find((one) => {
      const region = /^[a-z]{2,3}-([A-Z]{2}|\d{3})$/i.exec(one)?.[1]
      return primaryOf(one) === primary && region && REGIONS.includes(region.toUpperCase())
    }) ?? tag
  )
}
