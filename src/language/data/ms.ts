import type { LanguageData } from './language-data.ts'

/** Malay. */
export const ms: LanguageData = {
  like: 'id',
  abbreviations: {
    never: `
      abd acp ar asp bkt cik dato dsp en hj hjh ir jen jln kg km kol kpg lrg lt mohd muhd pn sarj
      sdn supt tmn tn ts yab yb
    `,
    ends: 'bhd dll dsb dst',
    numbered: 'bab bhg bil fsl hlm jil ms ps rm',
  },
  sentenceOpeners: `
    apabila atau beliau dalam dan dari dengan di dia ia ini itu jika kami ke kita menurut mereka
    namun pada para selain selepas sementara tetapi untuk yang
  `,
  months: 'januari februari mac april mei jun julai ogos september oktober november disember',
  boilerplate: {
    links: 'baca lagi|baca lebih lanjut',
  },
}
