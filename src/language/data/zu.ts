import type { LanguageData } from './language-data.ts'

/** Zulu. */
export const zu: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  weekdays: 'bil hla mgq mso sin son tha',
  functionWords: `
    akukho futhi kakhulu kanye khona kodwa kumele lakhe lapho lokhu ngoba noma phakathi phansi
    phezulu ukuba ukuthi ukuze umbhalo yakhe zakhe zonke
  `,
}
