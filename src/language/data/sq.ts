import type { LanguageData } from './language-data.ts'

/** Albanian. */
export const sq: LanguageData = {
  abbreviations: {
    never: 'av bul d.m.th dmth dok gjen inxh kap kol nr p.sh prof.dr rr ser z zj znj zt',
    ends: 'e.s etj p.e.s sh.p.k',
    numbered: 'f fq pika pj shk vëll',
  },
  sentenceOpeners: 'ai ajo ata ato dhe ishte kjo kur ky këta me nga një nuk në nëse por për është',
  endings: '- i u it ut in un e et ve a at|ë a ës ën e at ave',
  pointsBack: `
    ai|ajo|ata|ato|dhe|edhe|gjithashtu|kjo|ky|kështu|këta|këto|megjithatë|ndërkohë|ose|pas kësaj|
    pastaj|por|prandaj|për këtë arsye|për shembull|përveç kësaj|saj|tij|tyre
  `,
}
