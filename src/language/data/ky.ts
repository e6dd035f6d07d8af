import type { LanguageData } from './language-data.ts'

/** Kyrgyz. */
export const ky: LanguageData = {
  abbreviations: {
    never: 'акад дет др обл проф сен ш',
    ends: 'б.з.ч ж.б к',
  },
  sentenceOpeners: 'ал алар биз бирок бул жана мен ошол эгер',
  weekdays: 'бейш дүй жек жума ишм шарш шейш',
  quotatives: 'деген деди дейт деп',
  functionWords: `
    алуу анын аркылуу бардык башка болгон болуп боюнча гана жалпы жана жеке камсыз катары керек
    менен мүмкүн негизги сактоо тарабынан толук ушул эмес эске үчүн өзгөртүү
  `,
  verbFinal: true,
}
