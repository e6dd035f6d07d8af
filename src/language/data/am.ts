import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  endMarks: ':',
}
