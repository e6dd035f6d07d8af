import type { LanguageData } from './language-data.ts'

/** Northern Sotho. */
export const nso: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: 'bed hla lam mok mos ne rar',
  functionWords: `
    batho bjalo bona dingwe fetola gape gare goba godimo gona gore kakaretšo kgetha lego moka mongwe
    morago motho nako ntle pele swanetše swanetšego thoma tlase tšeo
  `,
}
