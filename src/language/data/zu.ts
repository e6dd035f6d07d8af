import type { LanguageData } from './language-data.ts'

/** Zulu. */
export const zu: LanguageData = {
  abbreviations: {
    never: 'mnumzane mnuz',
  },
  pointsBack: `
    bese|bona|emva kwalokho|futhi|isibonelo|kamuva|khona-ke|kodwa|laba|le|leli|lesi|lo|lokho|lokhu|
    ngakho|ngakho-ke|ngaphezu|ngaphezu kwalokho|ngenxa yalokho|nokho|noma|phakathi kwalokho|yena
  `,
}
