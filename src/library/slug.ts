/** Slugs: what names an article in addresses. */

import { composed } from '../article/text/composed.ts'

/** Letters and digits of any script, separated by single hyphens, dots or underscores. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-._][\p{L}\p{M}\p{N}]+)*$/u
const MAX_LENGTH = 120
/** Of a slug made from a title; what makes it unique comes behind. Characters. */
const MAX_TITLE_PART = 60
/** Suffixes name forms of an article. */
const FORM_SUFFIX = /\.(?:json|txt|md|html)$/

export const SLUG_RULE = `1 to ${MAX_LENGTH} letters and digits of any script, separated by single hyphens, dots or underscores, not ending in .json, .txt, .md or .html, and no word of it in letters of Latin, Greek and Cyrillic together`

/** Scripts of which many letters look the same (Unicode Technical Standard 39, section 5). */
const LOOKALIKE_SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u]

/** Whether a word mixes scripts so that it may look like another: `pаge` with a Cyrillic а. */
function isMixed(word: string): boolean {
  return LOOKALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1
}

/** Whether a text is a slug. Names are compared in their canonical form, so only that is one. */
export function isSlug(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    text === canonicalName(text) &&
    SLUG.test(text) &&
    !FORM_SUFFIX.test(text) &&
    !text.split(/[-._]/).some(isMixed)
  )
}

/** The one spelling of a name: é is one letter, whether it was sent as one or as two (NFC). */
export const canonicalName = composed

/** A slug from a title; '' when the title has no letter or digit. */
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
