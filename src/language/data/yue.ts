import type { LanguageData } from './language-data.ts'

/** Cantonese. */
export const yue: LanguageData = {
  like: 'zh',
}
