import type { LanguageData } from './language-data.ts'

/** Zulu. */
export const zu: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  weekdays: `
    bil hla isonto mgq mso sin son tha ulwesibili ulwesihlanu ulwesine ulwesithathu umgqibelo
    umsombuluko
  `,
  functionWords: `
    akukho futhi icala kakhulu kanye khona kumele lakhe lapho ngaphandle ngenkathi noma phakathi
    phansi phezulu ukuba ukuthi ukuze umbhalo yakhe zakhe zonke
  `,
}
