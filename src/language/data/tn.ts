import type { LanguageData } from './language-data.ts'

/** Tswana. */
export const tn: LanguageData = {
  like: 'st',
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  functionWords: `
    batho batla bone botlhokwa dingwaga dingwe dira dirwa ditiro fela gore jaaka jalo kgolo kgotsa
    leng maemo mokgwa morago nako neng nngwe ntle ntlha ntse pele tiro tshwanetseng tsotlhe tswa
    yona
  `,
}
