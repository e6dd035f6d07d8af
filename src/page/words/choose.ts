/** Which language the interface speaks: the one the reader asked for, by link or by browser. */

import { en } from './en.ts'
import { INTERFACE_LANGUAGES } from './languages.ts'
import type { Words } from './words.ts'

/** Header values longer than this are cut: nobody reads that many languages. */
const MAX_HEADER_LENGTH = 500

/** Other names under which browsers ask for a language that we have. */
const ALIASES: Readonly<Record<string, string>> = { iw: 'he', cmn: 'zh' }

/** The languages that a reader accepts, BCP 47, the dearest first (RFC 9110 section 12.5.4). */
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
 * The words for a BCP 47 tag, by lookup of RFC 4647 section 3.4: `pt-BR` finds `pt`, and
 * undefined where we do not speak it.
 */
function findInterfaceLanguage(tag: string): Words | undefined {
  const primary = primaryOf(tag)
  const name = ALIASES[primary] ?? primary
  return INTERFACE_LANGUAGES.find((words) => words.tag.split('-', 1)[0] === name)
}

/**
 * The words of the interface.
 *
 * @param acceptLanguage the request's `Accept-Language`, RFC 9110 section 12.5.4
 * @param explicit the reader's own choice (`?ui=`), which wins
 */
export function chooseInterfaceLanguage(
  acceptLanguage: string | null | undefined,
  explicit?: string | null,
): Words {
  const chosen = explicit ? findInterfaceLanguage(explicit) : undefined
  if (chosen) return chosen
  for (const tag of acceptedLanguages(acceptLanguage)) {
    const words = findInterfaceLanguage(tag)
    if (words) return words
  }
  return en
}

/** The language of the interface with the reader's region, such as `en-GB`: dates differ by it. */
export function dateLocale(words: Words, acceptLanguage: string | null | undefined): string {
  const primary = primaryOf(words.tag)
  return (
    acceptedLanguages(acceptLanguage).find(
      (tag) => primaryOf(tag) === primary && /^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})$/i.test(tag),
    ) ?? words.tag
  )
}
