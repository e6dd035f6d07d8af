import type { LanguageData } from './language-data.ts'

/** Xhosa. */
export const xh: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz nkk nks nksz nkz phrof',
  },
  pointsBack: `
    aba|bona|eli|emva|emva koko|esi|kanti|kodwa|kwangaxeshanye|kwaye|le|lo|ngenxa yoko|ngoko|
    ngoko-ke|okanye|oko|oku|ukongeza|umzekelo|yena
  `,
}
