import type { LanguageData } from './language-data.ts'

/** Northern Sotho. */
export const nso: LanguageData = {
  like: 'st',
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate',
  },
}
