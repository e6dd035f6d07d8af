import type { LanguageData } from './language-data.ts'

/** Assamese. */
export const as: LanguageData = {
  endMarks: '|',
}
