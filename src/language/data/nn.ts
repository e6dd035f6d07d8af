import type { LanguageData } from './language-data.ts'

/** Norwegian Nynorsk. */
export const nn: LanguageData = {
  like: 'nb',
  clitics: 'after',
  endings: '- en n et t a ar er or ane ene one s',
}
