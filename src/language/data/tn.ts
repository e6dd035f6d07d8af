import type { LanguageData } from './language-data.ts'

/** Tswana. */
export const tn: LanguageData = {
  like: 'st',
  abbreviations: {
    never: 'mof moh mohl mong mop ngk ntate',
  },
}
