import type { LanguageData } from './language-data.ts'

/** Northern Sotho. */
export const nso: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  weekdays: `
    bed hla labobedi labohlano labone laboraro lam lamorena mok mokibelo mos mošupologo ne rar
  `,
  functionWords: `
    batho bjalo bona dingwe feta fetola fihla gape gare goba godimo gona gore kakaretšo kgetha lego
    lengwe moka mongwe morago motho nako ntle pele swanetše swanetšego thoma tlase tšeo yona
  `,
}
