import type { LanguageData } from './language-data.ts'

/** Tswana. */
export const tn: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: 'labb labn labr labt mat mos tsh',
  functionWords: `
    batho batla bona bone botlhokwa dingwaga dingwe dira dirwa ditiro fela gore jaaka jalo kgolo
    kgotsa leng maemo mokgwa morago nako neng nngwe ntle ntlha ntse pele tiro tshwanetseng tsotlhe
    tswa yona
  `,
}
