import type { LanguageData } from './language-data.ts'

/** Bashkir. */
export const ba: LanguageData = {
  abbreviations: {
    never: 'дет сен',
  },
  quotatives: 'ти тине тип',
  verbFinal: true,
}
