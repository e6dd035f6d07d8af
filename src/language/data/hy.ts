import type { LanguageData } from './language-data.ts'

/** Armenian. */
export const hy: LanguageData = {
  abbreviations: {
    never: 'ակադ պրոֆ',
    ends: 'և.այլն',
  },
  endMarks: ':։',
  dotless: true,
}
