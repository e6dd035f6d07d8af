import type { LanguageData } from './language-data.ts'

/** Welsh. */
export const cy: LanguageData = {
  abbreviations: {
    never: 'cyrn parch',
    numbered: 'adr cyf cym para pen rhif t tt tud',
  },
  pointsBack: `
    a|er enghraifft|fe|felly|fodd bynnag|hefyd|hi|hon|hwn|hyn|mae|neu|nhw|o ganlyniad|ond|wedyn|yna
  `,
}
