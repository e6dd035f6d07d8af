import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  abbreviations: {
    never: 'ለሚር ሚር በሚር ከሚር ወሪት ወሮ የሚር ዶር ፕሮፌ',
  },
  weekdays: 'ሐሙስ ማክሰ ማክሰኞ ረቡዕ ሰኞ ቅዳሜ እሑድ ዓርብ',
  endMarks: ':',
  quotatives: 'ሲሉ ሲል ስትል በሚል በማለት ብለዋል ብላ ብላለች ብሎ ብሏል ትል',
  functionWords: `
    ሁሉ ሁኔታ ላይ ልዩ ልዩነት መሆን መንገድ መካከል መጠን ሙሉ ማንኛውም በዚህ ብቻ ተግባር ነው ነገር አለበት አንድ እንደገና ክፍል ወይም ወደ ውስጥ
    የሆነ ያለ ያለው ይህ ደረጃ ጊዜ ጋር
  `,
  verbFinal: true,
  prefixes: 'ለ ስለ በ እ እንደ ከ የ',
}
