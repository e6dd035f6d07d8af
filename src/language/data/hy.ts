import type { LanguageData } from './language-data.ts'

/** Armenian. */
export const hy: LanguageData = {
  abbreviations: {
    never: 'ակադ պրոֆ',
    ends: 'և.այլն',
  },
  calendar: 'ապր դեկ երկ երք կիր հլս հնգ հնս հնվ հոկ մյս մրտ նոյ շբթ ուր չրք սեպ փտվ օգս',
  endMarks: ':։',
  dotless: true,
}
