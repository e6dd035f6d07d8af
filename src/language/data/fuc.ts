import type { LanguageData } from './language-data.ts'

/** Pulaar. */
export const fuc: LanguageData = {
  like: 'ff',
}
