import type { LanguageData } from './language-data.ts'

/** Welsh. */
export const cy: LanguageData = {
  abbreviations: {
    never: 'parch',
  },
  functionWords: `
    arall bydd cadw cael daeth ddewis dewis drwy eraill gael golygu gyda gyfer gynnwys holl mae'r
    math mewn newid oedd osod perthyn rhag rhaid roedd sy'n sydd symud unig unrhyw wedi wrth
    ychwanegu
  `,
  pointsBack: `
    a|er enghraifft|fe|felly|fodd bynnag|hefyd|hi|hon|hwn|hyn|mae|neu|nhw|o ganlyniad|ond|wedyn|yna
  `,
}
