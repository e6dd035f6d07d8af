import type { LanguageData } from './language-data.ts'

/** Basque. */
export const eu: LanguageData = {
  abbreviations: {
    never: 'adib and dk etorb irak jn',
    ends: 'etab',
    numbered: 'ir irud lib or orr ots urt zk',
  },
  sentenceOpeners: 'baina bere da du ere eta ez hau hori hura zen',
  ordinals: true,
  weekdays: 'al ar az ig lr og or',
  pointsBack: `
    adibidez|baina|bera|beraz|bestalde|edo|ere|eta|gainera|gero|haiek|hala|hala ere|hau|honek|hori|
    horregatik|horrek|horren ondoren|hura|ondoren|orduan
  `,
}
