import type { LanguageData } from './language-data.ts'

/** Kyrgyz. */
export const ky: LanguageData = {
  abbreviations: {
    never: 'ген дет көч обл пр сен ш',
    ends: 'б.з.ч ж.б к',
    numbered: 'б т',
  },
  sentenceOpeners: 'ал алар биз бирок бул жана мен ошол эгер',
  quotatives: 'деген деди дейт деп',
  verbFinal: true,
  pointsBack: `
    ал|алар|алардын|андан|анын|бирок|бул|жана|же|кийин|мисалы|ошентсе да|ошол|ошондой|ошондуктан|
    ошону менен|ушул
  `,
}
