import type { LanguageData } from './language-data.ts'

/** Tigrinya. */
export const ti: LanguageData = {
  abbreviations: {
    never: 'ሚስ ሴን ዶር ፕሮፌ',
  },
  calendar: 'ለካ ሓሙ ሓም ሕዳ መስ መጋ ሚያ ረቡ ሰሉ ሰኑ ሰን ቀዳ ታሕ ነሓ ዓር ግን ጥቅ',
  endMarks: ':',
  quotatives: 'ብምባል ኢሉ ኢላ ኢሎም ዝበለ',
}
