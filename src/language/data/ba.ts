import type { LanguageData } from './language-data.ts'

/** Bashkir. */
export const ba: LanguageData = {
  abbreviations: {
    never: 'акад дет др проф сен',
  },
  quotatives: 'ти тине тип',
  verbFinal: true,
}
