import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  abbreviations: {
    never: 'ለሚር ሚር በሚር ከሚር ወሪት ወሮ የሚር ዶር ፕሮፌ',
  },
  endMarks: ':',
  quotatives: 'ሲሉ ሲል ስትል በሚል በማለት ብለዋል ብላ ብላለች ብሎ ብሏል ትል',
  functionWords: `
    ሁሉ ሁኔታ ላይ ልዩነት መሆን መንገድ መጠን ሙሉ ማንኛውም በዚህ ብቻ ተግባር ነው አለበት አንድ እንደገና ክፍል ወይም ወደ ውስጥ ያለ ያለው ይህ ደረጃ
    ጊዜ ጋር
  `,
  verbFinal: true,
  prefixes: 'ለ ስለ በ እ እንደ ከ የ',
}
