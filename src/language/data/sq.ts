import type { LanguageData } from './language-data.ts'

/** Albanian. */
export const sq: LanguageData = {
  abbreviations: {
    never: 'dmth nr p.sh prof.dr z znj',
    ends: 'e.s etj p.e.s sh.p.k',
  },
  sentenceOpeners: 'ai ajo ata ato dhe ishte kjo kur ky këta me nga një nuk në nëse por për është',
  weekdays: 'die diel enj enjte hën hënë mar martë mër pre sht',
  functionWords: `
    brenda bërë cila disa duhet duke edhe fundit janë jenë jetë kanë kohë këto këtu këtë mbrojtur
    mund ndonjë ndryshme para parë pjesë plotë përdorur shumë tjera tjetër tyre vetëm është
  `,
  endings: '- i u it ut in un e et ve a at|ë a ës ën e at ave',
}
