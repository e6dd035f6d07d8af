import type { LanguageData } from './language-data.ts'

/** Faroese. */
export const fo: LanguageData = {
  like: 'da',
}
