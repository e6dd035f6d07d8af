import type { LanguageData } from './language-data.ts'

/** Hmong Daw. */
export const mww: LanguageData = {
  like: 'hmn',
}
