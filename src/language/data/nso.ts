import type { LanguageData } from './language-data.ts'

/** Northern Sotho. */
export const nso: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong ngk ntate phrof',
  },
  calendar: 'ago apo bed dis feb hla jan jul jun lam mat mok mos ne nof okt rar sep',
}
