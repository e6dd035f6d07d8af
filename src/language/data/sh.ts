import type { LanguageData } from './language-data.ts'

/** Serbian (Latin). */
export const sh: LanguageData = {
  like: 'hr',
}
