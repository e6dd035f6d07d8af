import type { LanguageData } from './language-data.ts'

/** Bashkir. */
export const ba: LanguageData = {
  quotatives: 'ти тине тип',
}
