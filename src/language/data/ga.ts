import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'iml uas urr urram',
  },
  calendar: `
    aib aoine beal céad dfómh domh déar ean feabh luan lún meith mfómh máirt noll samh sath
  `,
}
