import type { LanguageData } from './language-data.ts'

/** Armenian. */
export const hy: LanguageData = {
  abbreviations: {
    never: 'ակադ պրոֆ',
    ends: 'և.այլն',
  },
  endMarks: ':։',
  dotless: true,
  functionWords: `
    այդ այլ այն այս առաջին ավելի բայց բոլոր դա դուք են ենք երբ եք էլ էր թե ինչ իսկ իր կամ կարող
    կողմից համար հետ հետո մասին մեջ մի նա նաև նրա որ որը որոնք որպես ու ում ունի չէ չի վրա
  `,
}
