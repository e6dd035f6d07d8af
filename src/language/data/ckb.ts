import type { LanguageData } from './language-data.ts'

/** Central Kurdish. */
export const ckb: LanguageData = {
  verbFinal: true,
}
