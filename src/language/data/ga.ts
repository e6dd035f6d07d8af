import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'iml uas urr urram',
  },
  pointsBack: `
    ach|agus|ansin|freisin|ina dhiaidh sin|mar|mar shampla|mar sin|nó|seo|siad|sin|sé|sí|áfach
  `,
}
