import type { LanguageData } from './language-data.ts'

/** Malay. */
export const ms: LanguageData = {
  like: 'id',
  abbreviations: {
    never: 'cik dato en hj jln kg km pn sdn tn yab yb',
    ends: 'bhd dll dsb dst',
    numbered: 'hlm no rm',
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
