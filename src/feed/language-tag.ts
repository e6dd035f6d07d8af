/** Language tags as feeds may state them. */

import { canonicalTag, isUndetermined } from '../language/tag.ts'

/** A BCP 47 tag that feeds may state, or undefined: an undetermined language is left unsaid. */
export function languageTag(language: string | undefined): string | undefined {
  const tag = language === undefined ? undefined : canonicalTag(language)
  return tag === undefined || isUndetermined(tag) ? undefined : tag
}
