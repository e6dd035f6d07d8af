import type { LanguageData } from './language-data.ts'

/** Swedish. */
export const sv: LanguageData = {
  abbreviations: {
    never: `
      ang apr aug avd bl.a civ.ing dec dir doc ekon enl exkl exv feb fil fil.dr fil.kand fil.mag
      forts fr.o.m förf inkl inst jan kap kl kungl lekt lic löjtn mdkr milj mkr nov nr nuv obs okt
      ordf pga resp sekr sept serg sid särsk t.ex tekn tel tf tkr tr und vanl övers övl övr
    `,
    may: 'justitier min red statssekr',
    ends: 'e.kr f.kr m.fl m.m o.d o.dyl o.s.v osv',
    numbered: 'kapitel nummer prop ss st',
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
    calls: `
      alla rättigheter förbehållna|anmäl dig till|annons|artikeln innehåller annonslänkar|
      bli medlem|bli prenumerant|dela|få de senaste|få vårt nyhetsbrev|följ oss|följ vår|gå med i|
      hämta vår|klicka här|ladda ned vår|ladda ner vår|lyssna på artikeln|lyssna på den här|
      missa inga|missa inget|missa inte|prenumerera|prenumerera på|reklam|stöd oss|stöd vår
    `,
    offers: `
      artikeln|journalistik|kanal|klicka här|nyheter|nyhetsbrev-|rättigheter förbehållna
    `,
    bylines: 'av|skriven av|text',
    credits: 'bild|bilden|foto',
  },
}
