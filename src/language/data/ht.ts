import type { LanguageData } from './language-data.ts'

/** Haitian Creole. */
export const ht: LanguageData = {
  abbreviations: {
    never: 'pwof',
  },
  pointsBack: 'apre|apre sa|epi|kidonk|li|men|oswa|pa egzanp|poutan|sa|sepandan|tou|yo',
}
