import type { LanguageData } from './language-data.ts'

/** Tswana. */
export const tn: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: `
    labb labn labobedi labone laboraro labotlhano labr labt mat matlhatso mos mosupologo tsh tshipi
  `,
  functionWords: `
    batla bofelo bona botlhokwa dingwe dira dirwa fela fetola godimo gore jaaka jalo kgolo kgotsa
    leng maemo mokgwa nako nngwe ntle ntlha ntse pele tiro tlhago tshwanetseng tsotlhe tswa yona
  `,
}
