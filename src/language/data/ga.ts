import type { LanguageData } from './language-data.ts'

/** Irish. */
export const ga: LanguageData = {
  abbreviations: {
    never: 'iml uas urr urram',
  },
  functionWords: `
    amháin bhfuil chineál chuig chun chur d'éirigh duine eile faoi faoin féidir féin gach idir
    isteach leis maith nach níor
  `,
  pointsBack: `
    ach|agus|ansin|freisin|ina dhiaidh sin|mar|mar shampla|mar sin|nó|seo|siad|sin|sé|sí|áfach
  `,
}
