import type { LanguageData } from './language-data.ts'

/** Northern Sotho. */
export const nso: LanguageData = {
  like: 'st',
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  functionWords: `
    batho bjalo dingwe fetola gape gare goba godimo gona gore kakaretšo kgetha lego moka mongwe
    morago motho nako ntle pele swanetše swanetšego thoma tlase tšeo
  `,
}
