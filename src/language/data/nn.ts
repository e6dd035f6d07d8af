import type { LanguageData } from './language-data.ts'

/** Norwegian Nynorsk. */
export const nn: LanguageData = {
  like: 'nb',
  functionWords: `
    alle andre anna berre blir denne dersom dette eller etter finst gjennom ikkje ingen kvar mellom
    noko over same siste skal slik under utan vart vere
  `,
  clitics: 'after',
  endings: '- en n et t a ar er or ane ene one s',
}
