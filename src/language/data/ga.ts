import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'an dr iml prof tuas uas urr urram',
    numbered: 'alt caib imhr lch lth mír uimh',
  },
  pointsBack: `
    ach|agus|ansin|freisin|ina dhiaidh sin|mar|mar shampla|mar sin|nó|seo|siad|sin|sé|sí|áfach
  `,
}
