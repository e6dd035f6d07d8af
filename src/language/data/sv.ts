import type { LanguageData } from './language-data.ts'

/** Swedish. */
export const sv: LanguageData = {
  abbreviations: {
    never: `
      ang apr aug avd bl.a d.v.s dec dvs e.d e.m enl exkl exv f.d f.m f.n f.ö feb fil fil.dr
      fil.kand fil.mag forts fr.o.m förf ggr inkl jan jfr jmf kap kl kungl m.a.o mdkr milj mkr nov
      nr nuv obs okt p.g.a pga resp s.a.s s.k sept sid särsk t.ex t.f.n t.h t.o.m t.v tel tf tkr tr
      und v.g vanl övers övr
    `,
    may: 'hr kr st',
    ends: 'e.kr etc f.kr m.fl m.m o.d o.dyl o.s.v osv',
    numbered: 'kap kl nr sid st',
  },
  sentenceOpeners: `
    av de den denna dessa det detta där då efter eller en enligt ett från för han hon här i inte jag
    man med mellan men nu när och också om på som till under vi vid
  `,
  ordinals: true,
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  calendar: 'apr aug dec feb fre jan lör mån nov okt ons sep sön tis tors',
  wordsPerMinute: 199,
  boilerplate: {
    links: 'läs mer|läs också|läs även|se även',
    calls: 'annons|dela|prenumerera|reklam',
    bylines: 'av|skriven av|text',
    credits: 'bild|foto',
  },
}
