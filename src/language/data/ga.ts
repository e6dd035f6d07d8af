import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'an iml tuas uas urr urram',
    names: 'oll',
    numbered: 'alt caib imhr lch lth mír uimh',
  },
  pointsBack: `
    ach|agus|ansin|freisin|ina dhiaidh sin|mar|mar shampla|mar sin|nó|seo|siad|sin|sé|sí|áfach
  `,
}
