import type { LanguageData } from './language-data.ts'

/** Tatar. */
export const tt: LanguageData = {
  quotatives: 'ди дигән диде дип',
}
