import type { LanguageData } from './language-data.ts'

/** Hassaniyya. */
export const mey: LanguageData = {
  like: 'ar',
}
