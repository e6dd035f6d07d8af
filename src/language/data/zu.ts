import type { LanguageData } from './language-data.ts'

/** Zulu. */
export const zu: LanguageData = {
  abbreviations: {
    never: 'dkt mfu mnu mnum mnumz mnumzane mnuz nkk nks nksz nkz phrof',
  },
  pointsBack: `
    bese|bona|emva kwalokho|futhi|isibonelo|kamuva|khona-ke|kodwa|laba|le|leli|lesi|lo|lokho|lokhu|
    ngakho|ngakho-ke|ngaphezu|ngaphezu kwalokho|ngenxa yalokho|nokho|noma|phakathi kwalokho|yena
  `,
}
