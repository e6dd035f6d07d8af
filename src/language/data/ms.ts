import type { LanguageData } from './language-data.ts'

/** Malay. */
export const ms: LanguageData = {
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
  weekdays: 'ahad ahd isn isnin jum kha rab rabu sab sabtu sel',
  functionWords: `
    adalah apa-apa atau baru-baru dari dengan juga kedua-dua kira-kira mana-mana masing-masing
    mereka negara-negara oleh pada sebagai tidak untuk yang
  `,
  boilerplate: {
    links: 'baca lagi|baca lebih lanjut',
  },
}
