import type { LanguageData } from './language-data.ts'

/** Xhosa. */
export const xh: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  weekdays: 'bin caw cawe hla mgq mvu mvulo sin tha',
  functionWords: `
    abantu akukho apha apho indawo indlela into izinto kakuhle kodwa kuba kufuneka kule kunye kuya
    kwaye ngaphandle ngendlela ngenxa ngoku okanye phakathi phambi phambili ukuba ukuze ulawulo
    ulwazi umntu umsebenzi zonke
  `,
}
