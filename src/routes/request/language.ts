/**
 * Reads the language that a request names: a BCP 47 tag; a name or country code is suggested as
 * one.
 */

import { nearest } from '../../article/text/nearest.ts'
import { defined } from '../../defined.ts'
import { Failure, repeated } from '../../failures.ts'
import { englishNames, isAssigned, languageOfRegion } from '../../language/assigned.ts'
import { namedLanguages } from '../../language/autonyms.ts'
import { canonicalTag } from '../../language/tag.ts'

/**
 * The language that a parameter or field names, in canonical form; undefined where none is named.
 *
 * @throws Failure `bad-parameter` for anything but a known language tag; it suggests the tag that
 *   was probably meant
 */
export function readLanguage(name: string, tag: string): string
export function readLanguage(name: string, tag: string | undefined): string | undefined
export function readLanguage(name: string, tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  const canonical = canonicalTag(tag)
  if (canonical !== undefined && isAssigned(canonical)) return canonical
  const meant = languageMeant(tag)
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new Failure(
    'bad-parameter',
    canonical === undefined
      ? `${name} must be a BCP 47 language tag such as en, pt-BR or zh-Hans, not “${repeated(tag)}”.${hint}`
      : `${name}: no language has the tag “${repeated(tag)}”.${hint}`,
    { extra: { parameter: name, ...defined({ nearest: meant }) } },
  )
}

/** Letters alone, without case and accents: `Español` is `espanol`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

/** Longer texts are not the name of a language. Characters. */
const MAX_NAME = 60

/** The tag of a language by its English name, its own name, or the code of its country. */
export function languageMeant(text: string): string | undefined {
  const asked = text.slice(0, MAX_NAME)
  const region = /^[a-z]{2}$/i.test(asked) ? languageOfRegion(asked) : undefined
  if (region !== undefined) return region
  const english = englishNames()
  const tags = new Map<string, string>()
  for (const [tag, own] of namedLanguages()) {
    for (const known of [own, english.of(tag) ?? '']) {
      if (!tags.has(plain(known))) tags.set(plain(known), tag)
    }
  }
  const name = nearest(plain(asked), [...tags.keys()])
  return name === undefined ? undefined : tags.get(name)
}
