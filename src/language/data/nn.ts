import type { LanguageData } from './language-data.ts'

/** Norwegian Nynorsk. */
export const nn: LanguageData = {
  like: 'nb',
}
