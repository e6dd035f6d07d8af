import type { LanguageData } from './language-data.ts'

/** Kurdish. */
export const kmr: LanguageData = {
  like: 'ku',
}
