import type { LanguageData } from './language-data.ts'

/** Plateau Malagasy. */
export const plt: LanguageData = {
  like: 'mg',
}
