import type { LanguageData } from './language-data.ts'

/** Tigrinya. */
export const ti: LanguageData = {
  endMarks: ':',
  quotatives: 'ብምባል ኢሉ ኢላ ኢሎም ዝበለ',
}
