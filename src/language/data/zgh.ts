import type { LanguageData } from './language-data.ts'

/** Standard Moroccan Tamazight. */
export const zgh: LanguageData = {
  like: 'shi',
}
