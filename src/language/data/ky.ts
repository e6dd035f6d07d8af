import type { LanguageData } from './language-data.ts'

/** Kyrgyz. */
export const ky: LanguageData = {
  abbreviations: {
    never: 'акад обл проф ш',
    ends: 'б.з.ч ж.б к',
  },
  sentenceOpeners: 'ал алар биз бирок бул жана мен ошол эгер',
  quotatives: 'деген деди дейт деп',
}
