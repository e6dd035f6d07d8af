/** Slugs: the names of articles in addresses. */

import { composed } from '../article/text/composed.ts'
import { FORMS } from './forms.ts'

/** Letters and digits of any script, separated by single hyphens, dots or underscores. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-._][\p{L}\p{M}\p{N}]+)*$/u
const MAX_LENGTH = 120
/** For a slug made from a title; a unique suffix is added to it. Characters. */
const MAX_TITLE_PART = 60
/** Suffixes that choose a form of an article, or its page. */
const SUFFIXES = [...Object.values(FORMS).map(({ suffix }) => suffix), '.html']

export const SLUG_RULE = `1 to ${MAX_LENGTH} letters and digits of any script, separated by single hyphens, dots or underscores, not ending in ${SUFFIXES.slice(0, -1).join(', ')} or ${SUFFIXES.at(-1)}, and no word of it in letters of Latin, Greek and Cyrillic together`

/** Scripts that share many look-alike letters (Unicode Technical Standard 39, section 5). */
const LOOKALIKE_SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u]

/** Whether a word mixes scripts, so that it could pass for another: `pаge` with a Cyrillic а. */
function isMixed(word: string): boolean {
  return LOOKALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1
}

/** Whether a text is a slug. Names are compared in canonical form, so only that form is a slug. */
export function isSlug(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    text === canonicalName(text) &&
    SLUG.test(text) &&
    !SUFFIXES.some((suffix) => text.endsWith(suffix)) &&
    !text.split(/[-._]/).some(isMixed)
  )
}

/** The canonical form (NFC) of a name: é is one letter, even if it was sent as two. */
export const canonicalName = composed

/** Makes a slug of a title; '' when the title has no letter or digit. */
export function slugOfTitle(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    if (isMixed(word)) continue
    const longer = slug === '' ? word.slice(0, MAX_TITLE_PART) : `${slug}-${word}`
    if (longer.length > MAX_TITLE_PART) break
    slug = longer
  }
  return /^\p{M}/u.test(slug) ? '' : slug
}
