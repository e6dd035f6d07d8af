import type { LanguageData } from './language-data.ts'

/** Venda. */
export const ve: LanguageData = {
  abbreviations: {
    never: 'dok muf phurof',
  },
}
