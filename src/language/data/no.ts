import type { LanguageData } from './language-data.ts'

/** Norwegian. */
export const no: LanguageData = {
  like: 'nb',
}
