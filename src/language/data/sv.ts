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
  weekdays: 'fre fredag lör lördag mån måndag ons onsdag sön söndag tis tisdag tors torsdag',
  beforeNouns: `
    av de den det en ett från för genom i med mellan mot om på sin sina sitt till under utan vid
    över
  `,
  beforeVerbs: `
    att den det får han har hon inte jag kan man mycket måste ska skall skulle var vi vill är
  `,
  clitics: 'after',
  endings: '- en n et t ar er or arna erna orna na s ens ets ernas arnas|a or orna an',
  pointsBack: `
    alltså|denna|deras|dess|dessa|dessutom|det|detta|dock|därefter|därför|eller|han|hans|hennes|hon|
    men|och|också|samtidigt|sedan|till exempel|även|å andra sidan
  `,
  pronouns: 'han|hon',
  boilerplate: {
    links: 'läs mer|läs också|läs även|se även',
    calls: 'annons|dela|prenumerera|reklam',
    bylines: 'av|skriven av|text',
    credits: 'bild|foto',
  },
}
