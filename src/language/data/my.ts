import type { LanguageData } from './language-data.ts'

/** Burmese. */
export const my: LanguageData = {
  quotatives: 'ဟု',
}
