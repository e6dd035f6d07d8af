import type { LanguageData } from './language-data.ts'

/** Amharic. */
export const am: LanguageData = {
  abbreviations: {
    never: 'ለሚር ሚር በሚር ከሚር ወሪት ወሮ የሚር ዶር ፕሮፌ',
  },
  endMarks: ':',
  quotatives: 'ሲሉ ሲል ስትል በሚል በማለት ብለዋል ብላ ብላለች ብሎ ብሏል ትል',
  verbFinal: true,
  prefixes: 'ለ ስለ በ እ እንደ ከ የ',
  pointsBack: `
    ሆኖም|ለምሳሌ|ስለዚህ|በሌላ በኩል|በመሆኑም|በተጨማሪም|በኋላ|ነገር|ነገር ግን|እርሱ|እርሳቸው|እርሷ|እሱ|እሷ|እነሱ|እነዚህ|እና|እንዲሁም|ከዚህ|
    ከዚህ በተጨማሪ|ከዚያ|ከዚያ በኋላ|ወይም|ያ|ይሁን እንጂ|ይህ|ይህም|ይህን|ግን
  `,
}
