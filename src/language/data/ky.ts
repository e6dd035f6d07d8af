import type { LanguageData } from './language-data.ts'

/** Kyrgyz. */
export const ky: LanguageData = {
  abbreviations: {
    never: 'акад дет др обл проф сен ш',
    ends: 'б.з.ч ж.б к',
  },
  sentenceOpeners: 'ал алар биз бирок бул жана мен ошол эгер',
  calendar: 'авг апр бейш дек дүй жек ишм июл июн май мар ноя окт сен фев шарш шейш янв',
  quotatives: 'деген деди дейт деп',
}
