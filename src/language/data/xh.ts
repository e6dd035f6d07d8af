import type { LanguageData } from './language-data.ts'

/** Xhosa. */
export const xh: LanguageData = {
  abbreviations: {
    never: 'mn mnuz umfu',
  },
  pointsBack: `
    aba|bona|eli|emva|emva koko|esi|kanti|kodwa|kwangaxeshanye|kwaye|le|lo|ngenxa yoko|ngoko|
    ngoko-ke|okanye|oko|oku|ukongeza|umzekelo|yena
  `,
}
