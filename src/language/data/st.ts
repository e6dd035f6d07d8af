import type { LanguageData } from './language-data.ts'

/** Southern Sotho. */
export const st: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  calendar: 'bed hla hlb jan kol leo mma mme moq mot mph ne pha phe pun rar son tsh upu',
}
