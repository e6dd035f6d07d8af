import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'iml uas urr urram',
  },
  weekdays: 'aoine céad domh dé déar luain luan máirt sath',
  functionWords: `
    agus amháin bhfuil chineál chuig chun chur d'éirigh duine eile faoi faoin féidir féin gach idir
    isteach leis lena maith nach níor roimh thar
  `,
}
