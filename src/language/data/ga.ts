import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'iml uas urr urram',
  },
  weekdays: `
    aoine céad céadaoin domh domhnaigh dé déar déardaoin haoine luain luan máirt sath sathairn
  `,
  functionWords: `
    agus amach amháin bheith bhfuil chuig chun eile faoi faoin féidir gach idir isteach leis lena
    nach níor níos roimh thar
  `,
}
