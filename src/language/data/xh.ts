import type { LanguageData } from './language-data.ts'

/** Xhosa. */
export const xh: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  weekdays: `
    bin caw cawe hla lwesibini lwesihlanu lwesine lwesithathu mgq mgqibelo mvu mvulo sin tha
  `,
  functionWords: `
    akukho apha apho indawo indlela izinto kakuhle kuba kufuneka kule kuya kwaye kwenziwa
    lokhuseleko ngaphandle ngendlela ngenxa ngoku okanye phakathi phambi phambili ukhuseleko ukuba
    ukuze ulawulo ulwazi umsebenzi yokhuseleko zonke
  `,
}
