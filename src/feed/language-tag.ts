/** Language tags that feeds may state. */

import { canonicalTag, isUndetermined } from '../language/tag.ts'

/** A BCP 47 tag for a feed; undefined for an undetermined language, which is not stated. */
export function languageTag(language: string | undefined): string | undefined {
  const tag = language === undefined ? undefined : canonicalTag(language)
  return tag === undefined || isUndetermined(tag) ? undefined : tag
}
