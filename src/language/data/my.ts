import type { LanguageData } from './language-data.ts'

/** . */
export const my: LanguageData = {
  quotatives: 'ဟု',
}
