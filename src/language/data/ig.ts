import type { LanguageData } from './language-data.ts'

/** Igbo. */
export const ig: LanguageData = {
  abbreviations: {
    never: 'maz nw oz',
    numbered: 'dis',
  },
  pointsBack: `
    a|dịka ọmụmaatụ|ha|ihe|ka ọ dị ugbu a|ma|mana|maọbụ|mgbe|mgbe ahụ|na|nke|n’agbanyeghị|n’ihi|o|
    otú|ya|ya mere|ọ
  `,
}
