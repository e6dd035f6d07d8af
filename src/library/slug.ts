/** Slugs: what names an article in addresses. */

/** Letters and digits of any script, parted by single hyphens, dots or underscores. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-._][\p{L}\p{M}\p{N}]+)*$/u
const MAX_LENGTH = 120
/** Suffixes name forms of an article. */
const FORM_SUFFIX = /\.(?:json|txt|md|html)$/

export const SLUG_RULE = `1 to ${MAX_LENGTH} letters and digits of any script, parted by single hyphens, dots or underscores, not ending in .json, .txt, .md or .html`

export function isSlug(text: string): boolean {
  return text.length <= MAX_LENGTH && SLUG.test(text) && !FORM_SUFFIX.test(text)
}

/** A slug from a title; '' when the title has no letter or digit. */
export function slugOfTitle(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, 60) : `${slug}-${word}`
    if (longer.length > 60) break
    slug = longer
  }
  return /^\p{M}/u.test(slug) ? '' : slug
}
