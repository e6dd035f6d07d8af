import type { LanguageData } from './language-data.ts'

/** Southern Sotho. */
export const st: LanguageData = {
  abbreviations: {
    never: 'mof moh mohl mong moprof ngk ntate',
  },
  pointsBack: `
    bona|empa|hape|hona|ka hoo|ka mora moo|kahoo|kapa|le|leha|leha ho le jwalo|mohlala|sena|seo|
    yaba|yena
  `,
}
