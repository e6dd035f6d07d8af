import type { LanguageData } from './language-data.ts'

/** Filipino. */
export const tl: LanguageData = {
  like: 'fil',
}
