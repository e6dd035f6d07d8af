import type { LanguageData } from './language-data.ts'

/** Tigrinya. */
export const ti: LanguageData = {
  abbreviations: {
    never: 'ሚስ ሴን ዶር ፕሮፌ',
  },
  endMarks: ':',
  quotatives: 'ብምባል ኢሉ ኢላ ኢሎም ዝበለ',
  verbFinal: true,
  prefixes: 'ብ ናይ ን ኣብ ካብ',
  pointsBack: 'ስለዚ|ብተወሳኺ|ንሱ|ንሳ|ንሳቶም|ንኣብነት|እቲ|እዚ|እዚኣ|እዞም|ከምኡውን|ኮይኑ ግን|ወይ|ድሕሪ|ድሕሪ እዚ|ድማ|ግን',
}
