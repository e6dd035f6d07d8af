import type { LanguageData } from './language-data.ts'

/** Tigrinya. */
export const ti: LanguageData = {
  abbreviations: {
    never: 'ሚስ ሴን ዶር ፕሮፌ',
  },
  endMarks: ':',
  quotatives: 'ብምባል ኢሉ ኢላ ኢሎም ዝበለ',
  functionWords: 'ሕድሕድ መሰላት መሰላትን መሰል መንግስታት ምርካብ ሰብ ሰብኦዊ ናይ እዋን እዚ ኦለዎ ኦብ ኩሎም ካብ ወይ ዝኾነ ይኹን',
  verbFinal: true,
  prefixes: 'ብ ናይ ን ኣብ ካብ',
}
