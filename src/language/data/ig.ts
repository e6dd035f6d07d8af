import type { LanguageData } from './language-data.ts'

/** Igbo. */
export const ig: LanguageData = {
  functionWords: `
    anya bụla bụrụ chọrọ edemede gbasara iche ikike inwe maka mere mkpa n'ime n'otu n'usoro nchedo
    nkeji ntọala nwere ohere okwu omume onwe onye site usoro
  `,
  pointsBack: `
    a|dịka ọmụmaatụ|ha|ihe|ka ọ dị ugbu a|ma|mana|maọbụ|mgbe|mgbe ahụ|na|nke|n’agbanyeghị|n’ihi|o|
    otú|ya|ya mere|ọ
  `,
}
