import type { LanguageData } from './language-data.ts'

/** Armenian. */
export const hy: LanguageData = {
  abbreviations: {
    never: 'ակադ պրոֆ',
    ends: 'և.այլն',
  },
  endMarks: ':։',
  dotless: true,
  pointsBack: `
    այդ|այդ պատճառով|այն|այնուամենայնիվ|այնուհետև|այս|այսպիսով|ապա|բայց|բացի|դա|դրանից հետո|կամ|
    հետո|միևնույն ժամանակ|նա|նաև|նրա|նրանց|նրանք|ուստի|սա|սակայն|օրինակ|և
  `,
}
