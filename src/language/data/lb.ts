import type { LanguageData } from './language-data.ts'

/** Luxembourgish. */
export const lb: LanguageData = {
  like: 'de',
}
