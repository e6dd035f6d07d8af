import type { LanguageData } from './language-data.ts'

/** Armenian. */
export const hy: LanguageData = {
  abbreviations: {
    never: 'ակադ պրոֆ',
    ends: 'և.այլն',
  },
  weekdays: `
    երեքշաբթի երկ երկուշաբթի երք կիր կիրակի հինգշաբթի հնգ շաբաթ շբթ ուր ուրբաթ չորեքշաբթի չրք
  `,
  endMarks: ':։',
  dotless: true,
  functionWords: `
    այդ այլ այն այս բոլոր դուք են ենք եք էր իսկ իր կամ կարող համար հետ հետո մեջ մի նաև նրա ոչ որ որը
    որոնք որպես ու ում ունի չի պետք վրա
  `,
}
